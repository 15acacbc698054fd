import { placeIn, topOf, type At, type Fault } from '../../packs/at.ts';
import { entryAt, isLanguageTag } from '../../packs/check-language.ts';
import { ruleAt } from '../../packs/check-rule.ts';
import type { Pack, Rule, Wording } from '../../packs/format.ts';
import { yamlText, type YamlText } from '../../packs/yaml-text.ts';
import type { Draft, Marked } from './told/draft.ts';

/** A draft that was read: what it says, and how to find the lines of its parts. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly yaml: YamlText;
  readonly faults: readonly Marked[];
  /** Of a rule's own file. */
  readonly rule?: Rule;
  /** In any other language; absent where the entry is taken away. */
  readonly wording?: Wording;
}

/** A fault with its lines in a draft. */
export const markedBy =
  ({ placeOf }: Pick<YamlText, 'placeOf'>) =>
  ({ path, says }: Fault): Marked => ({
    ...placeOf(path),
    says: path.length > 0 ? `${placeIn(path)} ${says}` : says,
  });

/** A fault that concerns all of a draft. */
export const wholeFault = (draft: Draft, says: string): Marked =>
  markedBy(yamlText(draft.text))({ path: [], says });

const isEmpty = ({ text }: Draft): boolean => text.replaceAll(/#.*$/gmu, '').trim() === '';

/** Reads by a check of the packs, which notes faults. */
function checked<T>(
  draft: Draft,
  check: (at: At) => T,
): Omit<ReadDraft, 'rule' | 'wording'> & {
  readonly read?: T;
} {
  const yaml = yamlText(draft.text);
  if (yaml.broken.length > 0) return { draft, yaml, faults: yaml.broken };
  const noted: Fault[] = [];
  const read = check(topOf(yaml.value, noted));
  const faults = noted.map(markedBy(yaml));
  return faults.length > 0 ? { draft, yaml, faults } : { draft, yaml, faults, read };
}

/** Reads a rule's own file, for a pack. */
export function readRule(draft: Draft, pack: Pack): ReadDraft {
  const { read, ...rest } = checked(draft, (at) => ruleAt(at, draft.rule, pack.harms));
  return { ...rest, ...(read && { rule: read }) };
}

/** Reads what a language says of a rule; `rule` as it is now. */
export function readEntry(draft: Draft, rule: Rule): ReadDraft {
  if (!isLanguageTag(draft.language)) {
    const says = `"${draft.language}" is no language we can add`;
    return { draft, yaml: yamlText(draft.text), faults: [wholeFault(draft, says)] };
  }
  if (isEmpty(draft)) return { draft, yaml: yamlText(draft.text), faults: [] };
  const { read, ...rest } = checked(draft, (at) => entryAt(at, rule));
  return { ...rest, ...(read && { wording: read }) };
}
