/**
 * Shares groups out to `count` folds so that each fold holds about as many texts of every class: the biggest group
 * first, each to the fold that has the fewest of its most frequent class. Gives the fold of each text.
 */
export function foldsOf(
  groups: readonly number[],
  classes: readonly string[],
  count: number,
): readonly number[] {
  const members = new Map<number, number[]>();
  for (const [at, group] of groups.entries()) {
    const own = members.get(group);
    if (own) own.push(at);
    else members.set(group, [at]);
  }
  const folds = Array.from({ length: count }, () => new Map<string, number>());
  const fold = groups.map(() => 0);
  const bySize = [...members.values()].toSorted((a, b) => b.length - a.length);
  for (const own of bySize) {
    const sizes = new Map<string, number>();
    for (const at of own) {
      const name = classes[at] ?? '';
      sizes.set(name, (sizes.get(name) ?? 0) + 1);
    }
    const [most = ''] = [...sizes].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    const loads = folds.map((held) => held.get(most) ?? 0);
    const chosen = loads.indexOf(Math.min(...loads));
    for (const [name, size] of sizes)
      folds[chosen]?.set(name, (folds[chosen].get(name) ?? 0) + size);
    for (const at of own) fold[at] = chosen;
  }
  return fold;
}
