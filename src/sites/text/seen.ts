/** What of an element a sighted reader sees, told from the element itself: asking for its style would cost layout. */

/** What our own elements in a page are called: nobody but us writes in them. */
export const ownName = 'lurewatch-note';

const silent = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG CANVAS IFRAME OBJECT SELECT TEXTAREA INPUT VIDEO AUDIO ' +
    `MATH DATALIST ${ownName.toUpperCase()}`
  ).split(' '),
);
const inline = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK NOBR PICTURE Q RB RP RT ' +
    'RUBY S SAMP SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR BUTTON TD TH'
  ).split(' '),
);
const unseenClass =
  /(?:^|\s)(?:visually-hidden|visuallyhidden|sr-only|screen-reader-text|a11y-text)(?:\s|$)/;
const unseenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])/i;
/** Emoji alone, a few of them, with what joins and colours them. */
const emoji = /^(?=.*[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3])[^\p{L}]{1,24}$/su;
/** Longer words are not compared with those beside them. */
const longestRepeat = 1000;

/** Also forms that answer to `nodeType` with one of their inputs. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1 || typeof node.nodeType !== 'number';
}

/** Text, also in sections of characters that XML has. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** A form that hides what we ask elements for behind its inputs: it is read through, and asked nothing. */
export function answersToNames(element: Element): boolean {
  const { tagName, getAttribute, matches, hasAttribute, hasAttributes } = element as {
    [Name in keyof Element]: unknown;
  };
  if (typeof tagName === 'string' && tagName !== 'FORM') return false;
  return [getAttribute, matches, hasAttribute, hasAttributes].some(
    (asked) => typeof asked !== 'function',
  );
}

function tagOf(element: Element): string {
  const { tagName } = element;
  return typeof tagName === 'string' ? tagName.toUpperCase() : 'FORM';
}

export function isCell(element: Element): boolean {
  const tag = tagOf(element);
  return tag === 'TD' || tag === 'TH';
}

/** Whether an element's name says that it holds no words. */
export function isSilent(element: Element): boolean {
  return silent.has(tagOf(element));
}

/** Whether an element's words stand on the line of those around it; what we do not know starts its own. */
export function isInline(element: Element): boolean {
  return inline.has(tagOf(element));
}

/** Whether an element says itself that it is not shown, or only says again what stands before it. */
export function isUnseen(element: Element): boolean {
  if (!element.hasAttributes()) return isSpokenRepeat(element, false);
  if (element.hasAttribute('hidden')) return true;
  const named = element.getAttribute('class');
  if (named !== null && unseenClass.test(named)) return true;
  const style = element.getAttribute('style');
  if (style !== null && unseenStyle.test(style)) return true;
  return isSpokenRepeat(element, element.getAttribute('aria-hidden') === 'true');
}

/**
 * Pages write some words twice, once for eyes (`aria-hidden`) and once, with more, for ears. The one of the two that
 * comes second is not read.
 */
function isSpokenRepeat(element: Element, hidden: boolean): boolean {
  const before = element.previousElementSibling;
  if (before === null || answersToNames(before)) return false;
  if (hidden === (before.getAttribute('aria-hidden') === 'true')) return false;
  if (unseenClass.test(before.getAttribute('class') ?? '')) return false;
  const [first, second] = [before.textContent.trim(), element.textContent.trim()];
  if (first === '' || second.length > longestRepeat) return false;
  return hidden ? first === second : second.startsWith(first) && second.length <= first.length + 60;
}

/** The emoji that a picture stands for; undefined for other pictures. */
export function emojiOf(picture: Element): string | undefined {
  const alt = picture.getAttribute('alt') ?? '';
  return alt.length < 25 && emoji.test(alt) ? alt : undefined;
}
