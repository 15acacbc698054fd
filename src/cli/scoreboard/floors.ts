import { existsSync, readFileSync } from 'node:fs';
import type { Board, Count, Counts } from './board.ts';
import { truths, type Truth } from './read.ts';

/** Of the listings of one truth, how many in a hundred reach a level; bad ones at least, good ones at most. */
export type Floor = Readonly<Record<'caution' | 'danger', number>>;

/** By language. */
export type Floors = Readonly<Record<string, Readonly<Partial<Record<Truth, Floor>>>>>;

const isBad = (truth: Truth): boolean => truth === 'lure' || truth === 'other_job_scam';

/** Whole per cent, rounded to the lenient side. */
const percent = (hits: number, { of }: Count, truth: Truth): number =>
  (isBad(truth) ? Math.floor : Math.ceil)((hits / of) * 100);

/** The floors that are written down; none when there is no file yet. */
export function readFloors(file: string): Floors {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Floors) : {};
}

const ranked = (counts: Counts): readonly (readonly [Truth, Count])[] =>
  truths.map((truth) => [truth, counts[truth]] as const).filter(([, { of }]) => of > 0);

/** What has fallen below a floor, one sentence each. */
export function fallenBelow({ counts }: Board, floors: Floors): readonly string[] {
  return Object.entries(floors).flatMap(([language, own]) => {
    const reached = counts.get(language);
    if (!reached) return [`${language}: its listings are gone`];
    return ranked(reached).flatMap(([truth, count]) =>
      (['caution', 'danger'] as const).flatMap((level) => {
        const floor = own[truth]?.[level];
        if (floor === undefined) return [];
        const now = percent(count[level], count, truth);
        const holds = isBad(truth) ? now >= floor : now <= floor;
        const bound = isBad(truth) ? 'at least' : 'at most';
        return holds
          ? []
          : [
              `${language}, ${truth}: ${now} % get ${level}, ${bound} ${floor} % were reached before`,
            ];
      }),
    );
  });
}

/** The floors raised to what is reached now; nothing is ever lowered. */
export function raised({ counts }: Board, floors: Floors): Floors {
  return Object.fromEntries(
    [...counts]
      .filter(([language]) => language !== 'all')
      .map(([language, own]) => [
        language,
        Object.fromEntries(
          ranked(own).map(([truth, count]) => {
            const better = isBad(truth) ? Math.max : Math.min;
            const level = (name: 'caution' | 'danger'): number => {
              const now = percent(count[name], count, truth);
              return better(now, floors[language]?.[truth]?.[name] ?? now);
            };
            return [truth, { caution: level('caution'), danger: level('danger') }];
          }),
        ),
      ]),
  );
}
