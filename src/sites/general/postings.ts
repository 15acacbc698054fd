import { type Field, fields } from '../../model.ts';
import { fingerprint } from '../reading/fingerprint.ts';
import { join, missing } from '../reading/join.ts';
import { absolute, linksIn } from '../reading/links.ts';
import type { Page } from '../reading/page.ts';
import { picturesIn } from '../reading/pictures.ts';
import { type Posting, postingsIn } from '../schema-org.ts';
import type { Found } from '../site.ts';
import { bodyOf } from '../text/tree.ts';
import { blockSaying } from './locate.ts';
import { mainTextOf } from './main-text.ts';
import { proseIn } from './prose.ts';

const mostSeen = 20_000;

/** The listings that a page we do not know tells of as structured data, with what is seen of them. */
export function fromPostings(page: Page): Found[] {
  const postings = postingsIn(page.document);
  const [only] = postings;
  if (postings.length === 1 && only !== undefined) return [alone(only, page)];
  return postings.map((posting) => among(posting, page));
}

/** A page of one job: what is seen of it counts as much as what is told, above all where they differ. */
function alone(posting: Posting, page: Page): Found {
  const told = blockSaying(posting, bodyOf(page.top));
  const prose = proseIn(bodyOf(page.top));
  /** What stands around the told words is of the ad too. */
  const block = told !== undefined && prose?.contains(told) ? prose : told;
  const main = mainTextOf(page, block ?? prose)?.found;
  const seen = main?.listing ?? posting;
  const words: Record<Field, string> =
    block === undefined
      ? { ...wordsOf(posting), text: [posting.text, ...unsaid(main, posting)].join('\n').trim() }
      : join(posting, { ...wordsOf(seen), place: '', pay: '', employer: '' });
  const parts = block === undefined ? posting.parts : (main?.parts ?? posting.parts);
  const root = posting.root ?? main?.root ?? bodyOf(page.top);
  return asFound(posting, words, root, parts, 'detail', page, told);
}

/** What a page shows and its data does not tell. */
function unsaid(main: Found | undefined, posting: Posting): string[] {
  if (main === undefined) return [];
  const { title, text } = main.listing;
  const told = fields.map((field) => posting[field]).join('\n');
  const seen = text.slice(0, mostSeen);
  return [...missing(title, `${told}\n${seen}`), ...missing(seen, told)];
}

function among(posting: Posting, page: Page): Found {
  const root = posting.root ?? bodyOf(page.top);
  const shape = posting.root === undefined ? 'detail' : 'card';
  return asFound(posting, wordsOf(posting), root, posting.parts, shape, page);
}

function wordsOf(from: Readonly<Record<Field, string>>): Record<Field, string> {
  const { title, employer, place, pay, text } = from;
  return { title, employer, place, pay, text };
}

function asFound(
  posting: Posting,
  words: Record<Field, string>,
  root: Element,
  parts: Found['parts'],
  shape: Found['shape'],
  page: Page,
  /** The told words themselves: what we show stands before them, after the heading. */
  told: Element | undefined = parts.text[0],
): Found {
  const text = parts.text[0];
  const content = text === undefined ? [root] : parts.text;
  return {
    key: `${page.url.host}:~${fingerprint(`${posting.url}\n${words.title}\n${words.text}`)}`,
    shape,
    listing: {
      ...words,
      url: absolute(posting.url, page.url) ?? page.url.href,
      site: page.site?.name ?? page.url.host,
      by: 'schema.org',
      platform: 'job-board',
      links: linksIn(content, page.url, (url) => url.host === page.url.host),
      pictures: shape === 'card' || text === undefined ? 0 : picturesIn(content),
      language: page.top.getAttribute('lang') ?? '',
    },
    root,
    parts,
    beside:
      told !== undefined && told !== root && root.contains(told)
        ? { element: told, where: 'before' }
        : { element: root.firstElementChild ?? root, where: 'before' },
  };
}
