import { highlightNames } from '../ours.ts';
import { isInPage, rootOf } from '../safe-dom.ts';

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

type Tree = Document | ShadowRoot;

/** Our look in one tree of the page. */
interface Dress {
  /** Puts it there, where it is not any more too: pages may set the whole list of sheets anew. */
  put(): void;
  take(): void;
}

function dressFor(tree: Tree): Dress {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    const put = (): void => {
      if (!tree.adoptedStyleSheets.includes(sheet))
        tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    };
    put();
    return {
      put,
      take() {
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
      },
    };
  } catch {
    const style = document.createElement('style');
    style.textContent = look;
    return {
      put() {
        if (!style.isConnected)
          (tree instanceof Document ? tree.documentElement : tree).append(style);
      },
      take: () => style.remove(),
    };
  }
}

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
  /** A look counts in one tree alone: the page's own, or a shadow tree where marked words stand. */
  const dresses = new Map<Tree, Dress>();

  const dress = (tree: Tree): void => {
    const made = dresses.get(tree) ?? dressFor(tree);
    dresses.set(tree, made);
    made.put();
  };
  const isHuge = (): boolean =>
    !dresses.has(page) && page.getElementsByTagName('*').length > mostElements;
  const undress = (): void => {
    for (const made of dresses.values()) made.take();
    dresses.clear();
  };
  const draw = (): void => {
    const trees = new Set<Node>();
    for (const level of ['danger', 'caution'] as const) {
      const owners = [...byOwner.values()].filter((owner) => owner.level === level);
      const ranges = owners.flatMap((owner) => owner.ranges);
      if (ranges.length === 0) CSS.highlights.delete(highlightNames[level]);
      else CSS.highlights.set(highlightNames[level], new Highlight(...ranges));
      for (const { startContainer } of ranges) trees.add(rootOf(startContainer));
    }
    for (const tree of dresses.keys()) if (!isInPage(tree)) dresses.delete(tree);
    for (const tree of trees) {
      if (tree instanceof Document || tree instanceof ShadowRoot) dress(tree);
    }
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
