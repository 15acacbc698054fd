import type { Pack, Rule, Wording } from './format.ts';
import { languagesWanted, servedBy } from './languages.ts';

/** How many phrases one rule has in each language. */
export interface CoverageRow {
  /** `pack/rule`. */
  readonly rule: string;
  readonly core: boolean;
  /** In the order of the columns. */
  readonly phrases: readonly number[];
}

/** One language over all packs. */
export interface CoverageColumn {
  readonly code: string;
  readonly name: string;
  /** Whether a native speaker has read it in every pack that has it; English is ours. */
  readonly read: boolean;
  readonly phrases: number;
  /** Signs that have title, why and ask in it, of all signs. */
  readonly told: number;
  readonly signs: number;
}

export interface Coverage {
  readonly columns: readonly CoverageColumn[];
  readonly rows: readonly CoverageRow[];
  /** Core rules without a phrase in a language. */
  readonly empty: readonly { readonly rule: string; readonly language: string }[];
}

function wordingIn(pack: Pack, rule: Rule, code: string): Wording | undefined {
  if (code === 'en') return rule;
  const rules = pack.languages.find((language) => language.code === code)?.rules ?? {};
  return Object.hasOwn(rules, rule.name) ? rules[rule.name] : undefined;
}

function phrasesIn(pack: Pack, rule: Rule, code: string): number {
  const own = wordingIn(pack, rule, code)?.phrases.length ?? 0;
  const other = servedBy[code];
  return own + (other === undefined ? 0 : (wordingIn(pack, rule, other)?.phrases.length ?? 0));
}

/** Which rules have phrases in which languages: those wanted first, then any other that a pack has. */
export function coverageOf(packs: readonly Pack[]): Coverage {
  const found = packs.flatMap(({ languages }) => languages.map(({ code }) => code));
  const codes = [...new Set([...Object.keys(languagesWanted), ...found])];
  const signs = packs.flatMap((pack) =>
    pack.rules.filter(({ kind }) => kind === 'sign').map((rule) => ({ pack, rule })),
  );
  const rows = packs.flatMap((pack) =>
    pack.rules
      .filter(({ phrases }) => phrases.length > 0)
      .map((rule) => ({
        rule: `${pack.name}/${rule.name}`,
        core: rule.core,
        phrases: codes.map((code) => phrasesIn(pack, rule, code)),
      })),
  );
  const columns = codes.map((code, at) => {
    const files = packs.flatMap((pack) => pack.languages.filter((one) => one.code === code));
    return {
      code,
      name: languagesWanted[code] ?? files[0]?.name ?? code,
      read: code === 'en' || (files.length > 0 && files.every((one) => one.speakers.length > 0)),
      phrases: rows.reduce((sum, { phrases }) => sum + (phrases[at] ?? 0), 0),
      told: signs.filter(({ pack, rule }) => (wordingIn(pack, rule, code)?.title ?? '') !== '')
        .length,
      signs: signs.length,
    };
  });
  const empty = rows
    .filter(({ core }) => core)
    .flatMap(({ rule, phrases }) =>
      codes.filter((_, at) => phrases[at] === 0).map((language) => ({ rule, language })),
    );
  return { columns, rows, empty };
}
