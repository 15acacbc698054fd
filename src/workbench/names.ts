/** The names by which rules and languages are shown. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { languagesWanted } from '../packs/languages.ts';
import type { Catalogue, RuleLine } from './bench/told/catalogue.ts';
import type { Spot } from './bench/told/draft.ts';

/** What every part of the page may need to name or open a rule. */
export interface Names {
  readonly rules: ReadonlyMap<string, RuleLine>;
  readonly open: (spot: Spot) => void;
}

/** Names for all parts below. */
export const NamesOfPage = createContext<Names>({ rules: new Map(), open: () => undefined });
export const useNames = (): Names => useContext(NamesOfPage);

/** All rules by `pack/rule`. */
export const rulesByName = ({ packs }: Catalogue): ReadonlyMap<string, RuleLine> =>
  new Map(packs.flatMap((pack) => pack.rules.map((rule) => [`${pack.name}/${rule.rule}`, rule])));

/** A language's English name, as the files have it. */
export const englishName = (code: string): string =>
  (Object.hasOwn(languagesWanted, code) ? languagesWanted[code] : undefined) ?? code;
