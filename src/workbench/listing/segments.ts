/** Cuts a text where marks begin and end, so that each piece can be lit by itself, however they overlap. */
import type { Field } from '../../model.ts';
import type { Explained } from '../bench/told/explained.ts';

/** `counts`: a sign's words; `off`: known words that count for nothing here; `other`: read, but no sign. */
export const lights = ['other', 'off', 'counts'] as const;
export type Light = (typeof lights)[number];

/** A stretch with what it shows. */
export interface Mark {
  readonly field: Field;
  /** UTF-16 units; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly light: Light;
  /** The element that tells more of it; empty where none does. */
  readonly id: string;
}

/** A piece of a text under the same marks. */
export interface Segment {
  readonly text: string;
  /** The brightest that stands here. */
  readonly light?: Light;
  readonly ids: readonly string[];
}

/** The text in pieces; together they are exactly the text. */
export function segmentsOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks.filter(({ from, to }) => from < to && from >= 0 && to <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  const pieces = cuts.slice(0, -1).map((from, place): Segment => {
    const to = cuts[place + 1] ?? text.length;
    const here = inside.filter((mark) => mark.from <= from && mark.to >= to);
    const bright = Math.max(-1, ...here.map(({ light }) => lights.indexOf(light)));
    const light = lights[bright];
    const ids = here.filter((mark) => mark.light === light && mark.id !== '').map(({ id }) => id);
    return { text: text.slice(from, to), ids, ...(light !== undefined && { light }) };
  });
  return joined(pieces);
}

/** Neighbours that one mark covers are one piece: who reads by ear hears whole words. */
function joined(pieces: readonly Segment[]): readonly Segment[] {
  const whole: Segment[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const ids = last?.ids.filter((id) => piece.ids.includes(id)) ?? [];
    if (last !== undefined && last.light === piece.light && ids.length > 0)
      whole[whole.length - 1] = { ...last, text: last.text + piece.text, ids };
    else whole.push(piece);
  }
  return whole;
}

/** Every stretch of a listing that the engine found something in. */
export function marksOf({ phrases, facts, read }: Explained): readonly Mark[] {
  return [
    ...phrases.map(({ span, kind, off, taken }, at): Mark => {
      const counts = kind === 'sign' && !off && taken === undefined;
      return { ...span, light: counts ? 'counts' : 'off', id: `phrase-${at}` };
    }),
    ...facts.flatMap(({ spans, kind }, at) =>
      spans.map((span): Mark => ({
        ...span,
        light: kind === 'sign' ? 'counts' : 'off',
        id: `fact-${at}`,
      })),
    ),
    ...[...(read?.places ?? []), ...(read?.pays ?? []), ...(read?.entities ?? [])].map(
      ({ span }): Mark => ({ ...span, light: 'other', id: 'read' }),
    ),
  ];
}
