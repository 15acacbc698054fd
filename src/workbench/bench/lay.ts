import { faultsOfWhole } from '../../packs/check-whole.ts';
import type { Language, Pack, Rule, Wording } from '../../packs/format.ts';
import { languagesWanted } from '../../packs/languages.ts';
import type { Ground } from './ground.ts';
import { SayingError, type Saying } from './lots.ts';
import type { Draft, Laid, Marked } from './told/draft.ts';
import { markedBy, readEntry, readRule, wholeFault, type ReadDraft } from './read-draft.ts';
import { nameOf, trialOf, type Trial } from './trial.ts';

/** Packs with drafts laid over them. */
export interface Layer {
  readonly drafts: readonly Draft[];
  /** With each rule's own status, where the trial takes drafts for active. */
  readonly packs: readonly Pack[];
  readonly trial: Trial;
  readonly laid: readonly Laid[];
  /** Those that were laid on, by `keyOf`; the others are not in force. */
  readonly read: ReadonlyMap<string, ReadDraft>;
}

/** What tells drafts apart. */
export const keyOf = ({ pack, rule, language }: Omit<Draft, 'text'>): string =>
  `${pack}/${rule}/${language}`;

const withRule = (pack: Pack, rule: Rule): Pack => ({
  ...pack,
  rules: [...pack.rules.filter(({ name }) => name !== rule.name), rule],
});

function withEntry(pack: Pack, { language, rule }: Draft, wording: Wording | undefined): Pack {
  const known = pack.languages.find(({ code }) => code === language) ?? {
    code: language,
    name: languagesWanted[language] ?? language,
    speakers: [],
    rules: {},
  };
  const { [rule]: _, ...others } = known.rules;
  const changed: Language = { ...known, rules: { ...others, ...(wording && { [rule]: wording }) } };
  const rest = pack.languages.filter(({ code }) => code !== language);
  return { ...pack, languages: [...rest, changed].sort((a, b) => (a.code < b.code ? -1 : 1)) };
}

/** The phrases of a wording that cannot be compiled, the first of them. */
function phraseFaults(
  ground: Ground,
  { draft, rule, wording, yaml }: ReadDraft,
): readonly Marked[] {
  const words = rule ?? wording;
  if (!words) return [];
  const sayings = (phrases: readonly string[], off: boolean): readonly Saying[] =>
    phrases.map((phrase) => ({ language: draft.language, phrase, off }));
  try {
    ground.lotOf([...sayings(words.phrases, false), ...sayings(words.unless, true)]);
    return [];
  } catch (error) {
    if (!(error instanceof SayingError)) throw error;
    const { phrase = '', off = false } = error.saying ?? {};
    const key = off ? 'unless' : 'phrases';
    const place = words[key].indexOf(phrase);
    return [markedBy(yaml)({ path: [key, place], says: error.message })];
  }
}

/** Lays on what can be read, English first: entries are held against the rule as it is then. */
function readAll(
  ground: Ground,
  drafts: readonly Draft[],
): { packs: readonly Pack[]; read: ReadDraft[] } {
  const packs = new Map(ground.packs.map((pack) => [pack.name, pack]));
  const inOrder = [...drafts].sort(
    (a, b) => Number(b.language === 'en') - Number(a.language === 'en'),
  );
  const read = inOrder.map((draft): ReadDraft => {
    const pack = packs.get(draft.pack);
    const rule = pack?.rules.find(({ name }) => name === draft.rule);
    const refused = (says: string): ReadDraft => ({
      ...{ draft, yaml: { value: undefined, broken: [], placeOf: () => wholeFault(draft, says) } },
      faults: [wholeFault(draft, says)],
    });
    if (!pack) return refused(`there is no pack "${draft.pack}"`);
    if (draft.language !== 'en' && !rule) return refused(`there is no rule "${draft.rule}" yet`);
    const one = rule && draft.language !== 'en' ? readEntry(draft, rule) : readRule(draft, pack);
    const faults = one.faults.length > 0 ? one.faults : phraseFaults(ground, one);
    if (faults.length > 0) return { ...one, faults };
    packs.set(pack.name, one.rule ? withRule(pack, one.rule) : withEntry(pack, draft, one.wording));
    return one;
  });
  return { packs: [...packs.values()], read };
}

/** What is wrong once rules stand side by side, by the draft that is to be mended. */
function wholeFaults(
  packs: readonly Pack[],
  read: readonly ReadDraft[],
): ReadonlyMap<string, Marked[]> {
  const found = new Map<string, Marked[]>();
  const blame = ({ draft }: ReadDraft, fault: Marked): void => {
    found.set(keyOf(draft), [...(found.get(keyOf(draft)) ?? []), fault]);
  };
  const rules = read.filter(({ rule }) => rule !== undefined);
  for (const { pack, rule, path, says } of faultsOfWhole(packs)) {
    const own = rules.find(({ draft }) => nameOf(draft) === `${pack}/${rule}`);
    if (own) blame(own, markedBy(own.yaml)({ path, says }));
    else
      for (const other of rules)
        blame(other, wholeFault(other.draft, `${pack}/${rule} names it: ${says}`));
  }
  return found;
}

/** Whether the engine can tell a draft from what is shipped: titles, sources and examples are nothing to it. */
function tells({ packs }: Ground, { draft, rule, wording }: ReadDraft): boolean {
  const pack = packs.find(({ name }) => name === draft.pack);
  const shipped = pack?.rules.find(({ name }) => name === draft.rule);
  const entry = pack?.languages.find(({ code }) => code === draft.language)?.rules[draft.rule];
  const phrases = (words: Wording | undefined): string =>
    JSON.stringify([words?.phrases ?? [], words?.unless ?? []]);
  if (!rule) return phrases(wording) !== phrases(entry);
  if (shipped?.status !== 'active') return true;
  const others = ({ kind, topic, strength, harms, instructs, ...more }: Rule): string =>
    JSON.stringify([
      kind,
      topic,
      strength,
      harms,
      instructs,
      more.in,
      more.fact,
      more.when,
      more.unlessWhen,
    ]);
  return phrases(rule) !== phrases(shipped) || others(rule) !== others(shipped);
}

/** Lays drafts over the shipped packs. A draft that has faults is left out, and its faults are told. */
export function layerOf(ground: Ground, drafts: readonly Draft[]): Layer {
  const faults = new Map<string, readonly Marked[]>();
  let left = drafts;
  for (;;) {
    const { packs, read } = readAll(ground, left);
    for (const one of read) if (one.faults.length > 0) faults.set(keyOf(one.draft), one.faults);
    const sound = read.filter((one) => one.faults.length === 0);
    const whole = wholeFaults(packs, sound);
    for (const [key, found] of whole) faults.set(key, found);
    left = left.filter((draft) => !faults.has(keyOf(draft)));
    if (whole.size > 0) continue;
    const touched = new Map<string, Set<string>>();
    for (const { draft } of sound.filter((one) => tells(ground, one))) {
      const languages = touched.get(nameOf(draft)) ?? new Set();
      touched.set(nameOf(draft), languages.add(draft.language));
    }
    return {
      drafts,
      packs,
      trial:
        touched.size > 0
          ? trialOf(ground, packs, touched)
          : { packs, rules: ground.asset, engine: ground.engine },
      laid: drafts.map(({ pack, rule, language, ...rest }) => ({
        ...{ pack, rule, language },
        faults: faults.get(keyOf({ pack, rule, language, ...rest })) ?? [],
      })),
      read: new Map(sound.map((one) => [keyOf(one.draft), one])),
    };
  }
}
