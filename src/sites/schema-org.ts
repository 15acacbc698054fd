/** Job postings that a page tells of as structured data: schema.org JobPosting in JSON-LD, microdata and RDFa. */
import { type Field, fields } from '../model.ts';
import { dataOf } from './schema-org/elements.ts';
import { jsonLdPostings } from './schema-org/json-ld.ts';
import { microdataPostings, type ToldPosting } from './schema-org/microdata.ts';
import type { Data } from './schema-org/node.ts';
import { wordsOfPosting } from './schema-org/posting.ts';
import { rdfaPostings } from './schema-org/rdfa.ts';
import { topOf } from './text/tree.ts';

/** One posting, its fields as plain words. */
export interface Posting extends Readonly<Record<Field, string>> {
  /** As the page gives it: may be relative or empty. */
  readonly url: string;
  /** The element that holds it, where elements tell it. */
  readonly root: Element | undefined;
  /** The elements its fields stand on, where elements tell it. */
  readonly parts: Readonly<Record<Field, readonly Element[]>>;
}

const most = 1000;
const none: Posting['parts'] = { title: [], employer: [], place: [], pay: [], text: [] };

/** All postings of a document, once each: what is told in two syntaxes is one, with the elements of the second. */
export function postingsIn(document: Document): Posting[] {
  const top = topOf(document);
  const byElements = [...microdataPostings(top), ...rdfaPostings(top)].map(fromElements);
  const postings = jsonLdPostings(top).map(fromData).filter(saysSomething);
  for (const posting of byElements.filter(saysSomething)) {
    const same = postings.findIndex((other) => other.root === undefined && isSame(other, posting));
    const data = postings[same];
    if (data === undefined) postings.push(posting);
    else postings[same] = { ...data, root: posting.root, parts: posting.parts };
  }
  return once(postings).slice(0, most);
}

function fromData(data: Data): Posting {
  return { ...wordsOfPosting(data, false), root: undefined, parts: none };
}

function fromElements(told: ToldPosting): Posting {
  const { parts, root } = told;
  const seen = (...names: string[]) =>
    names.map((name) => parts.get(name)).find((found) => found !== undefined) ?? [];
  return {
    ...wordsOfPosting(dataOf(told), true),
    root,
    parts: {
      title: seen('title', 'name'),
      employer: seen('hiringOrganization'),
      place: seen('jobLocation'),
      pay: seen('baseSalary', 'estimatedSalary'),
      text: seen('description'),
    },
  };
}

function saysSomething({ title, text }: Posting): boolean {
  return title !== '' || text !== '';
}

function isSame(a: Posting, b: Posting): boolean {
  return a.title.toLowerCase() === b.title.toLowerCase();
}

/** Pages repeat a block of data; two postings are one when every field is. */
function once(postings: readonly Posting[]): Posting[] {
  const byWords = new Map(
    postings.map((posting) => [
      [...fields.map((field) => posting[field]), posting.url].join('\u0000'),
      posting,
    ]),
  );
  return [...byWords.values()];
}
