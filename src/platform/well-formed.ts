/**
 * Looks at each message before anybody acts on it: a hostile page may have taken over the process
 * that a content script runs in, so even our own scripts' messages are checked for shape and size.
 */
import { fields, harms, levels } from '../model.ts';

/** A message that has the shape its name asks for. */
export interface Message {
  readonly to: 'background' | 'tab';
  readonly name: string;
  readonly asked: readonly unknown[];
}

type Look = (value: unknown) => boolean;

/** Longer than any page's text that is still read; a larger message is an attack. UTF-16 units. */
const longestText = 8_000_000;
const mostSigns = 500;

const text: Look = (value) => typeof value === 'string' && value.length <= longestText;
/** A pack file, which may be as large as `mostBytes` of `packs/pack-file.ts` says. */
const packText: Look = (value) => typeof value === 'string' && value.length <= 8 * 1024 * 1024;
const truth: Look = (value) => typeof value === 'boolean';
const count: Look = (value) => Number.isInteger(value) && (value as number) >= 0;
const oneOf =
  (list: readonly string[]): Look =>
  (value) =>
    typeof value === 'string' && list.includes(value);
const maybe =
  (look: Look): Look =>
  (value) =>
    value === undefined || value === null || look(value);
const listOf =
  (look: Look, most: number): Look =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(look);
const shape =
  (looks: Readonly<Record<string, Look>>): Look =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return Object.entries(looks).every(([key, look]) =>
      look((value as Record<string, unknown>)[key]),
    );
  };

const listing = shape({
  ...Object.fromEntries(fields.map((field) => [field, text])),
  url: text,
  site: text,
  by: oneOf(['schema.org', 'adapter', 'general', 'person']),
  links: listOf(text, 10_000),
  pictures: count,
  language: text,
});
const evidence = shape({ rule: text, pack: text, spans: listOf(shape({ text }), 10_000) });
const verdict = shape({ level: oneOf(levels), evidence: listOf(evidence, mostSigns) });
const seen = shape({
  key: text,
  listing,
  state: text,
  verdict: maybe(verdict),
  dismissed: truth,
  failure: maybe(text),
});

const credentials = shape({
  kind: oneOf(['none', 'basic', 'bearer']),
  user: maybe(text),
  password: maybe(text),
  token: maybe(text),
});

const nothing: readonly Look[] = [];
const questions: Readonly<Record<Message['to'], Readonly<Record<string, readonly Look[]>>>> = {
  background: {
    bringEngine: nothing,
    bringPart: [shape({ name: text })],
    explain: [
      shape({ signs: listOf(shape({ pack: text, rule: text }), mostSigns), language: text }),
    ],
    mark: [shape({ level: oneOf(levels), signs: count })],
    openPage: [
      shape({
        page: oneOf(['help', 'report', 'check', 'note']),
        harm: maybe(oneOf(harms)),
        seen: maybe(seen),
        text: maybe(text),
        picture: maybe(text),
        private: maybe(truth),
      }),
    ],
    mistaken: [
      shape({
        level: oneOf(levels),
        signs: listOf(shape({ pack: text, rule: text }), mostSigns),
        packs: listOf(shape({ name: text, version: text, date: text }), mostSigns),
      }),
    ],
    notMistaken: [shape({ id: text })],
    handedOver: [shape({ ticket: text })],
    readTab: [shape({ tab: count })],
    bringReader: [shape({ tab: count })],
    sendWaiting: nothing,
    collectionsAt: [shape({ address: text, credentials: maybe(credentials), saved: maybe(text) })],
    addGuest: [shape({ text: packText, from: text })],
    removeGuest: [shape({ name: text })],
    listPacks: [shape({ language: text })],
    lookAtFeed: [shape({ address: text, language: text })],
    lookAtPack: [shape({ text: packText, language: text })],
    addFeed: [shape({ address: text, index: text, etag: text, text: packText })],
    updateFeed: [shape({ address: text })],
  },
  tab: {
    pageState: nothing,
    readHere: nothing,
    showListing: [shape({ key: text })],
    boxOf: [shape({ key: text })],
    foremost: [shape({ by: oneOf(['menu', 'keys']) })],
    dismiss: [shape({ key: text, dismissed: truth })],
    refresh: nothing,
  },
};

/** The message, if its name is known and what it carries has the right shape and size; else undefined. */
export function wellFormed(raw: unknown): Message | undefined {
  if (!shape({ to: oneOf(['background', 'tab']), name: text })(raw)) return undefined;
  const { to, name, asked } = raw as { to: Message['to']; name: string; asked: unknown };
  const looks = Object.hasOwn(questions[to], name) ? questions[to][name] : undefined;
  if (looks === undefined || !Array.isArray(asked) || asked.length !== looks.length) {
    return undefined;
  }
  return looks.every((look, at) => look(asked[at])) ? { to, name, asked } : undefined;
}
