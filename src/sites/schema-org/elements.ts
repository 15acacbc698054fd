/** What microdata and RDFa share: properties that stand on elements. */
import { textOf } from '../text.ts';

/** A thing told by elements: its properties, and for each the elements they stand on. */
export interface Told {
  readonly data: Record<string, unknown>;
  readonly parts: Record<string, Element[]>;
}

export function told(types: readonly string[]): Told {
  const data = Object.create(null) as Record<string, unknown>;
  data['@type'] = types;
  return { data, parts: Object.create(null) as Record<string, Element[]> };
}

/** Adds a value to a property; a property told several times has a list. */
export function add({ data, parts }: Told, name: string, value: unknown, element: Element): void {
  const before = data[name];
  if (before === undefined) data[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else data[name] = [before, value];
  (parts[name] ??= []).push(element);
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
