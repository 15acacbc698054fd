/**
 * Steps through a page's tree that a page cannot bend. Documents and forms answer to the names of what is in them
 * (`<input name="nextSibling">`, `<img name="body">`), for us too: what they are asked for is taken from their
 * prototypes, which a page cannot change in our world, and steps are left to the browser's own walker.
 */
type Maker<Name extends 'createTreeWalker' | 'createRange'> = Document[Name];

/** Elements; texts, and sections of characters that XML has. */
export const elementsOnly = 1;
export const textsOnly = 4;
export const elementsAndTexts = 1 | 4 | 8;

/** A property of a node as its prototypes have it, whatever stands in the node. */
export function native(node: Node, name: string): unknown {
  let prototype: unknown = Object.getPrototypeOf(node);
  while (typeof prototype === 'object' && prototype !== null) {
    // Reflect.get runs a getter on the node itself.
    if (Object.hasOwn(prototype, name)) return Reflect.get(prototype, name, node);
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null;
}

function isMaker<Name extends 'createTreeWalker' | 'createRange'>(
  value: unknown,
  _name: Name,
): value is Maker<Name> {
  return typeof value === 'function';
}

/** The document of a node. */
export function documentOf(node: Node): Document {
  const document = native(node, 'ownerDocument');
  if (!isDocument(document)) throw new Error('a node without a document');
  return document;
}

/** A walker over what is inside a node; `filter` answers 1 to take a node, 2 to leave out all that is in it. */
export function walkerOf(top: Node, show: number, filter?: (node: Node) => number): TreeWalker {
  const document = documentOf(top);
  const make = native(document, 'createTreeWalker');
  if (!isMaker(make, 'createTreeWalker')) throw new Error('a document without walkers');
  return make.call(document, top, show, filter ?? null);
}

/** A new range in a node's document. */
export function rangeFor(node: Node): Range {
  const document = documentOf(node);
  const make = native(document, 'createRange');
  if (!isMaker(make, 'createRange')) throw new Error('a document without ranges');
  return make.call(document);
}

/** The element that holds all others of a document; it never answers to names. */
export function topOf(document: Document): Element {
  const top = topIn(document);
  if (top === undefined) throw new Error('a document without elements');
  return top;
}

/** As `topOf`; undefined where a document has no elements (yet). */
export function topIn(document: Document): Element | undefined {
  const top = native(document, 'documentElement');
  return isElementLike(top) ? top : undefined;
}

/** The body of a page, else all of it. */
export function bodyOf(top: Element): Element {
  return top.querySelector('body') ?? top;
}

function isElementLike(value: unknown): value is Element {
  return typeof value === 'object' && value !== null;
}
