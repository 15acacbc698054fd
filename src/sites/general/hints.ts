/** What pages we do not know let on in names meant for machines, which are English nearly everywhere. */

/** Words for jobs as they stand in addresses and attribute values. */
export const jobHint =
  /job|vacan|vaga[s_-]|vacature|stellen|emploi|empleo|oferta|lavoro|praca|rabota|vakans|career|recruit|recruit|hiring|posting|opening|viec-lam|lowongan|loker|candidat|\bapply\b|applyto/i;

const employerHint = /compan|employer|organi[sz]ation|corp[_-]?name|advertiser|recruiter-name/i;
const placeHint = /locat|place|city|region|address|area|addr/i;
const payHint = /salar|\bpay\b|wage|compensation|price|remunerat|sueldo/i;

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

/** The smallest elements inside another whose markup calls them employer, place or pay. */
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
    if (payHint.test(said)) keep(found.pay, element);
    else if (employerHint.test(said)) keep(found.employer, element);
    else if (placeHint.test(said)) keep(found.place, element);
  }
  return found;
}

/** The first that says something; of elements inside each other the outer one, as it says all. */
function keep(found: Element[], element: Element): void {
  if (found.length === 0) found.push(element);
}
