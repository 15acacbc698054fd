import type { Pieces } from '../phrase.ts';
import { optionsOf, type Atom } from '../phrase-expand.ts';

/**
 * A phrase laid out in columns, so that what it stands for need not be written out:
 *
 *   (free|paid) (return)? ticket*   →   " free"   " return"   " ticket"     ends open
 *                                       " paid"   ""
 *
 * Words that stand side by side are one part, read column by column; slots, gaps and open endings end a part.
 */
export type ShapePart = ShapeWords | { readonly slot: string };

/** Words in columns, of each of which one stands there; whether the last may have any ending. */
export interface ShapeWords {
  readonly columns: readonly (readonly string[])[];
  readonly open: boolean;
}

/** Runs of neighbours, with a gap between one run and the next. */
export type Shape = readonly (readonly ShapePart[])[];

/** Options of one column that are of one kind; of mixed ones each is a group of its own. */
type Group =
  | { readonly kind: 'words' | 'open'; readonly texts: readonly string[] }
  | { readonly kind: 'mixed'; readonly atoms: readonly Atom[] };

/** The shapes of a phrase that was found to be in order: usually one, more where options differ in kind. */
export function shapesOf(phrase: string, pieces: Pieces): readonly Shape[] {
  const options = pieces.map((piece) =>
    piece.kind === 'choice' ? optionsOf(phrase, piece) : [[piece]],
  );
  const shapes = new Map<string, Shape>();
  const add = (shape: Shape): unknown => shapes.set(JSON.stringify(shape), shape);
  for (const way of ways(options.map((column) => groupsOf(column)))) {
    const shape = shapeOf(way);
    if (shape.flat().every(hasWords)) add(shape);
    else for (const split of ways(way.map(apart))) add(shapeOf(split));
  }
  return [...shapes.values()];
}

/** One of each column, in all ways. */
function ways<T>(columns: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return columns.reduce<readonly (readonly T[])[]>(
    (all, column) => all.flatMap((before) => column.map((one) => [...before, one])),
    [[]],
  );
}

function groupsOf(options: readonly (readonly Atom[])[]): readonly Group[] {
  const words: string[] = [];
  const open: string[] = [];
  const mixed: Group[] = [];
  for (const atoms of options) {
    const last = atoms.at(-1);
    if (!atoms.slice(0, -1).every(isPlain)) mixed.push({ kind: 'mixed', atoms });
    else if (!last || isPlain(last)) words.push(textOf(atoms));
    else if (last.kind === 'word') open.push(textOf(atoms));
    else mixed.push({ kind: 'mixed', atoms });
  }
  return [
    ...(words.length > 0 ? [{ kind: 'words', texts: words } as const] : []),
    ...(open.length > 0 ? [{ kind: 'open', texts: open } as const] : []),
    ...mixed,
  ];
}

/** What may be left out as a group of its own, left out. */
function apart(group: Group): readonly Group[] {
  if (group.kind !== 'words' || !group.texts.includes('')) return [group];
  const texts = group.texts.filter((text) => text !== '');
  return [
    ...(texts.length > 0 ? [{ kind: 'words', texts } as const] : []),
    { kind: 'words', texts: [] },
  ];
}

const isPlain = (atom: Atom): boolean => atom.kind === 'word' && !atom.open;

/** Words with the space before each, where there is one. */
function textOf(atoms: readonly Atom[]): string {
  return atoms
    .map((atom) =>
      atom.kind === 'word'
        ? `${atom.glued ? '' : ' '}${atom.text.normalize('NFC').toLowerCase()}`
        : '',
    )
    .join('');
}

function shapeOf(way: readonly Group[]): Shape {
  const runs: ShapePart[][] = [[]];
  let columns: string[][] = [];
  const close = (open: boolean): void => {
    if (columns.length > 0) runs.at(-1)?.push({ columns: trimmed(columns), open });
    columns = [];
  };
  const addWords = (texts: readonly string[]): void => {
    const last = columns.at(-1);
    const [only] = texts;
    if (texts.length === 1 && only === '') return;
    if (last?.length === 1 && texts.length === 1) last[0] = `${last[0]}${only}`;
    else if (texts.length > 0) columns.push([...new Set(texts)]);
  };
  const addAtom = (atom: Atom): void => {
    if (atom.kind === 'word') addWords([textOf([atom])]);
    else close(false);
    if (atom.kind === 'word' && atom.open) close(true);
    if (atom.kind === 'slot') runs.at(-1)?.push({ slot: atom.name });
    if (atom.kind === 'gap') runs.push([]);
  };
  for (const group of way) {
    if (group.kind === 'mixed') group.atoms.forEach(addAtom);
    else addWords(group.texts);
    if (group.kind === 'open') close(true);
  }
  close(false);
  return runs;
}

/** Nothing stands before the first column. */
function trimmed([first = [], ...others]: readonly string[][]): readonly (readonly string[])[] {
  return [[...new Set(first.map((text) => text.trimStart()))], ...others];
}

/** Whether a part cannot be left out as a whole. */
function hasWords(part: ShapePart): boolean {
  return 'slot' in part || part.columns.some((column) => !column.includes(''));
}

/** All wordings of a part. */
export function wordingsOf(columns: readonly (readonly string[])[]): readonly string[] {
  return ways(columns).map((way) => way.join('').trimStart());
}
