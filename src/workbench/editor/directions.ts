/**
 * YAML runs from left to right, but its words may not: what a line says after its sign or key keeps its own direction,
 * so that brackets and signs of an Arabic phrase stand where its reader expects them.
 */
import { RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  Direction,
  EditorView,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';

const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const beforeWords = /^\s*(?:- +)*(?:[\w-]+:(?: +|$))?['"]?/u;

/** Where the words of a line begin, when they run from right to left; undefined when they do not. */
export function wordsFrom(line: string): number | undefined {
  const from = beforeWords.exec(line)?.[0].length ?? 0;
  return rightToLeft.test(line.slice(from)) ? from : undefined;
}

const own = Decoration.mark({
  class: 'cm-own',
  attributes: { dir: 'rtl' },
  bidiIsolate: Direction.RTL,
});

function marksIn(view: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      const words = wordsFrom(line.text);
      if (words !== undefined) marks.add(line.from + words, line.to, own);
      at = line.to + 1;
    }
  }
  return marks.finish();
}

class Directions {
  marks: DecorationSet;
  constructor(view: EditorView) {
    this.marks = marksIn(view);
  }
  update(update: ViewUpdate): void {
    if (update.docChanged || update.viewportChanged) this.marks = marksIn(update.view);
  }
}

const plugin = ViewPlugin.fromClass(Directions, {
  provide: (self) => {
    const access = (view: EditorView): DecorationSet => view.plugin(self)?.marks ?? Decoration.none;
    return [EditorView.decorations.of(access), EditorView.bidiIsolatedRanges.of(access)];
  },
});

/** Words keep their own direction. */
export const directions = plugin;
