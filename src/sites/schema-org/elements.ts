/** What microdata and RDFa share: properties that stand on elements. */
import { textOf } from '../text.ts';
import { type Data, listOf } from './node.ts';

/** A thing told by elements: its properties, and for each the elements they stand on. */
export interface Told {
  readonly values: Map<string, unknown>;
  readonly parts: Map<string, Element[]>;
}

export function told(types: readonly string[]): Told {
  return { values: new Map<string, unknown>([['@type', types]]), parts: new Map() };
}

/** Adds a value to a property; a property told several times has a list. */
export function add({ values, parts }: Told, name: string, value: unknown, element: Element): void {
  const before = values.get(name);
  values.set(name, before === undefined ? value : [...listOf(before), value]);
  const elements = parts.get(name);
  if (elements === undefined) parts.set(name, [element]);
  else elements.push(element);
}

/** Puts the children of an element on a stack, so that the first comes off first. */
export function stackChildren(element: Element, stack: Element[]): void {
  let child = element.lastElementChild;
  while (child !== null) {
    stack.push(child);
    child = child.previousElementSibling;
  }
}

/** What is told, as the tree of plain values that data of other syntaxes is. */
export function dataOf({ values }: Told): Data {
  return Object.fromEntries(values);
}

/** The value of a property that is no thing of its own: what the element says for machines, else its words. */
export function valueOf(element: Element): string {
  const content = element.getAttribute('content');
  if (content !== null) return content.trim();
  const words = textOf([element]);
  if (words !== '') return words;
  for (const name of ['datetime', 'value', 'href', 'src', 'alt', 'resource']) {
    const value = element.getAttribute(name);
    if (value !== null) return value.trim();
  }
  return '';
}
