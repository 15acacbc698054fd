import { isUnseen } from '../text/seen.ts';
import { textsOnly, walkerOf } from '../text/tree.ts';

const outside =
  'nav, footer, aside, form, select, [role="navigation"], [role="banner"], [role="contentinfo"], [role="dialog"], [aria-hidden="true"], [hidden], [class*="footer" i], [id*="footer" i], [class*="copyright" i], [class*="cookie" i], [id*="cookie" i], script, style, noscript, template';
const mostTexts = 40_000;
/** Shorter stretches are labels. */
const shortest = 20;

/**
 * The element that holds the largest block of running text of a page's body, outside of menus and lists of links:
 * the words of each paragraph speak for what is around them, less the further out.
 */
export function proseIn(body: Element): Element | undefined {
  const scores = new Map<Element, number>();
  const walker = walkerOf(body, textsOnly);
  for (let count = 0; count < mostTexts; count++) {
    const node = walker.nextNode();
    if (node === null) break;
    const { length } = (node.textContent ?? '').trim();
    const paragraph = node.parentElement;
    if (length < shortest || paragraph === null || paragraph.closest(outside) !== null) continue;
    if (paragraph.closest('a[href], button, label, h1, h2') !== null) continue;
    const styled = paragraph.closest('[style]');
    if (styled !== null && isUnseen(styled)) continue;
    speakFor(paragraph, length, scores);
  }
  let best: Element | undefined;
  for (const [element, score] of scores) {
    if (best === undefined || score > (scores.get(best) ?? 0)) best = element;
  }
  return best === undefined ? undefined : widen(best);
}

const inline = /^(?:SPAN|B|STRONG|I|EM|U|FONT|SMALL|CODE|MARK|SUP|SUB)$/;

function speakFor(paragraph: Element, length: number, scores: Map<Element, number>): void {
  let element: Element | null = paragraph;
  while (element !== null && inline.test(element.tagName)) element = element.parentElement;
  let share = 0.9;
  for (let depth = 0; element !== null && element.tagName !== 'HTML' && depth < 6; depth++) {
    scores.set(element, (scores.get(element) ?? 0) + length * share);
    share *= depth === 0 ? 1.05 : 0.86;
    element = element.parentElement;
  }
}

/** Text that stands alone in its element is that of the element around it. */
function widen(element: Element): Element {
  let widest = element;
  while (widest.parentElement !== null && widest.parentElement.childElementCount === 1) {
    if (/^(?:BODY|HTML|MAIN)$/.test(widest.parentElement.tagName)) break;
    widest = widest.parentElement;
  }
  return widest;
}
