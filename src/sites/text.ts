/** The words of elements as a reader sees them. */
import { type LineWriter, lineWriter, type Sink } from './text/line-writer.ts';
import {
  answersToNames,
  emojiOf,
  isCell,
  isElement,
  isInline,
  isSilent,
  isText,
  isUnseen,
} from './text/seen.ts';
import { elementsAndTexts, walkerOf } from './text/tree.ts';

/** Words beyond this many UTF-16 units of one field are not read. */
export const longestField = 100_000;

export interface Walking {
  /** Selector of what is never read. */
  readonly drop?: string | undefined;
  /** Line breaks in the source are line breaks on the screen. */
  readonly keepsLines?: boolean | undefined;
}

/** The words of elements, one line per block, without what is not seen; at most `longestField` units. */
export function textOf(elements: readonly Element[], walking: Walking = {}): string {
  let text = '';
  walk(elements, walking, (words) => {
    text += words;
  });
  return text;
}

/** Hands the words of elements to a sink in stretches, each with the node it stands in. */
export function walk(
  elements: readonly Element[],
  { drop, keepsLines = false }: Walking,
  sink: Sink,
): void {
  const writer = lineWriter(sink, keepsLines, longestField);
  for (const element of elements) {
    writer.breakLine();
    if (!isSilent(element)) walkOne(element, drop, writer);
  }
}

/** Not by calling itself: pages nest deeper than the stack. */
function walkOne(top: Element, drop: string | undefined, writer: LineWriter): void {
  const walker = walkerOf(top, elementsAndTexts);
  let inside = open(top, writer);
  while (writer.length() < longestField) {
    let node = inside ? walker.firstChild() : null;
    node ??= walker.nextSibling();
    while (node === null) {
      const around = walker.parentNode();
      if (around === null) return;
      if (isElement(around) && !isInline(around)) writer.breakLine();
      if (around === top) return;
      node = walker.nextSibling();
    }
    inside = visit(node, drop, writer);
  }
}

/** Reads one node; whether what is inside of it is to be read too. */
function visit(node: Node, drop: string | undefined, writer: LineWriter): boolean {
  if (isText(node)) writer.text(node);
  if (!isElement(node)) return false;
  if (answersToNames(node)) return true;
  if (isSilent(node) || isUnseen(node)) return false;
  return drop !== undefined && node.matches(drop) ? false : open(node, writer);
}

function open(element: Element, writer: LineWriter): boolean {
  if (element.tagName === 'IMG') {
    const emoji = emojiOf(element);
    if (emoji !== undefined) writer.word(emoji, element);
  } else if (isCell(element)) writer.space();
  else if (!isInline(element)) writer.breakLine();
  return true;
}
