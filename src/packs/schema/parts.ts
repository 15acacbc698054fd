/** The pieces that the schemas are put together from. */
import { fields } from '../../model.ts';
import { limits } from '../format.ts';
import { spellings, wishKeys, wishLimits } from '../keys.ts';

/** A JSON Schema, draft 7: what YAML editors read. */
export type Schema = Readonly<Record<string, unknown>>;

/** Words that say something, of at most so many characters. */
export const words = (description: string, maxLength: number): Schema => ({
  description,
  type: 'string',
  pattern: '\\S',
  maxLength,
});

/** A list of `least` to `most`. */
export const list = (
  description: string,
  [minItems, maxItems]: readonly [number, number],
  items: Schema,
  uniqueItems = false,
): Schema => ({
  description,
  type: 'array',
  items,
  minItems,
  maxItems,
  ...(uniqueItems && { uniqueItems }),
});

/** One of a fixed few. */
export const one = (description: string, values: readonly string[]): Schema => ({
  description,
  enum: values,
});

/** Keys and values, and no others. */
export const keyed = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): Schema => ({ type: 'object', additionalProperties: false, properties, required });

const example: Schema = {
  anyOf: [
    words('The text of an ad.', limits.example),
    keyed(
      Object.fromEntries(
        fields.map((field) => [field, words(`The ${field} of an ad.`, limits.example)]),
      ),
    ),
  ],
};

/** Phrases of one language. */
export const phrases = (description: string, least: number): Schema =>
  list(
    description,
    [least, limits.phrases],
    words(
      '(a|b) one of them, ( )? or not, word* any ending, ... a few words between, <money>, <number>, <contact:chat>, <place:host>',
      limits.phrase,
    ),
    true,
  );

/** Lines that a rule is put to. */
export const proof = (description: string, least: number): Schema =>
  list(description, [least, limits.examples], example);

const [all, any, atLeast, of] = wishKeys;

/** A condition over rules, in which conditions may lie so deep. */
export function wish(left: number = wishLimits.depth): Schema {
  const name: Schema = {
    description: 'A rule, by the name of its file; pack/rule for one of another pack.',
    type: 'string',
    pattern: spellings.nameOfRule,
  };
  if (left === 0) return name;
  const parts = list('Rules and conditions.', [1, wishLimits.parts], wish(left - 1));
  return {
    anyOf: [
      name,
      parts,
      keyed({ [all]: { ...parts, description: 'All of these.' } }, [all]),
      keyed({ [any]: { ...parts, description: 'Any of these; a plain list means the same.' } }, [
        any,
      ]),
      keyed(
        {
          [atLeast]: { description: 'So many of these.', type: 'integer', minimum: 1 },
          [of]: { ...parts, description: 'Of these.' },
        },
        [atLeast, of],
      ),
    ],
  };
}
