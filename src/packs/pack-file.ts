/**
 * The pack file: a pack as one JSON text, proofs included, as it travels. The same checks read it as read the YAML.
 *
 *   {"lurewatch": "pack", "format": 1, "name": "…",
 *    "pack": {what pack.yml says},
 *    "rules": {"<rule>": {what its YAML says}},
 *    "languages": {"<code>": {what its YAML says}}}
 */
import { fault, keysOf, placeIn, topOf, under, type At, type Fault } from './at.ts';
import { languageAt } from './check-language.ts';
import { packHeadAt } from './check-pack.ts';
import { ruleAt } from './check-rule.ts';
import { faultsOfWhole } from './check-whole.ts';
import { limits, type Language, type Pack, type Rule } from './format.ts';
import { writtenPack } from './write-pack.ts';

/** The most bytes a pack file may have, as UTF-8. */
export const mostBytes = 8 * 1024 * 1024;

/** The most languages a pack file may have. */
export const mostLanguages = 200;

/** Most characters of a sentence about a fault: a file can hold names of any length. */
const longestSentence = 400;

/** A pack's name: small letters and digits joined by "-", at most 40 characters. */
export const isPackName = (name: string): boolean =>
  name.length <= 40 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name);

/** A pack as the text of a pack file. The same pack gives the same text. */
export const packFileText = (pack: Pack): string => `${JSON.stringify(writtenPack(pack))}\n`;

/** What reading a pack file gives: the pack, or all that is wrong with it, a sentence each. */
export type PackRead =
  | { readonly pack: Pack; readonly faults?: never }
  | { readonly pack?: never; readonly faults: readonly [string, ...string[]] };

/** Faults as sentences that name their place, none longer than people read; `what` has them where there is no place. */
export const sentencesOf = (faults: readonly Fault[], what = 'The pack file'): readonly string[] =>
  faults.map(({ path, says }) => {
    const sentence = `${path.length > 0 ? placeIn(path) : what} ${says}`;
    return sentence.length > longestSentence ? `${sentence.slice(0, longestSentence)}…` : sentence;
  });

function nameAt(at: At): string {
  if (typeof at.value === 'string' && isPackName(at.value)) return at.value;
  fault(at, 'must be small letters and digits joined by "-", at most 40 characters');
  return '';
}

function rulesAt(at: At, harms: Pack['harms']): readonly Rule[] {
  const names = keysOf(at);
  if (names.length > limits.rules)
    fault(at, `has ${names.length} rules; at most ${limits.rules} are allowed`);
  return names.slice(0, limits.rules).map((name) => ruleAt(under(at, name), name, harms));
}

function languagesAt(at: At, rules: readonly Rule[]): readonly Language[] {
  const codes = keysOf(at);
  if (codes.length > mostLanguages)
    fault(at, `has ${codes.length} languages; at most ${mostLanguages} are allowed`);
  return codes.slice(0, mostLanguages).map((code) => languageAt(under(at, code), code, rules));
}

function packAt(at: At): Pack | undefined {
  if (under(at, 'lurewatch').value !== 'pack') {
    fault(at, 'is none: it must be one JSON object with "lurewatch": "pack"');
    return undefined;
  }
  if (under(at, 'format').value !== 1) {
    fault(under(at, 'format'), 'must be 1: a newer format needs a newer Lurewatch');
    return undefined;
  }
  keysOf(at, ['lurewatch', 'format', 'name', 'pack', 'rules', 'languages']);
  const name = nameAt(under(at, 'name'));
  const head = packHeadAt(under(at, 'pack'));
  const rules = rulesAt(under(at, 'rules'), head.harms);
  return { ...head, name, rules, languages: languagesAt(under(at, 'languages'), rules) };
}

const isTooLong = (text: string): boolean =>
  text.length > mostBytes || new TextEncoder().encode(text).length > mostBytes;

/** What a JSON text says; a fault where it is none. */
function parsed(text: string, faults: Fault[]): unknown {
  if (isTooLong(text)) {
    faults.push({ path: [], says: `is longer than ${mostBytes} bytes: leave some of it out` });
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    // The browser's own words differ from one to the next, and may quote the text.
    faults.push({ path: [], says: 'is not readable as JSON: it was cut short or changed' });
    return undefined;
  }
}

/**
 * Reads and checks a pack file. Combinations may name rules of the packs that it stands `beside`. Never throws for
 * what the text says; a pack with a single fault is refused whole.
 */
export function readPackFile(text: string, beside: readonly Pack[] = []): PackRead {
  const faults: Fault[] = [];
  const value = parsed(text, faults);
  const pack = faults.length === 0 ? packAt(topOf(value, faults)) : undefined;
  if (pack && faults.length === 0) {
    const others = beside.filter(({ name }) => name !== pack.name);
    for (const { pack: of, rule, path, says } of faultsOfWhole([...others, pack]))
      if (of === pack.name) faults.push({ path: ['rules', rule, ...path], says });
  }
  const [first, ...more] = sentencesOf(faults);
  if (pack && first === undefined) return { pack };
  return { faults: [first ?? 'The pack file is empty', ...more] };
}
