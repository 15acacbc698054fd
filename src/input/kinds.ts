export const inputKinds = ['jsonl', 'csv', 'text', 'html'] as const;
export type InputKind = (typeof inputKinds)[number];

const kindOfEnding: Readonly<Record<string, InputKind>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
  csv: 'csv',
  txt: 'text',
  md: 'text',
  htm: 'html',
  html: 'html',
};

/** What a file's name says of its content; standard input and unknown endings are JSON lines. */
export function kindOf(name: string): InputKind {
  const ending = /[^/\\]\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  return (Object.hasOwn(kindOfEnding, ending) ? kindOfEnding[ending] : undefined) ?? 'jsonl';
}
