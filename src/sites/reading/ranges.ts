import type { Field, Span } from '../../model.ts';
import type { Found } from '../site.ts';
import { walk, type Walking } from '../text.ts';
import { flatCopy, holdsTree, originalOf } from '../text/flat.ts';
import { isText } from '../text/seen.ts';
import { documentOf, rangeFor } from '../text/tree.ts';
import { sites } from './known.ts';
import { walkingOn } from './page.ts';
import { treesOf } from './trees.ts';

/** A stretch of words and the node it stands in; line breaks of our own stand nowhere. */
interface Piece {
  readonly words: string;
  readonly node: Node | undefined;
  readonly from: number;
}

/**
 * Where on the page a stretch of a field stands now: one range per text node, in order. Words that came from
 * structured data are looked for in the listing's element. Empty where the page no longer says them.
 */
export function rangesOf(found: Found, span: Span): Range[] {
  if (span.text === '') return [];
  const site = sites.find(({ name }) => name === found.listing.site);
  const walking = walkingOn(site);
  return inField(found, span, walking) ?? inWords([found.root], span.text, walking);
}

function piecesOf(elements: readonly Element[], walking: Walking): Piece[] {
  const pieces: Piece[] = [];
  const shown = elements.map((element) => (showsTree(element) ? flatCopy(element) : element));
  walk(shown, walking, (words, node, from = 0) => {
    pieces.push({ words, node: node && originalOf(node), from });
  });
  return pieces;
}

function showsTree(element: Element): boolean {
  return treesOf(documentOf(element)).size > 0 && holdsTree(element);
}

/** By position, where the field's elements still say what was read. */
function inField(found: Found, span: Span, walking: Walking): Range[] | undefined {
  const field: Field = span.field;
  const elements = found.parts[field].filter((element) => element.isConnected);
  if (elements.length === 0) return undefined;
  const pieces = piecesOf(elements, walking);
  const said = pieces.map(({ words }) => words).join('');
  const read = found.listing[field];
  const base = read.startsWith(said) ? 0 : said.indexOf(read);
  if (base < 0 || said.slice(base + span.from, base + span.to) !== span.text) return undefined;
  return rangesIn(pieces, base + span.from, base + span.to);
}

/** By the words themselves, whatever separates them. */
function inWords(elements: readonly Element[], text: string, walking: Walking): Range[] {
  const pieces = piecesOf(elements, walking);
  const said = pieces.map(({ words }) => words.replace(/\s/g, ' ')).join('');
  const words = text.replace(/\s/g, ' ');
  const at = said.indexOf(words);
  return at < 0 ? [] : rangesIn(pieces, at, at + words.length);
}

function rangesIn(pieces: readonly Piece[], from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let last: { node: Node; range: Range } | undefined;
  let at = 0;
  for (const { words, node, from: start } of pieces) {
    const [first, end] = [Math.max(from - at, 0), Math.min(to - at, words.length)];
    at += words.length;
    if (first >= end || node === undefined) continue;
    if (last?.node === node && isText(node)) {
      last.range.setEnd(node, start + end);
      continue;
    }
    const range = rangeFor(node);
    if (isText(node)) {
      range.setStart(node, start + first);
      range.setEnd(node, start + end);
    } else range.selectNode(node);
    last = { node, range };
    ranges.push(range);
  }
  return ranges;
}
