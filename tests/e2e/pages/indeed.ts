/** Indeed: the list with its pane, and one job. */
import type { Ad } from '../ads.ts';
import { escaped, jsonLd, page, paragraphs, type Around } from './markup.ts';

export const host = 'https://www.indeed.com';
export const listAddress = `${host}/jobs?q=chat+agent`;
/** The site's ids are sixteen hexadecimal digits. */
export const jkOf = ({ id }: Ad): string => id.padStart(16, '0');
export const jobAddress = (ad: Ad): string => `${host}/viewjob?jk=${jkOf(ad)}`;

/** One card; its words are the ad's own, as in the snippet of the site. */
export const card = (
  ad: Ad,
): string => `<li id="card-${ad.id}"><div class="cardOutline result job_${jkOf(ad)}"><div class="job_seen_beacon"><table><tbody><tr><td class="resultContent">
<h2 class="jobTitle"><a class="jcs-JobTitle" data-jk="${jkOf(ad)}" id="job_${jkOf(ad)}" href="/rc/clk?jk=${jkOf(ad)}"><span title="${escaped(ad.title)}">${escaped(ad.title)}</span></a></h2>
<div class="company_location"><span data-testid="company-name">${escaped(ad.employer)}</span><div data-testid="text-location">${escaped(ad.place)}</div></div>
<div class="salary-snippet-container"><span>${escaped(ad.pay)}</span></div></td></tr></tbody></table>
<div data-testid="belowJobSnippet"><ul><li>${escaped(ad.text)}</li></ul></div></div></div></li>`;

/** The list without an opened job. */
export const list = (ads: readonly Ad[], around: Around = {}): string =>
  page(
    `<div id="mosaic-provider-jobcards"><ul id="cards">${ads.map(card).join('')}</ul></div>`,
    around,
  );

const body = (
  ad: Ad,
): string => `<div class="jobsearch-ViewJobLayout--embedded jobsearch-ViewJobLayout">
<div class="jobsearch-InfoHeaderContainer" id="heading"><h1 class="jobsearch-JobInfoHeader-title" data-testid="jobsearch-JobInfoHeader-title"><span>${escaped(ad.title)}</span></h1>
<div data-testid="inlineHeader-companyName"><span><a href="/cmp/x">${escaped(ad.employer)}</a></span></div><div data-testid="inlineHeader-companyLocation"><div>${escaped(ad.place)}</div></div></div>
<div id="salaryInfoAndJobType"><span>${escaped(ad.pay)}</span></div>
<div class="jobsearch-JobComponent-description" id="around"><div id="jobDescriptionText" class="jobsearch-jobDescriptionText">${paragraphs(ad.text)}</div></div></div>`;

/** One job, opened, with JSON-LD as the site has it. */
export const job = (ad: Ad, around: Around = {}): string =>
  page(`<main>${body(ad)}</main>`, { ...around, head: `${jsonLd(ad)}${around.head ?? ''}` });
