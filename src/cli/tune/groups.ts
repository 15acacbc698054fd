/**
 * Puts texts that share anything (employer, contact, a band of a near-copy) into one group; gives the group of each,
 * numbered from 0 in the order in which they first appear. Sharing passes on: a–b and b–c puts a and c together.
 */
export function groupsOf(sketches: readonly (readonly string[])[]): readonly number[] {
  const parent = sketches.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    // The way is shortened, so that long chains stay quick.
    for (let next = at; parent[next] !== root;) {
      const after = parent[next] ?? root;
      parent[next] = root;
      next = after;
    }
    return root;
  };
  const first = new Map<string, number>();
  for (const [at, sketch] of sketches.entries()) {
    for (const token of sketch) {
      const other = first.get(token);
      if (other === undefined) first.set(token, at);
      else parent[rootOf(at)] = rootOf(other);
    }
  }
  const numbers = new Map<number, number>();
  return sketches.map((_, at) => {
    const root = rootOf(at);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}
