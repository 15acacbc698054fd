import { isData, listOf, wordsOf, type Data } from '../schema-org/node.ts';
import type { Field } from '../../model.ts';

/** One job as a script's data tells it; what it does not tell is empty. */
export type Told = Readonly<Record<Field | 'url', string>>;

const mostScripts = 200;
const longestScript = 4_000_000;
const mostNodes = 200_000;
const fewest = 3;

/** Names that boards give to what they tell of a job: `job_title`, `companyName`, `providesalary_text`. */
const names: Readonly<Record<keyof Told, RegExp>> = {
  title: /^(?:job|position|vacancy|posting)?_?(?:title|name)$/i,
  employer: /^(?:hiring_?)?(?:company|employer|organi[sz]ation|advertiser)(?:_?(?:full_?)?name)?$/i,
  place: /^(?:job|work)?_?(?:location|area|city|place)(?:_?(?:text|name|label))?$/i,
  pay: /^(?:provide|job)?_?(?:salary|pay|wage)(?:_?(?:text|label|range|string|desc))?$/i,
  text: /^(?:short_?|job_?)?(?:description|snippet|summary|desc)$/i,
  url: /^(?:job|detail|position)?_?(?:url|href|link)$/i,
};

/**
 * The jobs that a page tells only in the data of its scripts, before a script of its own has made cards of them: the
 * longest list of things of which most have a job's name and a firm. Scripts are read as text, never run.
 */
export function toldInScripts(top: Element): readonly Told[] {
  let best: readonly Told[] = [];
  for (const script of [...top.querySelectorAll('script:not([src])')].slice(0, mostScripts)) {
    const data = dataOf(script.textContent);
    for (const list of data === undefined ? [] : listsIn(data)) {
      const jobs = list.map(jobOf).filter(({ title, employer }) => title !== '' && employer !== '');
      if (jobs.length * 3 >= list.length * 2 && jobs.length > best.length) best = jobs;
    }
  }
  return best.length >= fewest ? best : [];
}

/** What a script holds as JSON: all of it, or what it sets the first of its names to. */
function dataOf(script: string): unknown {
  if (script.length > longestScript) return undefined;
  const text = script.trim();
  const set = /^[\w$.\s'"[\]]{1,200}=\s*/.exec(text)?.[0].length ?? 0;
  const json = text.slice(set).replace(/;$/, '');
  if (!/^[[{]/.test(json)) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** All lists of things in a tree, the outer ones first. */
function* listsIn(data: unknown): Generator<readonly Data[]> {
  const queue: unknown[] = [data];
  const add = (nodes: readonly unknown[]): void => {
    // One by one: a list may have more things than a call may have arguments.
    for (const node of nodes) if (queue.length < mostNodes) queue.push(node);
  };
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at];
    if (Array.isArray(node)) {
      const things = node.filter(isData);
      if (things.length >= fewest) yield things;
      add(things);
    } else if (isData(node)) add(Object.values(node));
  }
}

function jobOf(thing: Data): Told {
  const read = (field: keyof Told) => wordsNamed(thing, names[field]);
  return {
    title: read('title'),
    employer: read('employer'),
    place: read('place'),
    pay: read('pay'),
    text: read('text'),
    url: read('url'),
  };
}

/** The first words under a name of this kind; a number alone is a code. */
function wordsNamed(thing: Data, name: RegExp): string {
  for (const [key, value] of Object.entries(thing)) {
    if (!name.test(key)) continue;
    const [first] = listOf(value);
    const words = isData(first) ? wordsOf(first['displayName'] ?? first) : wordsOf(first);
    if (/\p{L}/u.test(words)) return words;
  }
  return '';
}
