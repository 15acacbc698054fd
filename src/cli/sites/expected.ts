import type { Field } from '../../model.ts';
import { sites } from '../../sites/index.ts';

type Row = Readonly<Record<string, unknown>>;

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

/** One row of a folder's index: a page and what is to be found in it. */
export interface Expected {
  readonly file: string;
  readonly url: string;
  readonly encoding: string;
  /** When the page was saved, as the index says. */
  readonly captured: string;
  readonly kind: string;
  readonly first: Readonly<Partial<Record<Field, string>>>;
  /** How many listings; undefined where the index does not say. */
  readonly count: number | undefined;
  readonly titles: readonly string[];
}

/**
 * Addresses that pages of a site stand at, for indexes that give none: of lists and posts, and of one job alone; of
 * other sites they are made from their hosts.
 */
const addresses: Readonly<Record<string, { readonly list: string; readonly detail?: string }>> = {
  '51job': { list: 'https://search.51job.com/list/' },
  facebook: { list: 'https://www.facebook.com/' },
  indeed: { list: 'https://www.indeed.com/jobs', detail: 'https://www.indeed.com/viewjob' },
  linkedin: {
    list: 'https://www.linkedin.com/jobs/search/',
    detail: 'https://www.linkedin.com/jobs/view/1000000',
  },
  reddit: { list: 'https://www.reddit.com/r/all/comments/1/' },
  saramin: {
    list: 'https://www.saramin.co.kr/zf_user/search',
    detail: 'https://www.saramin.co.kr/zf_user/jobs/relay/view-detail',
  },
  telegram: { list: 'https://web.telegram.org/k/' },
  x: { list: 'https://x.com/home' },
  ziprecruiter: { list: 'https://www.ziprecruiter.com/jobs-search' },
};

/** Reads an index of JSON lines; lines that are none are left out. */
export function parseIndex(text: string): Expected[] {
  return text
    .split('\n')
    .filter((line) => line.trim().startsWith('{'))
    .map((line): unknown => JSON.parse(line))
    .filter(isRow)
    .map(expectedOf);
}

/** One row of an index. */
export function expectedOf(row: Row): Expected {
  const expected = isRow(row['expected']) ? row['expected'] : {};
  const kind = words(row['kind']);
  const title = words(expected['title']);
  const employer = words(expected['employer'] ?? expected['company']);
  return {
    file: words(row['file']),
    url: words(row['url']) || addressOf(words(row['site']), kind),
    encoding: words(row['encoding']),
    captured: words(row['captured']),
    kind,
    first: {
      title,
      // Who posts is a name; the index adds the name of the account.
      employer: kind === 'feed' ? employer.replace(/@\w+$/, '') : employer,
      place: words(expected['place'] ?? expected['location']),
      pay: words(expected['pay']),
      text: words(expected['text'] ?? expected['description']),
    },
    count: countOf(expected, kind),
    titles: Array.isArray(expected['first_titles']) ? expected['first_titles'].map(words) : [],
  };
}

/** As the index says; a page of one job holds one, and a page whose title is told to be empty none. */
function countOf(expected: Row, kind: string): number | undefined {
  if (typeof expected['items'] === 'number') return expected['items'];
  if (kind === 'detail') return 1;
  return expected['title'] === '' ? 0 : undefined;
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function addressOf(site: string, kind: string): string {
  const known = addresses[site];
  if (known !== undefined) return (kind === 'detail' ? known.detail : undefined) ?? known.list;
  return `https://${hostOf(site)}/${kind}`;
}

/** The host of the site we know that goes by this name or has it in a host of its own; else one that is nobody's. */
function hostOf(site: string): string {
  const name = site.replace(/[^a-z\d.-]/gi, '');
  const hosts = sites.flatMap((known) => known.hosts.map((pattern) => bareHost(pattern)));
  const named = hosts.find((host) => host === name || host.split('.').includes(name));
  if (named !== undefined) return `www.${named}`;
  return name.includes('.') ? name : `${name}.example`;
}

function bareHost(pattern: string): string {
  return /^[^/]+\/\/(?:\*\.)?([^/]+)/.exec(pattern)?.[1] ?? '';
}
