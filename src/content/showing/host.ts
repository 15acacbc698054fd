import { ourName } from '../ours.ts';
import { firstInside } from '../safe-dom.ts';
import { dress } from './style.ts';

/** Our element in the page and the tree inside it that page styles and page scripts do not reach. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Lets it stand without any room of its own, what is in it over what is free; or as a block again. */
  float(on: boolean): void;
  /** How far it is pulled up where its place puts a gap before each of its parts (CSS pixels). */
  pull(gap: number): void;
}

/** Events by which sites open a card, play a shortcut, or follow a link around us. */
const keptInside = [
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
];

/** Makes an element of ours, not yet in the page. What is done inside does nothing to the page around. */
export function makeHost(): Host {
  const element = document.createElement(ourName);
  // The tests' tools cannot see into closed trees.
  const mode = import.meta.env.MODE === 'test' ? 'open' : 'closed';
  const root = element.attachShadow({ mode });
  dress(root);
  for (const type of keptInside) element.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener('click', (event) => {
    // Where a whole card is a link, a click on our words must not follow it; one on our own link must.
    const { target } = event;
    if (!(target instanceof Element) || target.closest('a') === null) event.preventDefault();
  });
  // Set here, and always, a page's styles do not reach them.
  const set = (name: string, value: string): void =>
    element.style.setProperty(`--lurewatch-${name}`, value, 'important');
  set('opacity', '1');
  let gap = 0;
  let floats = false;
  const dressUp = (): void => {
    set('display', floats ? 'block' : 'flow-root');
    set('pull', floats ? `${-gap}px` : '0px');
  };
  dressUp();
  return {
    element,
    root,
    float(on) {
      floats = on;
      dressUp();
    },
    pull(size) {
      gap = size;
      dressUp();
    },
  };
}

/** One level below the first heading of the listing, so that ours hangs under it; 3 where there is none. */
export function headingLevelIn(listing: Element): number {
  const heading = firstInside(listing, 'h1, h2, h3, h4, h5, h6, [role="heading"][aria-level]');
  if (heading === undefined) return 3;
  const level = /^h([1-6])$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level');
  return Math.min(6, (Number(level) || 2) + 1);
}
