import { highlightNames } from '../ours.ts';

/** Both work on light and dark pages; the dots stay where colours are forced. Other properties do not count here. */
const look = `
::highlight(${highlightNames.danger}) {
  background-color: rgb(196 138 40 / 0.28);
  text-decoration: underline dotted 2px;
}
::highlight(${highlightNames.caution}) {
  background-color: rgb(110 140 170 / 0.28);
  text-decoration: underline dotted 2px;
}`;

type Level = keyof typeof highlightNames;

/**
 * A new style for marks makes the browser compute the styles of the whole page anew: some 5 µs an element, which
 * is felt beyond this many. There the words stay unmarked; the banner quotes them all the same.
 */
const mostElements = 50_000;

/** The words of listings that are marked in the page, by owner. */
export interface WordMarks {
  set(owner: object, level: Level, ranges: readonly Range[]): void;
  remove(owner: object): void;
  /** Takes all marks and their look out of the page. */
  clear(): void;
}

/** Marks words with the CSS Custom Highlight API, which touches no node of the page; does nothing without it. */
export function wordMarks(page: Document): WordMarks {
  const byOwner = new Map<object, { level: Level; ranges: readonly Range[] }>();
  if (typeof Highlight !== 'function' || !('highlights' in CSS)) {
    return { set: () => undefined, remove: () => undefined, clear: () => undefined };
  }
  let dressing: CSSStyleSheet | HTMLStyleElement | undefined;

  const dress = (): void => {
    if (dressing instanceof HTMLStyleElement) {
      if (!dressing.isConnected) page.documentElement.append(dressing);
      return;
    }
    try {
      if (dressing === undefined) {
        dressing = new CSSStyleSheet();
        dressing.replaceSync(look);
      }
      // Pages may set the whole list anew, and ours would be gone.
      if (!page.adoptedStyleSheets.includes(dressing)) {
        page.adoptedStyleSheets = [...page.adoptedStyleSheets, dressing];
      }
    } catch {
      dressing = page.createElement('style');
      dressing.textContent = look;
      page.documentElement.append(dressing);
    }
  };
  const isHuge = (): boolean =>
    dressing === undefined && page.getElementsByTagName('*').length > mostElements;
  const undress = (): void => {
    if (dressing instanceof HTMLStyleElement) dressing.remove();
    else if (dressing !== undefined) {
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => sheet !== dressing);
    }
    dressing = undefined;
  };
  const draw = (): void => {
    let any = false;
    for (const level of ['danger', 'caution'] as const) {
      const owners = [...byOwner.values()].filter((owner) => owner.level === level);
      const ranges = owners.flatMap((owner) => owner.ranges);
      if (ranges.length === 0) CSS.highlights.delete(highlightNames[level]);
      else CSS.highlights.set(highlightNames[level], new Highlight(...ranges));
      any ||= ranges.length > 0;
    }
    if (any) dress();
  };

  return {
    set(owner, level, ranges) {
      if ((ranges.length === 0 && !byOwner.has(owner)) || isHuge()) return;
      byOwner.set(owner, { level, ranges });
      draw();
    },
    remove(owner) {
      if (byOwner.delete(owner)) draw();
    },
    clear() {
      byOwner.clear();
      draw();
      undress();
    },
  };
}
