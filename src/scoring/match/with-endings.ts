import { takesEndings } from './endings.ts';
import { wordingsOf, type ShapeWords } from './shapes.ts';

/** A closed part as it stands where its language puts endings on words: its last word is open. */
export function withEndings(part: ShapeWords, language: string | undefined): readonly ShapeWords[] {
  const wordings = wordingsOf(part.columns);
  const taking = wordings.filter((words) => takesEndings(words, language));
  if (taking.length === 0) return [part];
  if (taking.length === wordings.length) return [{ ...part, open: true }];
  const others = wordings.filter((words) => !taking.includes(words));
  const last = part.columns.at(-1) ?? [];
  const whole = last.every((text) => text.startsWith(' ')) || part.columns.length === 1;
  if (!whole) {
    return [
      { columns: [others], open: false },
      { columns: [taking], open: true },
    ];
  }
  const before = part.columns.slice(0, -1);
  const takes = (text: string): boolean => takesEndings(text.trimStart(), language);
  return [
    { columns: [...before, last.filter((text) => !takes(text))], open: false },
    { columns: [...before, last.filter(takes)], open: true },
  ];
}
