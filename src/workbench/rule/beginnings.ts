/** What an empty editor begins with, so that nobody faces a blank page. */
import { parse } from 'yaml';
import { newRule } from '../../packs/scaffold.ts';
import type { ShippedTexts } from '../../platform/shipped.ts';
import type { RuleLine } from '../bench/told/catalogue.ts';

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** What a rule's English file says under a key; nothing where the file cannot be read. */
function englishList(english: string | undefined, key: string): readonly string[] {
  try {
    const read: unknown = parse(english ?? '');
    return typeof read === 'object' && read !== null && key in read
      ? listOf((read as Readonly<Record<string, unknown>>)[key])
      : [];
  } catch {
    return [];
  }
}

const remarks = (lines: readonly string[]): string =>
  lines.map((line) => `#   ${line.replaceAll(/\s+/gu, ' ')}\n`).join('');

/** The first words of a rule in a language, with what English says as remarks to write from. */
export function firstEntry(rule: RuleLine | undefined, english: string | undefined): string {
  const title = rule === undefined || rule.title === '' ? '' : `# ${rule.title}\n`;
  if (rule !== undefined && rule.by !== 'phrases') return `${title}title: \nwhy: \nask: \n`;
  const phrases = englishList(english, 'phrases');
  const ignores = englishList(english, 'ignores');
  return `${title}# In English:
${remarks(phrases)}phrases:
  - 
catches:
  - 
# In English:
${remarks(ignores)}ignores:
  - 
`;
}

/** A new rule of a pack: a draft that can be read and proves itself. */
export function firstRule(texts: ShippedTexts, name: string, pack: string, date: string): string {
  const head = Object.hasOwn(texts, `${pack}/pack.yml`) ? (texts[`${pack}/pack.yml`] ?? '') : '';
  const speaks = /^harms:\s*\S/mu.test(head);
  return newRule(name, { harms: speaks ? ['trafficking'] : [], date });
}

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** A rule's name as typed, in the form that files have; undefined where no name can be made of it. */
export function nameOf(typed: string): string | undefined {
  const name = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, '-');
  return kebab.test(name) && name.length <= 60 ? name : undefined;
}
