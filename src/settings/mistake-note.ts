import type { Mistake } from '../platform/mistakes.ts';

/** What the maintainers would be told of notes that were called a mistake, whole. English, as they read it. */
export function mistakeNote(all: readonly Mistake[], ownVersion: string): string {
  const one = ({ day, level, signs, packs }: Mistake): string =>
    [
      `Day: ${day}`,
      `Level: ${level}`,
      `Signs: ${signs.map(({ pack, rule }) => `${pack}/${rule}`).join(', ')}`,
      `Packs: ${packs.map(({ name, version, date }) => `${name} ${version} (${date})`).join(', ')}`,
    ].join('\n');
  return `Called a mistake, Lurewatch ${ownVersion}\n\n${all.map(one).join('\n\n')}\n`;
}
