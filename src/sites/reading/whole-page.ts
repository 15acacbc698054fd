import type { Found } from '../site.ts';
import { flatCopy, originalOf } from '../text/flat.ts';
import { documentOf } from '../text/tree.ts';
import type { Page } from './page.ts';
import { findTrees } from './trees.ts';

/** A page with all that stands in its open shadow trees: where there are any, a copy of it in one tree. */
export function wholePage(page: Page): Page {
  if (findTrees(page.document).size === 0) return page;
  const top = flatCopy(page.top);
  return { ...page, top, document: documentOf(top) };
}

/** What was found in a copy, by the elements of the page. */
export function inPage(found: Found): Found {
  const { title, employer, place, pay, text } = found.parts;
  return {
    ...found,
    root: originalOf(found.root),
    parts: {
      title: title.map((one) => originalOf(one)),
      employer: employer.map((one) => originalOf(one)),
      place: place.map((one) => originalOf(one)),
      pay: pay.map((one) => originalOf(one)),
      text: text.map((one) => originalOf(one)),
    },
    beside: { ...found.beside, element: originalOf(found.beside.element) },
  };
}
