import { highlightName } from '../ours.ts';

/** Both work on light and dark pages; the dots stay where colours are forced. Other properties do not count here. */
const look = `::highlight(${highlightName}) {
  background-color: rgb(196 138 40 / 0.28);
  text-decoration: underline dotted 2px;
}`;

/** The words of listings that are marked in the page, by owner. */
export interface WordMarks {
  set(owner: object, ranges: readonly Range[]): void;
  remove(owner: object): void;
  /** Takes all marks and their look out of the page. */
  clear(): void;
}

/** Marks words with the CSS Custom Highlight API, which touches no node of the page; does nothing without it. */
export function wordMarks(page: Document): WordMarks {
  const byOwner = new Map<object, readonly Range[]>();
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
  const undress = (): void => {
    if (dressing instanceof HTMLStyleElement) dressing.remove();
    else if (dressing !== undefined) {
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => sheet !== dressing);
    }
    dressing = undefined;
  };
  const draw = (): void => {
    const ranges = [...byOwner.values()].flat();
    if (ranges.length === 0) {
      CSS.highlights.delete(highlightName);
      undress();
      return;
    }
    dress();
    CSS.highlights.set(highlightName, new Highlight(...ranges));
  };

  return {
    set(owner, ranges) {
      if (ranges.length === 0 && !byOwner.has(owner)) return;
      byOwner.set(owner, ranges);
      draw();
    },
    remove(owner) {
      if (byOwner.delete(owner)) draw();
    },
    clear() {
      byOwner.clear();
      draw();
    },
  };
}
