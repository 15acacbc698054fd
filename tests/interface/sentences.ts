/** Every sentence of a tree of words with the path to it; functions are called with a few counts. */
export function sentences(tree: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree === 'function') {
    const say = tree as (...args: unknown[]) => string;
    return [0, 1, 2, 3, 11, 100].map((n) => [`${path}(${n})`, say(n, 'X')]);
  }
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}
