/**
 * Where a mark finds room in a card without taking any: in the free space around the place where it would stand, so
 * that nothing of the page moves and nothing of it is covered. Where there is too little room for its words it is its
 * sign alone, and where there is too little for that, a strip at the card's edge.
 */
import { elementAbove, rectangleOf } from '../safe-dom.ts';
import { air, type Box, isFree, type Room, roomIn } from './room.ts';

/** Where it stands, and in which shape. CSS pixels. */
export interface PlacedSpot {
  readonly shape: 'words' | 'sign' | 'edge';
  /** The side of its place that `across` counts from. */
  readonly side: 'left' | 'right';
  readonly across: number;
  /** How far its top is below its place; above it where this is negative. */
  readonly down: number;
  readonly width: number;
  readonly height: number;
}

/** `line`: nowhere is room, not even for a strip; it takes a line of its own. */
export type Spot = PlacedSpot | 'line';

type Size = Pick<PlacedSpot, 'width' | 'height'>;

/** As high as fingers need it: 24. */
const sign: Size = { width: 24, height: 24 };
const strips: readonly Size[] = [14, 10, 7, 4].flatMap((width) => [
  { width, height: 40 },
  { width, height: 24 },
]);
/** Of what is in a card so much is tried as the place beside which there may be room. */
const mostTried = 120;
/** Between words and a sign beside them. */
const beside = 4;

/** The gap that a place puts between its parts (CSS pixels). */
export function gapOf(parent: Node): number {
  const around = parent instanceof ShadowRoot ? parent.host : parent;
  if (!(around instanceof Element)) return 0;
  const { display, rowGap } = getComputedStyle(around);
  return display.includes('flex') ? Number.parseFloat(rowGap) || 0 : 0;
}

/**
 * The first free spot for the words of a mark, of these: below the place, beside the line above it, below all that is
 * in the card, the nearest one anywhere in it; else for its sign, else for a strip. `host` stands in the card and takes
 * no room, `words` is the size of the mark with its words, `card` holds the whole listing.
 */
export function spotFor(host: Element, words: Size, card: Element): Spot {
  const line = rectangleOf(host);
  // Nothing is laid out: the card is not shown, and there is nothing to cover.
  if (words.width === 0 || line.width === 0)
    return { shape: 'words', side: 'left', across: 0, down: 0, ...words };
  const room = roomIn(card, host, words.width * words.height);
  const isRtl = getComputedStyle(elementAbove(host) ?? card).direction === 'rtl';
  const placed = (shape: PlacedSpot['shape'], box: Box | undefined): Spot | undefined =>
    box && spotAt(shape, box, line);
  const ends = ({ left, right }: Pick<Box, 'left' | 'right'>, { width }: Size): number[] =>
    isRtl ? [right - width, left] : [left, right - width];

  const foot = Math.max(line.bottom, ...room.taken.map(({ bottom }) => bottom));
  const first = [line.bottom, line.top - words.height, foot];
  const besides =
    (size: Size) =>
    (obstacles: readonly Box[]): number[] => [
      ...ends(line, size),
      ...obstacles.flatMap(({ left, right }) =>
        ends({ left: right + beside, right: left - beside }, size),
      ),
    ];
  const found =
    placed(
      'words',
      freeBox(words, first, () => ends(line, words), room),
    ) ??
    placed('words', freeBox(words, topsFor(words, line, room), besides(words), room)) ??
    placed('sign', freeBox(sign, topsFor(sign, line, room), besides(sign), room));
  if (found !== undefined) return found;
  const inner = { left: room.bounds.left + air, right: room.bounds.right - air };
  for (const strip of strips) {
    const box = freeBox(strip, topsFor(strip, line, room), () => ends(inner, strip), room);
    if (box !== undefined) return spotAt('edge', box, line);
  }
  return 'line';
}

/** Whether two spots are the same to the eye. */
export function isSameSpot(a: Spot | undefined, b: Spot | undefined): boolean {
  if (a === undefined || b === undefined || a === 'line' || b === 'line') return a === b;
  const isNear = (['down', 'across', 'width', 'height'] as const).every(
    (name) => Math.abs(a[name] - b[name]) < air,
  );
  return a.shape === b.shape && a.side === b.side && isNear;
}

/** The first free box of a size with its top at one of these heights and its left where `lefts` says. */
function freeBox(
  { width, height }: Size,
  tops: readonly number[],
  lefts: (obstacles: readonly Box[]) => readonly number[],
  { bounds, taken }: Room,
): Box | undefined {
  for (const top of tops) {
    const bottom = top + height;
    const obstacles = taken.filter((box) => top < box.bottom && box.top < bottom);
    for (const left of lefts(obstacles)) {
      const box = { left, top, right: left + width, bottom };
      if (isFree(box, { bounds, taken: obstacles })) return box;
    }
  }
  return undefined;
}

/** Heights at which something of a size may find room: along what is in the card, the nearest to the place first. */
function topsFor({ height }: Size, line: Box, { bounds, taken }: Room): number[] {
  const along = taken
    .slice(-mostTried)
    .flatMap(({ top, bottom }) => [bottom, top - height, (top + bottom - height) / 2]);
  return [
    ...new Set([
      line.bottom,
      line.top - height,
      bounds.top,
      bounds.bottom - air - height,
      ...along,
    ]),
  ]
    .filter((top) => top >= bounds.top)
    .sort((a, b) => Math.abs(a - line.bottom) - Math.abs(b - line.bottom));
}

function spotAt(shape: PlacedSpot['shape'], box: Box, line: Box): PlacedSpot {
  const [fromLeft, fromRight] = [box.left - line.left, line.right - box.right];
  const isLeft = Math.abs(fromLeft) <= Math.abs(fromRight);
  return {
    shape,
    side: isLeft ? 'left' : 'right',
    across: isLeft ? fromLeft : fromRight,
    down: box.top - line.bottom,
    width: box.right - box.left,
    height: box.bottom - box.top,
  };
}
