import { parseLenient } from './lenient-json.ts';
import { bareName, type Data, isData, listOf } from './node.ts';

const mostScripts = 100;
const longestScript = 2_000_000;
const mostNodes = 20_000;
/** Where a page keeps what it is about; a job that an article mentions elsewhere is not the page's listing. */
const ways = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'itemListElement',
  'item',
  'dataFeedElement',
];

/** All job postings that a document's JSON-LD tells of, with names bare of schema.org's address. */
export function jsonLdPostings(top: Element): Data[] {
  const roots: Data[] = [];
  for (const script of [...top.querySelectorAll('script[type]')].slice(0, 2000)) {
    const type = (script.getAttribute('type') ?? '').split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/ld+json') continue;
    const text = script.textContent;
    if (text.length > longestScript) continue;
    roots.push(...listOf(plain(parseLenient(text))).filter(isData));
    if (roots.length > mostScripts) break;
  }
  return postingsOf(roots);
}

function postingsOf(roots: readonly Data[]): Data[] {
  const found = new Set<Data>();
  const byId = new Map<string, Data>();
  const queue = [...roots];
  for (let at = 0; at < queue.length && at < mostNodes; at++) {
    const node = queue[at];
    if (node === undefined) continue;
    if (typeof node['@id'] === 'string' && Object.keys(node).length > 1)
      byId.set(node['@id'], node);
    if (isJobPosting(node)) found.add(node);
    else for (const way of ways) queue.push(...listOf(node[way]).filter(isData));
  }
  return [...found].map((node) => resolve(node, byId));
}

export function isJobPosting(node: Data): boolean {
  return listOf(node['@type']).some((type) => type === 'JobPosting');
}

/** A thing that is only pointed to (`{"@id": …}`) is put where it is pointed from. */
function resolve(node: Data, byId: ReadonlyMap<string, Data>): Data {
  const entries = Object.entries(node).map(([name, value]) => {
    const id = isData(value) && Object.keys(value).length === 1 ? value['@id'] : undefined;
    return [name, (typeof id === 'string' && byId.get(id)) || value] as const;
  });
  return Object.fromEntries(entries);
}

/** The same tree with bare names and types; prefixes are taken from the nearest `@context` above. */
function plain(value: unknown, prefixes: readonly string[] = [], depth = 0): unknown {
  if (depth > 60) return undefined;
  if (Array.isArray(value)) return value.map((item) => plain(item, prefixes, depth + 1));
  if (!isData(value)) return value;
  const own = [...prefixes, ...prefixesIn(value['@context'])];
  const bare = new Map<string, unknown>();
  for (const [name, inner] of Object.entries(value)) {
    const key = name === 'type' && !('@type' in value) ? '@type' : bareName(name, own);
    if (key === '@context') continue;
    const read =
      key === '@type'
        ? listOf(inner).map((type) => (typeof type === 'string' ? bareName(type, own) : type))
        : plain(inner, own, depth + 1);
    bare.set(key, read);
  }
  return Object.fromEntries(bare);
}

function prefixesIn(context: unknown): string[] {
  return listOf(context)
    .filter(isData)
    .flatMap((terms) => Object.entries(terms))
    .filter(
      ([, address]) => typeof address === 'string' && /^https?:\/\/schema\.org\/?#?$/.test(address),
    )
    .map(([prefix]) => prefix);
}
