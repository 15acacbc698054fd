import { add, dataOf, stackChildren, type Told, told, valueOf } from './elements.ts';
import type { ToldPosting } from './microdata.ts';
import { bareName } from './node.ts';

const most = 500;
const mostElements = 20_000;
const deepest = 12;

/** All job postings that a document's RDFa (Lite) tells of, in page order. */
export function rdfaPostings(top: Element): ToldPosting[] {
  const roots = [...top.querySelectorAll('[typeof*="JobPosting" i]')]
    .filter((element) => namesIn(element, 'typeof', prefixesAt(element)).includes('JobPosting'))
    .slice(0, most);
  return roots.map((root) => ({ ...readThing(root, prefixesAt(root), 0), root }));
}

function namesIn(element: Element, attribute: string, prefixes: readonly string[]): string[] {
  const names = (element.getAttribute(attribute) ?? '').split(/\s+/).filter((name) => name !== '');
  return names.map((name) => bareName(name, prefixes));
}

/** The prefixes that stand for schema.org at an element. */
function prefixesAt(element: Element): string[] {
  const found: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const prefix = at.getAttribute('prefix');
    if (prefix === null) continue;
    for (const [, name] of prefix
      .slice(0, 2000)
      .matchAll(/([\w-]+):\s+https?:\/\/schema\.org\/?/g)) {
      if (name !== undefined) found.push(name);
    }
  }
  return found;
}

function readThing(root: Element, prefixes: readonly string[], depth: number): Told {
  const thing = told(namesIn(root, 'typeof', prefixes));
  const waiting: Element[] = [];
  stackChildren(root, waiting);
  for (let seen = 0; seen < mostElements; seen++) {
    const element = waiting.pop();
    if (element === undefined) break;
    const isThing = element.hasAttribute('typeof');
    for (const name of namesIn(element, 'property', prefixes)) {
      const value =
        isThing && depth < deepest
          ? dataOf(readThing(element, prefixes, depth + 1))
          : valueOf(element);
      add(thing, name, value, element);
    }
    if (!isThing) stackChildren(element, waiting);
  }
  return thing;
}
