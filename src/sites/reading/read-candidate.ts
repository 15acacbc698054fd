import { type Field, fields, type Listing } from '../../model.ts';
import { proseIn } from '../general/prose.ts';
import { type Posting, postingsIn } from '../schema-org.ts';
import type { Found, Layout } from '../site.ts';
import { textOf, type Walking } from '../text.ts';
import { holdsTree } from '../text/flat.ts';
import type { Candidate } from './candidates.ts';
import { fingerprint } from './fingerprint.ts';
import { asName, elementsOfHooks, nothing, type Reading, readHooks } from './hooks.ts';
import { absolute, linksIn } from './links.ts';
import { matches } from './address.ts';
import { join, speaksOf } from './join.ts';
import type { Page } from './page.ts';
import { picturesIn } from './pictures.ts';
import { treesOf } from './trees.ts';
import { inPage } from './whole-page.ts';

/**
 * Reads one listing; undefined where its element says nothing (yet). May throw: pages do what they like, and one
 * listing must not cost the others, so the caller catches.
 */
export function readCandidate(candidate: Candidate, page: Page): Found | undefined {
  const plain = readFields(candidate, page);
  const copy = lacksTree(plain, candidate, page) ? candidate.copy() : undefined;
  if (copy === undefined) return foundIn(candidate, plain, page);
  const copied = { ...candidate, root: copy };
  const shown = readFields(copied, page);
  const readings = eachField((field) => (shown[field].words === '' ? plain : shown)[field]);
  const found = foundIn(copied, readings, page);
  return found && inPage(found);
}

/** Whether words of a listing may stand in open shadow trees: some are missing, or such a tree stands among them. */
function lacksTree(
  readings: Record<Field, Reading>,
  { layout }: Candidate,
  { document }: Page,
): boolean {
  if (treesOf(document).size === 0) return false;
  return fields.some((field) => {
    const { words, elements } = readings[field];
    const isMissing = words === '' && layout.fields[field] !== undefined;
    return isMissing || elements.some(holdsTree);
  });
}

function foundIn(
  candidate: Candidate,
  readings: Record<Field, Reading>,
  page: Page,
): Found | undefined {
  const { root, layout, id, shape } = candidate;
  const seen = wordsOf(readings);
  const posting = layout.structured ? postingFor(seen, page) : undefined;
  const words = posting === undefined ? seen : join(posting, seen);
  const content = contentOf(candidate, readings.text.elements, page);
  const pictures = shape === 'card' ? 0 : picturesIn(content, page.site?.notPictures);
  if (words.title === '' && words.text === '' && pictures === 0) return undefined;

  const listing: Listing = {
    ...words,
    url: addressOf(candidate, page),
    site: page.site?.name ?? page.url.host,
    by: posting === undefined ? 'adapter' : 'schema.org',
    ...platformOf(layout, page),
    links: shape === 'card' ? [] : linksIn(content, page.url, (url) => staysOn(url, page)),
    pictures,
    language: languageOf(readings.text.elements[0] ?? root, root),
  };
  const key = candidate.key ?? `${listing.site}:~${fingerprint(`${words.title}\n${words.text}`)}`;
  const parts = eachField((field) => readings[field].elements);
  return { key, shape, listing, root, parts, beside: besideOf(candidate, readings, id) };
}

/** Where an opened ad has its content, also when that is nothing but a picture; beside it stand other firms' ads. */
function contentOf(
  { root, layout, id, shape }: Candidate,
  read: readonly Element[],
  page: Page,
): readonly Element[] {
  if (shape !== 'detail') return [root];
  return read.length > 0
    ? read
    : elementsOfHooks(root, layout.fields.text ?? [], id, page.walking.drop);
}

function readFields({ root, layout, id }: Candidate, { walking }: Page): Record<Field, Reading> {
  return eachField((field) => {
    const { elements, words } = readHooks(root, layout.fields[field] ?? [], id, walking);
    if (field === 'text' && words === '' && layout.prose) return readProse(root, walking);
    return { elements, words: asName(field, words) };
  });
}

function readProse(root: Element, walking: Walking): Reading {
  const block = proseIn(root);
  if (block === undefined) return nothing;
  const elements = [root.contains(block) ? block : root];
  return { elements, words: textOf(elements, walking) };
}

function eachField<T>(make: (field: Field) => T): Record<Field, T> {
  const [title, employer, place, pay, text] = fields;
  return {
    title: make(title),
    employer: make(employer),
    place: make(place),
    pay: make(pay),
    text: make(text),
  };
}

function wordsOf(readings: Record<Field, Reading>): Record<Field, string> {
  return eachField((field) => readings[field].words);
}

/** After navigation inside a page its structured data may still tell of the job before. */
function postingFor(seen: Record<Field, string>, page: Page): Posting | undefined {
  return postingsIn(page.document).find((posting) => speaksOf(posting, seen));
}

function platformOf(layout: Layout, page: Page): Pick<Listing, 'platform'> {
  const platform = layout.platform ?? page.site?.platform;
  return platform === undefined ? {} : { platform };
}

function addressOf({ root, layout, id }: Candidate, page: Page): string {
  for (const selector of layout.link ?? []) {
    const link = root.matches(selector) ? root : root.querySelector(selector);
    const address = absolute(link?.getAttribute('href') ?? '', page.url);
    if (address !== undefined) return address;
  }
  return id !== undefined && layout.address ? layout.address(id, page.url) : page.url.href;
}

function staysOn(url: URL, page: Page): boolean {
  return page.site?.hosts.some((pattern) => matches(pattern, url)) ?? url.host === page.url.host;
}

/** What the page says of these words, not of its own buttons and menus. */
function languageOf(words: Element, root: Element): string {
  const said = words.closest('[lang]');
  return (said !== null && root.contains(said) && said.getAttribute('lang')) || '';
}

function besideOf(
  { root, layout, shape }: Candidate,
  readings: Record<Field, Reading>,
  id: string | undefined,
): Found['beside'] {
  for (const { at, where } of layout.beside ?? []) {
    if (at.includes('{id}') && !/^[\w-]+$/.test(id ?? '')) continue;
    const element = at === '.' ? root : root.querySelector(at.replaceAll('{id}', id ?? ''));
    if (element !== null) return { element, where };
  }
  if (shape === 'card') return { element: root.lastElementChild ?? root, where: 'after' };
  const text = readings.text.elements[0];
  return text !== undefined && text !== root && root.contains(text)
    ? { element: text, where: 'before' }
    : { element: root.firstElementChild ?? root, where: 'before' };
}
