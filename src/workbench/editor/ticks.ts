/** A tick or a cross beside each line that proves something. */
import { RangeSet, StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, gutter, GutterMarker, type DecorationSet } from '@codemirror/view';

/** What became of one line. */
export interface Tick {
  /** 1-based. */
  readonly line: number;
  readonly holds: boolean;
}

class TickMarker extends GutterMarker {
  readonly holds: boolean;
  constructor(holds: boolean) {
    super();
    this.holds = holds;
  }
  override eq(other: GutterMarker): boolean {
    return other instanceof TickMarker && other.holds === this.holds;
  }
  override toDOM(): Node {
    const mark = document.createElement('span');
    mark.className = this.holds ? 'cm-holds' : 'cm-fails';
    mark.textContent = this.holds ? '✓' : '✗';
    return mark;
  }
}

const tick = new TickMarker(true);
const cross = new TickMarker(false);
const failing = Decoration.line({ class: 'cm-failing' });

interface Shown {
  readonly marks: RangeSet<GutterMarker>;
  readonly lines: DecorationSet;
}
const none: Shown = { marks: RangeSet.of<GutterMarker>([]), lines: Decoration.none };

/** Puts these ticks in place of those that are there. */
export const putTicks = StateEffect.define<readonly Tick[]>();

const shown = StateField.define<Shown>({
  create: () => none,
  update(value, transaction) {
    const changes = transaction.changes;
    let now: Shown = transaction.docChanged
      ? { marks: value.marks.map(changes), lines: value.lines.map(changes) }
      : value;
    for (const effect of transaction.effects) {
      if (!effect.is(putTicks)) continue;
      const { doc } = transaction.state;
      const there = effect.value
        .filter(({ line }) => line >= 1 && line <= doc.lines)
        .map(({ line, holds }) => ({ from: doc.line(line).from, holds }));
      now = {
        marks: RangeSet.of(
          there.map(({ from, holds }) => (holds ? tick : cross).range(from)),
          true,
        ),
        lines: Decoration.set(
          there.filter(({ holds }) => !holds).map(({ from }) => failing.range(from)),
          true,
        ),
      };
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field, ({ lines }) => lines),
});

/** The gutter with ticks. */
export const ticks: Extension = [
  shown,
  gutter({ class: 'cm-proofs', markers: (view) => view.state.field(shown).marks }),
];
