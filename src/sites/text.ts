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
  /** Selector of blocks that are shown on the line of what stands around them. */
  readonly inline?: string | undefined;
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
export function walk(elements: readonly Element[], walking: Walking, sink: Sink): void {
  const writer = lineWriter(sink, walking.keepsLines ?? false, longestField);
  for (const element of elements) {
    writer.breakLine();
    if (!isSilent(element)) walkOne(element, walking, writer);
  }
}

/** Not by calling itself: pages nest deeper than the stack. */
function walkOne(top: Element, walking: Walking, writer: LineWriter): void {
  const walker = walkerOf(top, elementsAndTexts);
  let inside = open(top, walking, writer);
  while (writer.length() < longestField) {
    let node = inside ? walker.firstChild() : null;
    node ??= walker.nextSibling();
    while (node === null) {
      const around = walker.parentNode();
      if (around === null) return;
      if (isElement(around) && isLine(around, walking)) writer.breakLine();
      if (around === top) return;
      node = walker.nextSibling();
    }
    inside = visit(node, walking, writer);
  }
}

/** Reads one node; whether what is inside of it is to be read too. */
function visit(node: Node, walking: Walking, writer: LineWriter): boolean {
  const { drop } = walking;
  if (isText(node)) writer.text(node);
  if (!isElement(node)) return false;
  if (answersToNames(node)) return true;
  if (isSilent(node) || isUnseen(node)) return false;
  return drop !== undefined && node.matches(drop) ? false : open(node, walking, writer);
}

/** Whether an element starts and ends a line of its own. */
function isLine(element: Element, { inline }: Walking): boolean {
  if (isInline(element)) return false;
  return inline === undefined || answersToNames(element) || !element.matches(inline);
}

function open(element: Element, walking: Walking, writer: LineWriter): boolean {
  if (element.tagName === 'IMG') {
    const emoji = emojiOf(element);
    if (emoji !== undefined) writer.word(emoji, element);
  } else if (isCell(element)) writer.space();
  else if (isLine(element, walking)) writer.breakLine();
  return true;
}
