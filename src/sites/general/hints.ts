/** What pages we do not know let on in names meant for machines, which are English nearly everywhere. */

import { linesOf } from '../reading/hooks.ts';
import { textOf } from '../text.ts';

/** Words for jobs as they stand in addresses and attribute values. */
export const jobHint =
  /job|vacan|vaga[s_-]|vacature|stellen|emploi|empleo|oferta|lavoro|praca|rabota|vakans|career|recruit|hiring|posting|opening|viec-lam|lowongan|loker|candidat|\bapply\b|applyto/i;

/** Words for what is about jobs and is none. */
export const notJobHint =
  /salar(?:y|ies)|reviews?\b|interview|advice|\btips\b|\/(?:blog|news|articles?|help|notice|faq|companies|company)\b/i;

/** Whether an address is called a job. */
export function isCalledJob(path: string): boolean {
  return jobHint.test(path) && !notJobHint.test(path);
}

const employerHint = /compan|employer|organi[sz]ation|corp[_-]?name|advertiser|recruiter-name/i;
const placeHint = /locat|place|city|region|address/i;
const payHint = /salar|\bpay\b|wage|compensation|price|remunerat|sueldo/i;

/** Addresses of firms, in words that boards have in common. */
const firmPath = /\/(?:compan(?:y|ies)|employers?|cmp|co|empresas?|firmen?|gongsi)\//i;

const names = [
  'class',
  'id',
  'itemprop',
  'data-testid',
  'data-test',
  'data-automation',
  'data-qa',
  'data-cy',
  'data-at',
  'data-marker',
  'data-q',
  'data-hook',
  'aria-label',
];

/** The values of an element that are meant for machines, in one string of bounded length. */
export function saidByMarkup(element: Element): string {
  return names
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 400);
}

/** The elements inside another whose markup calls them employer, place or pay: the first of each. */
export function hinted(root: Element): Record<'employer' | 'place' | 'pay', Element[]> {
  const found: Record<'employer' | 'place' | 'pay', Element[]> = {
    employer: [],
    place: [],
    pay: [],
  };
  const elements = [...root.querySelectorAll('*')].slice(0, 600);
  for (const element of elements) {
    const words = element.textContent.trim();
    if (words === '' || words.length > 160) continue;
    const said = saidByMarkup(element);
    if (payHint.test(said) && /\p{N}/u.test(words)) keep(found.pay, element);
    else if (employerHint.test(said)) keep(found.employer, element, true);
    else if (placeHint.test(said)) keep(found.place, element);
  }
  if (found.employer.length === 0) found.employer.push(...firmLinkIn(elements));
  return found;
}

/** The first link to a firm's page that has words. */
function firmLinkIn(elements: readonly Element[]): Element[] {
  const link = elements.find(
    (element) =>
      element.tagName === 'A' &&
      firmPath.test(element.getAttribute('href') ?? '') &&
      element.textContent.trim() !== '',
  );
  return link === undefined ? [] : [link];
}

/** The words of hinted elements: their first line, of pay the first that has figures. */
export function wordsOfHint(elements: readonly Element[], figures = false): string {
  const lines = linesOf(textOf(elements));
  return (figures ? lines.find((line) => /\p{N}/u.test(line)) : lines[0]) ?? '';
}

/** The first; of employers inside each other the inner one, since badges stand around a name. */
function keep(found: Element[], element: Element, inner = false): void {
  const [first] = found;
  if (first === undefined || (inner && first.contains(element))) found[0] = element;
}
