import type { Box, Own } from './browser.ts';

interface Reveal {
  readonly index: number;
  readonly name: string;
}

/**
 * Finds our elements on a page; with `reveal`, also brings one control of one of them into view and gives
 * its box. Runs in the page with the extension's rights (Chromium: its isolated world; Firefox: the
 * system's), for page scripts see nothing of a closed shadow root. Self-contained: it is sent as text.
 */
function probe(reveal: Reveal | null): {
  readonly own: Own[];
  /** What is told to screen readers alone. */
  readonly said: string[];
  readonly box: Box | null;
} {
  interface Opener {
    readonly chrome?: {
      readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
    };
  }
  interface Opened extends Element {
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
  const rootOf = (element: Opened): ShadowRoot | null => {
    const { dom } = (globalThis as Opener).chrome ?? {};
    if (dom) return element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
    return element.openOrClosedShadowRoot ?? null;
  };
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent).trim();
  const controlsOf = (root: ShadowRoot): Element[] =>
    [...root.querySelectorAll('button, a[href], summary, [role=button]')].filter(
      (control) => control.getBoundingClientRect().width > 0,
    );

  /** What takes no room of its own is where its first control is. */
  const boxOfOwn = (host: Element, root: ShadowRoot): Box => {
    const [control] = controlsOf(root);
    const box = boxOf(host);
    return box.height === 0 && control ? boxOf(control) : box;
  };

  /** All of ours in page order, in the page's own open trees too. */
  const oursIn = (tree: Document | ShadowRoot): Element[] =>
    [...tree.querySelectorAll('*')].flatMap((element) => {
      if (element.localName === 'lurewatch-note') return [element];
      return element.shadowRoot === null ? [] : oursIn(element.shadowRoot);
    });
  const withinOf = (host: Element): string => {
    const named = host.parentElement?.closest('[id]');
    if (named) return named.id;
    const tree = host.getRootNode();
    return tree instanceof ShadowRoot ? tree.host.id || withinOf(tree.host) : '';
  };

  const own: Own[] = [];
  const said: string[] = [];
  let box: Box | null = null;
  for (const host of oursIn(document)) {
    const root = rootOf(host);
    const pieces = [...(root?.children ?? [])].filter(
      (child): child is HTMLElement => child.localName !== 'style' && 'innerText' in child,
    );
    const first = pieces[0];
    if (!root || !first) continue;
    if (pieces.length === 1 && first.getAttribute('role') === 'status') {
      said.push(first.textContent);
      continue;
    }
    if (reveal?.index === own.length) {
      const control = controlsOf(root).find((one) => nameOf(one).includes(reveal.name));
      control?.scrollIntoView({ block: 'center', behavior: 'instant' });
      box = control ? boxOf(control) : null;
    }
    const look = getComputedStyle(first);
    const grounds = [...root.querySelectorAll('*')].map((part) => getComputedStyle(part));
    const ground = grounds.find(({ backgroundColor }) => backgroundColor !== 'rgba(0, 0, 0, 0)');
    own.push({
      text: pieces
        .map((piece) => piece.innerText.trim())
        .filter((text) => text !== '')
        .join('\n'),
      quotes: [...root.querySelectorAll('q')].map((quote) => quote.textContent),
      box: boxOfOwn(host, root),
      within: withinOf(host),
      language: first.closest('[lang]')?.getAttribute('lang') ?? host.getAttribute('lang') ?? '',
      direction: look.direction,
      colour: look.color,
      ground: ground?.backgroundColor ?? '',
      controls: controlsOf(root).map((control) => ({
        name: nameOf(control),
        tag: control.localName,
        address: control.getAttribute('href') ?? '',
        box: boxOf(control),
        focused: root.activeElement === control,
        expanded: control.getAttribute('aria-expanded') ?? '',
      })),
    });
  }
  return { own, said, box };
}

/** What `ownScript` returns in the page. */
export type Probed = ReturnType<typeof probe>;

/** The body of a function that looks at our elements, and brings a control into view if one is named. */
export const ownScript = (reveal: Reveal | null = null): string =>
  `return (${probe.toString()})(${JSON.stringify(reveal)});`;

/** The body of a function that brings an element of the page into view and gives its box, or null. */
export const elementScript = (selector: string): string => `
  const element = document.querySelector(${JSON.stringify(selector)});
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
`;

/** The middle of a box, in whole pixels. */
export const centreOf = ({
  x,
  y,
  width,
  height,
}: Box): { readonly x: number; readonly y: number } => ({
  x: Math.round(x + width / 2),
  y: Math.round(y + height / 2),
});
