/** Pages of a job board with ads of our own making: the same number always gives the same page. */
import { chanceOf } from '../chance.ts';
import { benchTexts } from '../texts.ts';

/** Where the pages stand: an address that the extension reads from the start. */
export const soakAddress = (at: number): string => `https://www.indeed.com/jobs?q=work&start=${at}`;

const lure =
  'We are hiring customer service agents for our office in Sihanoukville, Cambodia. No experience needed, 2500 USD a month, free flight, free room and meals. Contact HR on Telegram @example_hr_anna.';

const cards = 15;
/** A card that bears signs; the first is in sight. */
const lures = new Set([0, 7]);

const { texts } = benchTexts(300, 0, 23);

function cardsOf(at: number): string {
  const chance = chanceOf(at + 1);
  return Array.from({ length: cards }, (_, card) => {
    const key = (at * cards + card).toString(16).padStart(16, '0');
    const text = lures.has(card) ? lure : chance.pick(texts).slice(0, 600);
    return `<li><div class="cardOutline result job_${key}"><div class="job_seen_beacon"><table><tbody><tr><td class="resultContent">
<h2 class="jobTitle"><a class="jcs-JobTitle" data-jk="${key}" id="job_${key}" href="/rc/clk?jk=${key}"><span>Post ${at}, ${card}</span></a></h2>
<div class="company_location"><span data-testid="company-name">Firm ${card}</span><div data-testid="text-location">Leeds</div></div></td></tr></tbody></table>
<div data-testid="belowJobSnippet"><ul><li>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</li></ul></div></div></div></li>`;
  }).join('');
}

const inside = (at: number): string =>
  `<div id="page-${at}"><div id="mosaic-provider-jobcards"><ul>${cardsOf(at)}</ul></div></div>`;

/** A whole page; its `turnTo(at, address)` fetches another one's cards and puts them in place of its own. */
export const soakPage = (at: number): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs, page ${at}</title>
<style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:600px}.cardOutline{border:1px solid #ccc;margin:8px;padding:12px}</style>
</head><body><main>${inside(at)}</main><script>
async function turnTo(at, address) {
  const other = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  history.pushState({}, '', address);
  document.querySelector('main').replaceChildren(document.importNode(other.getElementById('page-' + at), true));
}
</script></body></html>`;
