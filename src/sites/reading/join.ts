import { type Field } from '../../model.ts';

type Words = Readonly<Record<Field, string>>;

/** Whether structured data tells of the job whose words are seen; data without a seen title is taken at its word. */
export function speaksOf(told: Words, seen: Words): boolean {
  if (seen.title === '' || told.title === '') return true;
  const [a, b] = [wordsIn(told.title), wordsIn(seen.title)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 >= Math.min(a.size, b.size);
}

/**
 * A listing told as structured data and seen on the page: data is trusted for the short fields; the text is what is
 * seen, then what only the data says, then what is seen of the other fields and not told. Both count: data may be
 * clean where the page lures, and the other way round.
 */
export function join(told: Words, seen: Words): Record<Field, string> {
  const name = (field: Field) => told[field] || seen[field];
  const text = [seen.text, ...missing(told.text, seen.text)];
  const short: readonly Field[] = ['title', 'employer', 'place', 'pay'];
  const all = () => text.join('\n');
  for (const field of short) {
    if (told[field] !== '' && seen[field] !== '' && !agree(told[field], seen[field])) {
      text.push(...missing(seen[field], all()));
    }
  }
  return {
    title: name('title'),
    employer: name('employer'),
    place: name('place'),
    pay: name('pay'),
    text: text.filter((part) => part !== '').join('\n'),
  };
}

/** The lines of a text of which another lacks some sentence. */
export function missing(text: string, from: string): string[] {
  if (text === '') return [];
  const bare = bareOf(from);
  if (bare.length > 0 && bare.includes(bareOf(text))) return [];
  const said = new Set(sentencesIn(from));
  return text
    .split('\n')
    .filter((line) => sentencesIn(line).some((sentence) => !said.has(sentence)));
}

function sentencesIn(text: string): string[] {
  return text
    .split(/[\n.!?。！？…•·]/)
    .map(bareOf)
    .filter((sentence) => sentence !== '');
}

function bareOf(text: string): string {
  return text.replace(/[\s\u200b]+/g, '').toLowerCase();
}

function agree(told: string, seen: string): boolean {
  const [a, b] = [wordsIn(told), wordsIn(seen)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 >= Math.min(a.size, b.size);
}

/** Words and numbers; figures are told without the separators they are shown with. */
function wordsIn(text: string): Set<string> {
  const bare = text.toLowerCase().replace(/(\d)[,.\s\u00a0\u202f](?=\d{3})/g, '$1');
  return new Set(bare.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
