/** The keys of each file of a pack, in the order in which people write them. The checks and the schemas both read them here. */

/** Of pack.yml. */
export const packKeys = ['format', 'title', 'version', 'date', 'harms'] as const;

/** Of a rule. */
export const ruleKeys = [
  'kind',
  'title',
  'why',
  'ask',
  'topic',
  'strength',
  'status',
  'core',
  'instructs',
  'harms',
  'sources',
  'in',
  'phrases',
  'unless',
  'fact',
  'when',
  'catches',
  'ignores',
] as const;

/** Of a rule: only signs have these. */
export const signKeys = ['topic', 'harms', 'when', 'instructs'] as const;

/** Of a rule: only signs and manners have these. */
export const sayingKeys = ['strength', 'fact'] as const;

/** Of a rule: each has exactly one of these. */
export const meansKeys = ['phrases', 'fact', 'when'] as const;

/** How much the manner of an ad may say. */
export const mannerStrengths = ['reassuring', 'weak', 'fair'] as const;

/** Of a source. */
export const sourceKeys = ['title', 'url', 'date'] as const;

/** Of a language file. */
export const languageKeys = ['language', 'title', 'speakers', 'rules'] as const;

/** Of a rule in a language file: what readers see, and what the engine and the proofs need. */
export const peopleKeys = ['title', 'why', 'ask'] as const;
export const engineKeys = ['phrases', 'unless', 'catches', 'ignores'] as const;

/** Of a condition over rules. */
export const wishKeys = ['all', 'any', 'atLeast', 'of'] as const;

/** How deep conditions may lie in each other, and how many stand side by side. */
export const wishLimits = { depth: 4, parts: 60 } as const;

/** Spellings; as sources of regular expressions, so that schemas can say them. */
export const spellings = {
  name: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  nameOfRule: '^[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)?$',
  language: '^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$',
  version: '^\\d+\\.\\d+\\.\\d+$',
  day: '^\\d{4}-\\d{2}-\\d{2}$',
  date: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$',
  url: '^https?://[^\\s]+$',
} as const;
