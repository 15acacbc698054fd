/**
 * The few steps that we take through a page's own tree. A form answers to the names of its inputs
 * (`<input name="parentNode">` hides `form.parentNode`, for us too), so the steps are taken from the prototypes.
 */
const descriptors = Object.getOwnPropertyDescriptors(Node.prototype);
const { insertBefore, removeChild, contains } = Node.prototype;
const { getAttribute } = Element.prototype;

function step<T>(name: 'parentNode' | 'nextSibling' | 'isConnected'): (node: Node) => T {
  const { get } = descriptors[name];
  return (node) => Reflect.apply(get as () => T, node, []);
}

/** The node's parent; null where it has none. */
export const parentOf = step<ParentNode | null>('parentNode');
/** What stands after the node among its siblings. */
export const nextOf = step<Node | null>('nextSibling');
/** Whether the node stands in a document. */
export const isInPage = step<boolean>('isConnected');

/** The node's parent where that is an element, else the host of the shadow tree it is the top of. */
export function elementAbove(node: Node): Element | undefined {
  const parent = parentOf(node);
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : undefined;
}

/** Whether `inner` is `outer` or stands inside of it. */
export function holds(outer: Node, inner: Node): boolean {
  return Reflect.apply(contains, outer, [inner]);
}

/** An attribute's value, also of a form that has an input of that name. */
export function attributeOf(element: Element, name: string): string | null {
  return Reflect.apply(getAttribute, element, [name]);
}

/** Puts a node into the page. */
export function putInto(parent: Node, node: Node, before: Node | null): void {
  Reflect.apply(insertBefore, parent, [node, before]);
}

/** Takes a node out of the page, if it is in one. */
export function takeOut(node: Node): void {
  const parent = parentOf(node);
  if (parent !== null) Reflect.apply(removeChild, parent, [node]);
}

const { closest, querySelectorAll } = Element.prototype;

/** The nearest element that a selector means: the element itself or one around it. */
export function nearest(element: Element, selector: string): Element | null {
  return Reflect.apply(closest, element, [selector]);
}

/** All elements inside that a selector means. */
export function allInside(scope: Element | Document, selector: string): Iterable<Element> {
  if (scope instanceof Document) return scope.querySelectorAll(selector);
  return Reflect.apply(querySelectorAll, scope, [selector]);
}
