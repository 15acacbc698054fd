/**
 * The few steps that we take through a page's own tree. A form answers to the names of its inputs
 * (`<input name="parentNode">` hides `form.parentNode`, for us too), so the steps are taken from the prototypes,
 * which a page cannot change in our world.
 */
type Step = 'parentNode' | 'firstChild' | 'nextSibling' | 'isConnected';

function stepFrom(node: Node, name: Step): unknown {
  return Reflect.get(Node.prototype, name, node);
}

/** The node's parent; undefined where it has none. */
export function parentOf(node: Node): Node | undefined {
  const found = stepFrom(node, 'parentNode');
  return found instanceof Node ? found : undefined;
}

/** What stands after the node among its siblings; null where it is the last. */
export function nextOf(node: Node): Node | null {
  const found = stepFrom(node, 'nextSibling');
  return found instanceof Node ? found : null;
}

/** The first node inside; null where there is none. */
export function firstOf(node: Node): Node | null {
  const found = stepFrom(node, 'firstChild');
  return found instanceof Node ? found : null;
}

/** Whether the node stands in a document. */
export function isInPage(node: Node): boolean {
  return stepFrom(node, 'isConnected') === true;
}

/** The node's parent where that is an element, else the host of the shadow tree it is the top of. */
export function elementAbove(node: Node): Element | undefined {
  const above = parentOf(node);
  if (above instanceof Element) return above;
  return above instanceof ShadowRoot ? above.host : undefined;
}

/** Whether `inner` is `outer` or stands inside of it. */
export function holds(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Puts a node into the page, before another or at the end. */
export function putInto(place: Node, node: Node, before: Node | null): void {
  Node.prototype.insertBefore.call(place, node, before);
}

/** Takes a node out of the page, if it is in one. */
export function takeOut(node: Node): void {
  const above = parentOf(node);
  if (above !== undefined) Node.prototype.removeChild.call(above, node);
}

/** The root of the tree that a node stands in: a document, a shadow tree, or what is in no page. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** The nearest element that a selector means: the element itself or one around it, across the borders of trees. */
export function nearest(element: Element, selector: string): Element | undefined {
  let from: Element | undefined = element;
  while (from !== undefined) {
    const found: unknown = Element.prototype.closest.call(from, selector);
    if (found instanceof Element) return found;
    const root = rootOf(from);
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** The first element inside that a selector means; undefined where there is none. */
export function firstInside(scope: Element, selector: string): Element | undefined {
  const found: unknown = Element.prototype.querySelector.call(scope, selector);
  return found instanceof Element ? found : undefined;
}

/** Whether a selector means the element. */
export function isMeant(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** Where the element stands in the window. CSS pixels. */
export function rectangleOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** All elements inside that a selector means. */
export function allInside(
  scope: Element | Document | ShadowRoot,
  selector: string,
): Iterable<Element> {
  if (!(scope instanceof Element)) return scope.querySelectorAll(selector);
  return Element.prototype.querySelectorAll.call(scope, selector);
}
