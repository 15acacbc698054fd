/** Whether a pack may be taken, told from its raw text and by putting it to work. */
import { foldTable } from '../../../generated/fold-table.ts';
import { blankListing, levels, type Evidence, type Listing } from '../../../model.ts';
import { compile } from '../../../packs/compile.ts';
import { explanationsOf } from '../../../packs/explanations.ts';
import type { Pack } from '../../../packs/format.ts';
import { foldOf } from '../../../scoring/fold/index.ts';
import { engineOf } from '../../../scoring/index.ts';
import { isUnseemly } from './feed-oracle.ts';
import { alone, house, houseTitles } from './pack-house.ts';

const fold = foldOf(foldTable);

/** Texts in which signs of ours stand, some taken back, some told of. */
const listings: readonly Listing[] = [
  'Hiring crew. Pay first, a fee of $300. Free flight and a free berth, deposit needed. Harbour toll.',
  'There is no fee. Never a deposit. Free flight for the crew; pay the harbour fee first.',
  'A survivor said: “hiring crew, free flight, fee, deposit, harbour toll, free berth”.',
  'Police said: "pay first, free flight". The fee returned, toll returned. x x x a b',
  'She said “the crew pay first, a fee, a flight, no deposit, free flight” and never came back.',
  'No deposit needed for the crew flight, fee of $20, never the free flight, hiring now.',
].flatMap((text) => [
  { ...blankListing, text, platform: 'job-board' as const },
  { ...blankListing, text, platform: 'facebook' as const },
]);

/** All strings that readers or the engine meet; examples are neither shown nor matched. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'catches' || key === 'ignores' ? [] : [key, ...stringsIn(inside)],
  );
}

const forbidden = new Set(['hiring', 'account', 'seeker', 'negation', 'warning', 'manner']);

function faultOfText(text: string, name: string): string | undefined {
  const told = JSON.parse(text) as {
    pack: { title: string };
    rules: Record<string, Record<string, unknown>>;
    languages: Record<string, { title?: string }>;
  };
  const titles = [told.pack.title, ...Object.values(told.languages).map(({ title = '' }) => title)];
  const strings = stringsIn(told);
  if (Buffer.byteLength(text) > 2 ** 23) return 'it is too long';
  if ([...house.guests, 'ours'].includes(name)) return 'it takes a name';
  if (titles.some((one) => houseTitles.includes(one.trim().toLowerCase())))
    return 'it takes a title';
  if (strings.some((one) => Array.from(one).some(isUnseemly)))
    return 'it holds what cannot be shown';
  if (strings.some((one) => one.length > 1000)) return 'it holds words without end';
  for (const rule of Object.values(told.rules)) {
    if (forbidden.has(String(rule['kind']))) return 'it judges what is not its own';
    if (rule['strength'] === 'reassuring') return 'it calms';
    if (rule['instructs'] === true) return 'it says what is an offer';
    for (const { url } of rule['sources'] as { url: string }[])
      if (!/^https?:\/\/[^/@\s]+/u.test(url) || /^[^/]*\/\/[^/?#]*@/u.test(url))
        return 'a link leads elsewhere than it says';
  }
  return undefined;
}

const keyOf = ({ pack, rule, spans }: Evidence): string =>
  `${pack}/${rule} ${JSON.stringify(spans)}`;

/** Why a pack that was taken should not have been; undefined where it may. Throws where it breaks what uses it. */
export function wronglyAdmitted(text: string, pack: Pack): string | undefined {
  const fault = faultOfText(text, pack.name);
  if (fault !== undefined) return fault;
  if (pack.guest !== true) return 'it is not marked as a guest';
  explanationsOf([pack]);
  const drafts = engineOf(compile([...house.shipped, pack], house.world, fold, { drafts: true }));
  for (const rule of pack.rules) {
    for (const [key, isMet] of [
      ['catches', true],
      ['ignores', false],
    ] as const) {
      for (const example of rule[key]) {
        const { met } = drafts.trace({ ...blankListing, ...example, platform: 'job-board' });
        if (met.some((one) => one.rule.pack === pack.name && one.rule.rule === rule.name) !== isMet)
          return `${rule.name} does not do what its ${key} say`;
      }
    }
  }
  const together = engineOf(compile([...house.shipped, pack], house.world, fold));
  for (const listing of listings) {
    const [before, after] = [alone.judge(listing), together.judge(listing)];
    const kept = new Set(after.evidence.map(keyOf));
    if (before.evidence.some((one) => !kept.has(keyOf(one)))) return 'it silences a sign of ours';
    if (levels.indexOf(after.level) < levels.indexOf(before.level)) return 'it lowers a level';
  }
  return undefined;
}
