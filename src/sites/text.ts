/** The words of elements as a reader sees them, and where each of them stands. */

/** Words beyond this many UTF-16 units of one field are not read. */
export const longestField = 100_000;

export interface Walking {
  /** Selector of what is never read. */
  readonly drop?: string | undefined;
  /** Line breaks in the source are line breaks on the screen. */
  readonly keepsLines?: boolean | undefined;
}

/** Takes stretches of the words in order; those without a node (breaks) stand nowhere on the page. */
export type Sink = (words: string, node?: Node, from?: number) => void;

const silent = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG CANVAS IFRAME OBJECT SELECT TEXTAREA INPUT VIDEO AUDIO'.split(
    ' ',
  ),
);
const inline = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK NOBR PICTURE Q RB RP RT ' +
    'RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR BUTTON TD TH'
  ).split(' '),
);
const unseen =
  /(?:^|\s)(?:visually-hidden|visuallyhidden|sr-only|screen-reader-text|a11y-text)(?:\s|$)/;
const unseenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])/i;
const pictograph =
  /^(?=.*[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3])[^\p{L}]{1,24}$/su;

/** Whether a sighted reader would not see an element, as far as it says so itself. */
export function isUnseen(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (unseen.test(element.getAttribute('class') ?? '')) return true;
  const style = element.getAttribute('style');
  if (style !== null && unseenStyle.test(style)) return true;
  return element.getAttribute('aria-hidden') === 'true' && isRepeat(element);
}

/** What is hidden from screen readers is seen all the same, unless it only says what stands beside it. */
function isRepeat(element: Element): boolean {
  const words = element.textContent.trim();
  const says = (other: Element | null) =>
    other !== null && !unseen.test(other.className) && other.textContent.trim() === words;
  return words !== '' && words.length < 1000 && says(element.previousElementSibling);
}

/** Hands the words of elements to a sink, until it has had `longestField` units; returns how many. */
export function walk(
  elements: readonly Element[],
  { drop, keepsLines }: Walking,
  sink: Sink,
): number {
  const runs = keepsLines
    ? /[ \t\f]*[\n\r][ \t\n\r\f]*|[ \f\t]{2,}|[\t\f]/g
    : /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
  let length = 0;
  /** What separates the words so far from the next: nothing, a space, a line break. */
  let gap = '';
  let gapNode: Node | undefined;
  let gapFrom = 0;

  const give = (words: string, node: Node | undefined, from: number) => {
    const kept = words.slice(0, longestField - length);
    length += kept.length;
    if (kept !== '') sink(kept, node, from);
  };
  const say = (words: string, node: Node, from: number) => {
    if (words === '') return;
    if (gap !== '' && length > 0) give(gap, gapNode, gapFrom);
    gap = '';
    give(words, node, from);
  };
  const space = (node: Node, from: number) => {
    if (gap !== '') return;
    [gap, gapNode, gapFrom] = [' ', node, from];
  };
  const breakLine = () => {
    [gap, gapNode] = ['\n', undefined];
  };
  const readText = (node: Text) => {
    const data =
      node.data.length > longestField * 8 ? node.data.slice(0, longestField * 8) : node.data;
    let from = 0;
    runs.lastIndex = 0;
    for (let run = runs.exec(data); run !== null; run = runs.exec(data)) {
      readWords(data, from, run.index, node);
      if (keepsLines === true && /[\n\r]/.test(run[0])) breakLine();
      else space(node, run.index);
      from = run.index + run[0].length;
      if (length >= longestField) return;
    }
    readWords(data, from, data.length, node);
  };
  /** Single spaces at the ends of a stretch may meet those of its neighbours. */
  const readWords = (data: string, from: number, to: number, node: Node) => {
    if (from >= to) return;
    if (data[from] === ' ') space(node, from++);
    const spaceBehind = to > from && data[to - 1] === ' ';
    say(data.slice(from, spaceBehind ? to - 1 : to), node, from);
    if (spaceBehind) space(node, to - 1);
  };
  /** Whether to go into an element. */
  const enter = (element: Element, top: boolean): boolean => {
    const tag = element.tagName.toUpperCase();
    if (silent.has(tag)) return false;
    if (!top && (isUnseen(element) || (drop !== undefined && element.matches(drop)))) return false;
    if (tag === 'BR' || tag === 'HR') breakLine();
    else if (tag === 'IMG') {
      const alt = element.getAttribute('alt') ?? '';
      if (alt.length < 25 && pictograph.test(alt)) say(alt, element, 0);
    } else if (tag === 'TD' || tag === 'TH') space(element, 0);
    else if (!inline.has(tag)) breakLine();
    return true;
  };

  for (const top of elements) {
    breakLine();
    if (!enter(top, true)) continue;
    let node: Node = top;
    let inside = true;
    while (length < longestField) {
      const next: Node | null = inside ? node.firstChild : null;
      if (next !== null) node = next;
      else {
        while (node !== top && node.nextSibling === null && node.parentNode !== null) {
          node = node.parentNode;
          if (!inline.has((node as Element).tagName.toUpperCase())) breakLine();
        }
        if (node === top || node.nextSibling === null) break;
        if (node.nodeType === 1 && !inside) void 0;
        node = node.nextSibling;
      }
      inside = false;
      if (node.nodeType === 3 || node.nodeType === 4) readText(node as Text);
      else if (node.nodeType === 1) inside = enter(node as Element, false);
    }
  }
  return length;
}

/** The words of elements, one line per block, without what is not seen. */
export function textOf(elements: readonly Element[], walking: Walking = {}): string {
  let text = '';
  walk(elements, walking, (words) => {
    text += words;
  });
  return text;
}
