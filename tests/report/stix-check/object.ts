/** Any JSON object that claims to be STIX; nothing about it is certain yet. */
export type Claimed = Readonly<Record<string, unknown>>;

export const isClaimed = (value: unknown): value is Claimed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property as text; empty when it is none. */
export const textOf = (object: Claimed, key: string): string => {
  const value = object[key];
  return typeof value === 'string' ? value : '';
};

/** A property as a list of texts; empty when it is none. */
export const textsOf = (object: Claimed, key: string): readonly string[] => {
  const value = object[key];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};
