import { highlightNames } from '../ours.ts';
import { documentOf, native } from '../../sites/text/tree.ts';
import { isInPage, rootOf } from '../safe-dom.ts';

/**
 * Both work on light and dark pages. Where colours are forced, browsers would paint marked words like selected ones: there
 * the dots alone stay. Other properties do not count here.
 */
const look = `
::highlight(${highlightNames.danger}) {
  background-color: rgb(196 138 40 / 0.28);
  text-decoration: underline dotted 2px;
}
::highlight(${highlightNames.caution}) {
  background-color: rgb(110 140 170 / 0.28);
  text-decoration: underline dotted 2px;
}
@media (forced-colors: active) {
  ::highlight(${highlightNames.danger}), ::highlight(${highlightNames.caution}) {
    background-color: Canvas;
    color: CanvasText;
  }
}`;

type Level = keyof typeof highlightNames;

/**
 * A new style for marks makes the browser compute the styles of the whole page anew: some 5 µs an element, which
 * is felt beyond this many. There the words stay unmarked; the banner quotes them all the same.
 */
const mostElements = 50_000;

type Tree = Document | ShadowRoot;
/** The window of a document: the page's own, or that of a frame in which words of a listing stand. */
type View = Window & typeof globalThis;

function viewOf(page: Document): View {
  const view = page === document ? window : native(page, 'defaultView');
  if (typeof view !== 'object' || view === null) throw new Error('a document without a window');
  return view as View;
}

function pageOf(node: Node): Document {
  return node.nodeType === 9 ? (node as Document) : documentOf(node);
}

function isTree(node: Node): node is Tree {
  return node.nodeType === 9 || node.nodeType === 11;
}

/** Our look in one tree of the page. */
interface Dress {
  /** Puts it there, where it is not any more too: pages may set the whole list of sheets anew. */
  put(): void;
  take(): void;
}

function dressFor(tree: Tree): Dress {
  try {
    const sheet = new (viewOf(pageOf(tree)).CSSStyleSheet)();
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
          ('documentElement' in tree ? tree.documentElement : tree).append(style);
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
  /** The documents in which words are marked: each has marks of its own. */
  const pages = new Set<Document>([page]);

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
  const drawIn = (one: Document, level: Level): void => {
    const owners = [...byOwner.values()].filter((owner) => owner.level === level);
    const ranges = owners
      .flatMap((owner) => owner.ranges)
      .filter(({ startContainer }) => pageOf(startContainer) === one);
    try {
      const view = viewOf(one);
      if (ranges.length === 0) view.CSS.highlights.delete(highlightNames[level]);
      else view.CSS.highlights.set(highlightNames[level], new view.Highlight(...ranges));
    } catch {
      // A frame that has gone, or now shows another site.
      pages.delete(one);
    }
  };
  const draw = (): void => {
    const ranges = [...byOwner.values()].flatMap((owner) => owner.ranges);
    for (const { startContainer } of ranges) pages.add(pageOf(startContainer));
    for (const one of pages) {
      for (const level of ['danger', 'caution'] as const) drawIn(one, level);
    }
    for (const tree of dresses.keys()) if (!isInPage(tree)) dresses.delete(tree);
    for (const tree of new Set(ranges.map(({ startContainer }) => rootOf(startContainer)))) {
      if (isTree(tree)) dress(tree);
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
