/** Takes stretches of words in order; those without a node (line breaks) stand nowhere on the page. */
export type Sink = (words: string, node?: Node, from?: number) => void;

/** Puts words one after the other as a reader sees them: one space, or one line break, between any two. */
export interface LineWriter {
  /** The words of a text node. */
  text(node: Text): void;
  /** Words that an element stands for. */
  word(words: string, element: Element): void;
  /** A space of our own. */
  space(): void;
  breakLine(): void;
  /** How many UTF-16 units have been written. */
  length(): number;
}

const manySpaces = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const manySpacesOrLines = /[ \t\f]*[\n\r][ \t\n\r\f]*|[ \f\t]{2,}|[\t\f]/g;

/** A writer into a sink; `keepsLines`: line breaks in the source are seen. Nothing is written beyond `most` units. */
export function lineWriter(sink: Sink, keepsLines: boolean, most: number): LineWriter {
  const runs = keepsLines ? manySpacesOrLines : manySpaces;
  let length = 0;
  /** What separates the words so far from the next, and where it stands. */
  let gap = '';
  let gapNode: Node | undefined;
  let gapFrom = 0;

  const give = (words: string, node: Node | undefined, from: number) => {
    const kept = words.slice(0, most - length);
    length += kept.length;
    if (kept !== '') sink(kept, node, from);
  };
  const say = (words: string, node: Node, from: number) => {
    if (words === '') return;
    if (gap !== '' && length > 0) give(gap, gapNode, gapFrom);
    gap = '';
    give(words, node, from);
  };
  const space = (node?: Node, from = 0) => {
    if (gap === '') [gap, gapNode, gapFrom] = [' ', node, from];
  };
  const breakLine = () => {
    [gap, gapNode] = ['\n', undefined];
  };
  /** A stretch without runs of spaces; single ones at its ends may meet those of its neighbours. */
  const stretch = (data: string, from: number, to: number, node: Node) => {
    if (from >= to) return;
    const first = data[from] === ' ' ? from + 1 : from;
    if (first > from) space(node, from);
    const last = to > first && data[to - 1] === ' ' ? to - 1 : to;
    say(data.slice(first, last), node, first);
    if (last < to) space(node, last);
  };

  return {
    text(node) {
      const data = node.data.slice(0, most * 8);
      let from = 0;
      runs.lastIndex = 0;
      for (let run = runs.exec(data); run !== null; run = runs.exec(data)) {
        stretch(data, from, run.index, node);
        if (keepsLines && /[\n\r]/.test(run[0])) breakLine();
        else space(node, run.index);
        from = run.index + run[0].length;
        if (length >= most) return;
      }
      stretch(data, from, data.length, node);
    },
    word: (words, element) => say(words, element, 0),
    space: () => space(),
    breakLine,
    length: () => length,
  };
}
