/**
 * What a pack from outside may hold. Whoever wrote it, it can do nothing but be wrong: it may warn of what it likes,
 * under its own name; it can never silence a sign of ours, make us read what is no offer of work, or write words that
 * reach out of their place on the screen.
 */
import type { Fault, Path } from './at.ts';
import { namesOf } from './check-wish.ts';
import type { Pack, Rule, Wording } from './format.ts';
import { readPackFile, sentencesOf, type PackRead } from './pack-file.ts';
import { checkPhrase } from '../scoring/phrase-check.ts';
import { isSpoken } from './spoken.ts';

/** How much a pack from outside may hold, beyond the limits of every pack. */
export const guestLimits = {
  phrases: 50_000,
  wordings: 500_000,
  rules: 500,
  proofs: 100_000,
} as const;

/** An address that shows whose it is: no name and password before the host, nothing that turns it around. */
function isPlainAddress(url: string): boolean {
  if (!isSpoken(url)) return false;
  try {
    const { protocol, username, password } = new URL(url);
    return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
  } catch {
    return false;
  }
}

/** What readers see of a wording, and its phrases; examples may hold what honest and other ads hold. */
const wordsOf = ({ title, why, ask, phrases, unless }: Wording): readonly [Path, string][] => [
  [['title'], title],
  [['why'], why],
  [['ask'], ask],
  ...phrases.map((phrase, place): [Path, string] => [['phrases', place], phrase]),
  ...unless.map((phrase, place): [Path, string] => [['unless', place], phrase]),
];

function faultsOfRule(rule: Rule, shipped: readonly Pack[], own: string): readonly Fault[] {
  const isKnown = (name: string): boolean => {
    const [pack, second] = name.split('/');
    return second === undefined || pack === own || shipped.some((one) => one.name === pack);
  };
  const named = [rule.when, rule.unlessWhen].flatMap((wish) =>
    wish === undefined ? [] : namesOf(wish),
  );
  const faults: [Path, string][] = [];
  if (rule.kind !== 'sign')
    faults.push([
      ['kind'],
      'must be sign: a pack from outside can judge nothing but its own signs',
    ]);
  if (rule.strength === 'reassuring')
    faults.push([['strength'], 'cannot be reassuring: a pack from outside cannot calm']);
  if (rule.instructs)
    faults.push([['instructs'], 'must be left out: only our own packs say what is an offer']);
  for (const name of named.filter((one) => !isKnown(one)))
    faults.push([
      ['when'],
      `"${name}" is of another pack from outside: name rules of its own or ours`,
    ]);
  for (const [place, { url }] of rule.sources.entries())
    if (!isPlainAddress(url)) faults.push([['sources', place, 'url'], 'is no plain address']);
  for (const [place, { title }] of rule.sources.entries())
    if (!isSpoken(title)) faults.push([['sources', place, 'title'], strange]);
  return faults.map(([path, says]) => ({ path: ['rules', rule.name, ...path], says }));
}

const strange = 'has a sign that turns the direction of writing or cannot be shown: take it away';

/** What a pack is called, with the place where it says so. */
const titlesIn = ({ title, languages }: Pack): readonly [Path, string][] => [
  [['pack', 'title'], title],
  ...languages.flatMap(({ code, title: own }): [Path, string][] =>
    own === undefined ? [] : [[['languages', code, 'title'], own]],
  ),
];

/** Where a pack bears a name of ours, in any language of either: nobody could tell the two apart. */
function borrowedTitles(pack: Pack, shipped: readonly Pack[]): readonly Path[] {
  const bare = (title: string): string => title.normalize('NFKC').trim().toLowerCase();
  const taken = new Set(shipped.flatMap(titlesIn).map(([, title]) => bare(title)));
  return titlesIn(pack).flatMap(([path, title]) => (taken.has(bare(title)) ? [path] : []));
}

/** How many lines of catches and ignores there are in all. */
const proofsOf = ({ rules, languages }: Pack): number =>
  [...rules, ...languages.flatMap((language) => Object.values(language.rules))].reduce(
    (sum, { catches, ignores }) => sum + catches.length + ignores.length,
    0,
  );

/** Everything that a pack may not hold because it comes from outside; none when all is well. */
export function faultsOfGuest(pack: Pack, shipped: readonly Pack[]): readonly Fault[] {
  const { rules, languages } = pack;
  const told: readonly [Path, string][] = [
    [['pack', 'title'], pack.title],
    ...rules.flatMap((rule) =>
      wordsOf(rule).map(([path, words]): [Path, string] => [['rules', rule.name, ...path], words]),
    ),
    ...languages.flatMap(({ code, name, title = '', speakers, rules: own }): [Path, string][] => [
      [['languages', code, 'language'], name],
      [['languages', code, 'title'], title],
      ...speakers.map((one, place): [Path, string] => [
        ['languages', code, 'speakers', place],
        one,
      ]),
      ...Object.entries(own).flatMap(([rule, wording]) =>
        wordsOf(wording).map(([path, words]): [Path, string] => [
          ['languages', code, 'rules', rule, ...path],
          words,
        ]),
      ),
    ]),
  ];
  const phrases = told.filter(([path]) => ['phrases', 'unless'].includes(String(path.at(-2))));
  const whole: Fault[] = [];
  whole.push(
    ...borrowedTitles(pack, shipped).map((path) => ({
      path,
      says: 'is that of a pack of ours: give it its own',
    })),
  );
  if (phrases.length > guestLimits.phrases)
    whole.push({
      path: [],
      says: `has ${phrases.length} phrases; at most ${guestLimits.phrases} are allowed`,
    });
  const wordings = phrases.reduce((sum, [, phrase]) => sum + checkPhrase(phrase), 0);
  if (wordings > guestLimits.wordings)
    whole.push({
      path: [],
      says: `has phrases that stand for ${wordings} wordings; at most ${guestLimits.wordings} are allowed`,
    });
  const proofs = proofsOf(pack);
  if (proofs > guestLimits.proofs)
    whole.push({
      path: [],
      says: `has ${proofs} lines of catches and ignores; at most ${guestLimits.proofs} are allowed`,
    });
  if (rules.length > guestLimits.rules)
    whole.push({
      path: ['rules'],
      says: `has ${rules.length} rules; at most ${guestLimits.rules} are allowed from outside`,
    });
  return [
    ...whole,
    ...rules.flatMap((rule) => faultsOfRule(rule, shipped, pack.name)),
    ...told.flatMap(([path, words]) => (isSpoken(words) ? [] : [{ path, says: strange }])),
  ];
}

/**
 * Reads a pack file that comes from outside: the checks of every pack, and those of a guest. What it gives is marked
 * as a guest, and compiled as one. Its proofs are another question (`admit.ts`).
 */
export function readGuest(
  text: string,
  shipped: readonly Pack[],
): PackRead & { readonly notForGuests?: true } {
  const read = readPackFile(text, shipped);
  if (!read.pack) return read;
  const [first, ...more] = sentencesOf(faultsOfGuest(read.pack, shipped).slice(0, 200));
  return first === undefined
    ? { pack: { ...read.pack, guest: true } }
    : { faults: [first, ...more], notForGuests: true };
}
