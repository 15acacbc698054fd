/**
 * Reads a pattern of the STIX pattern language, as far as we write it: observations of comparisons with AND and OR,
 * in brackets, joined by AND, OR and FOLLOWEDBY. Anything else is refused.
 */

/** One comparison: which property of which observable is compared, how, and with what. */
export interface Comparison {
  readonly type: string;
  readonly property: string;
  readonly operator: string;
  readonly value: string;
}

const spaces = /\s*/y;
const path = /([a-z][a-z0-9-]*):([a-z_][a-z0-9_]*(?:\.(?:[a-z_][a-z0-9_]*|'[^']+'))*)/y;
const operator = /(?:NOT\s+)?(?:=|!=|<=|>=|<|>|LIKE|MATCHES)/y;
const constant = /'((?:[^'\\]|\\['\\])*)'/y;
const within = /\s+(?:AND|OR)\s+/y;
const between = /\s+(?:AND|OR|FOLLOWEDBY)\s+/y;

/** The comparisons of a pattern in order; undefined when it is no pattern. */
export function comparisonsOf(pattern: string): readonly Comparison[] | undefined {
  let at = 0;
  const take = (shape: RegExp): RegExpExecArray | undefined => {
    shape.lastIndex = at;
    const found = shape.exec(pattern) ?? undefined;
    if (found) at += found[0].length;
    return found;
  };
  const sign = (wanted: string): boolean => {
    take(spaces);
    if (!pattern.startsWith(wanted, at)) return false;
    at += wanted.length;
    take(spaces);
    return true;
  };
  const found: Comparison[] = [];
  do {
    if (!sign('[')) return undefined;
    do {
      const [, type, property] = take(path) ?? [];
      take(spaces);
      const [how] = take(operator) ?? [];
      take(spaces);
      const [, value] = take(constant) ?? [];
      if (type === undefined || property === undefined) return undefined;
      if (how === undefined || value === undefined) return undefined;
      const plain = value.replace(/\\(['\\])/g, '$1');
      found.push({ type, property, operator: how, value: plain });
    } while (take(within));
    if (!sign(']')) return undefined;
    at -= /\s*$/.exec(pattern.slice(0, at))?.[0].length ?? 0;
  } while (take(between));
  take(spaces);
  return at === pattern.length ? found : undefined;
}
