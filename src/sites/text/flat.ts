/**
 * Pages as a reader sees them where open shadow trees stand in them: in the flat tree of the DOM standard, in which a
 * host shows its tree instead of its children, and a slot what is put into it. Closed trees cannot be read.
 */
import { isElement, isSilent } from './seen.ts';
import { documentOf, elementsAndTexts, native, walkerOf } from './tree.ts';

/** The open tree that an element is the host of. */
export function openTreeOf(element: Element): ShadowRoot | undefined {
  // A form may answer with one of its inputs.
  const tree = element.shadowRoot as Node | null | undefined;
  if (tree === null || tree === undefined || tree.nodeType !== 11) return undefined;
  return isSilent(element) ? undefined : (tree as ShadowRoot);
}

/** Whether an element is, or holds outside of other trees, the host of an open tree. */
export function holdsTree(element: Element): boolean {
  if (openTreeOf(element) !== undefined) return true;
  for (const inner of allIn(element)) if (openTreeOf(inner) !== undefined) return true;
  return false;
}

/** All elements inside a node, as they are now; a form cannot hide them. */
export function allIn(node: Node): Iterable<Element> {
  const find = native(node, 'querySelectorAll') as Element['querySelectorAll'];
  return find.call(node as Element, '*');
}

/** A node of the flat tree and how deep it stands in what is walked through. */
export interface FlatNode {
  readonly node: Node;
  readonly depth: number;
}

/** An element and all elements and texts that are shown in it, in order; not by calling itself: pages nest deep. */
export function* flatNodes(top: Element): Generator<FlatNode> {
  yield { node: top, depth: 0 };
  const around = [shownIn(top)];
  for (let inner = around.at(-1); inner !== undefined; inner = around.at(-1)) {
    const { done, value: node } = inner.next();
    if (done) {
      around.pop();
      continue;
    }
    yield { node, depth: around.length };
    if (isElement(node)) around.push(shownIn(node));
  }
}

/** The nodes that an element shows as its children. */
function* shownIn(element: Element): Generator<Node, undefined> {
  const tree = openTreeOf(element);
  const put = tree === undefined ? putInto(element) : [];
  yield* put.length > 0 ? put : childrenOf(tree ?? element);
}

function* childrenOf(node: Node): Generator<Node, undefined> {
  const walker = walkerOf(node, elementsAndTexts);
  for (let next = walker.firstChild(); next !== null; next = walker.nextSibling()) yield next;
}

/** The nodes of the host that a slot shows; none where it shows its own. */
function putInto(element: Element): readonly Node[] {
  if (element.tagName !== 'SLOT' || !('assignedNodes' in element)) return [];
  return (element as HTMLSlotElement).assignedNodes();
}

/** The nodes that copies stand for. */
const originals = new WeakMap<Node, Node>();

/** The node of the page that a copy stands for; any other node is itself. */
export function originalOf<T extends Node>(node: T): T {
  return (originals.get(node) as T | undefined) ?? node;
}

/** More nodes than that are not copied. */
const mostCopied = 60_000;
/** Selectors may name what stands around an element: so many elements of that are copied with it. */
const mostAround = 40;

/**
 * A copy of an element with all that is shown in it in one tree, in a document where nothing runs or loads, so that
 * selectors and `textContent` reach everything; `originalOf` leads back.
 */
export function flatCopy(top: Element): Element {
  const into = emptyDocument(top);
  const copyOf = (node: Node): Node => {
    const copy = into.importNode(node, false);
    originals.set(copy, node);
    return copy;
  };
  const whole = copyOf(top) as Element;
  const line: Node[] = [whole];
  let count = 0;
  for (const { node, depth } of flatNodes(top)) {
    if ((count += 1) > mostCopied) break;
    if (depth === 0) continue;
    const copy = copyOf(node);
    line[depth] = copy;
    line[depth - 1]?.appendChild(copy);
  }
  let inner: Node = whole;
  let above = elementAround(top);
  for (let left = mostAround; above !== undefined && left > 0; left -= 1) {
    const copy = copyOf(above);
    copy.appendChild(inner);
    inner = copy;
    above = elementAround(above);
  }
  into.appendChild(inner);
  return whole;
}

/** The element that a node stands in, across the border of a tree. */
export function elementAround(node: Node): Element | undefined {
  const above = native(node, 'parentNode') as Node | null;
  if (above?.nodeType === 11) return (above as Partial<ShadowRoot>).host;
  return above?.nodeType === 1 ? (above as Element) : undefined;
}

function emptyDocument(node: Node): Document {
  const makers = native(documentOf(node), 'implementation') as DOMImplementation;
  const made = makers.createHTMLDocument('');
  made.documentElement.remove();
  return made;
}
