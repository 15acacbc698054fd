import { framed } from './frame.ts';
import type { DemoListing } from './listing.ts';
import { escaped } from './markup.ts';

const flat = (text: string): string => escaped(text.replaceAll(/\s+/gu, ' ').trim());

const property = (tag: string, name: string, text: string): string =>
  text === '' ? '' : `<${tag} class="li-${name}" itemprop="${name}">${escaped(text)}</${tag}>`;

function card(listing: DemoListing): string {
  const { id, title, employer, place, pay, text, language, picture } = listing;
  const address = `/jobs/${encodeURIComponent(id)}`;
  if (picture !== undefined) {
    return `<li class="card" id="card-${id}" itemscope itemtype="https://schema.org/JobPosting">
<a itemprop="url" href="${address}" aria-label="Open this ad"></a>
<div itemprop="description"><img src="/pictures/${escaped(picture)}" width="320" height="200" alt=""></div>
</li>`;
  }
  return `<li class="card" id="card-${id}" lang="${escaped(language)}" itemscope itemtype="https://schema.org/JobPosting">
<h2><a itemprop="url" href="${address}"><span itemprop="title">${escaped(title)}</span></a></h2>
<p class="facts"><span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">${property('span', 'name', employer)}</span> · ${property('span', 'jobLocation', place)}</p>
${property('p', 'baseSalary', pay)}
<p class="teaser" itemprop="description">${flat(text)}</p>
</li>`;
}

/** The list of all ads, each a card in microdata, as many job boards have it. */
export const listPage = (listings: readonly DemoListing[]): string =>
  framed({
    title: 'All jobs',
    language: 'en',
    main: `<h1>${listings.length} jobs</h1>
<form class="search" role="search" onsubmit="return false">
<input aria-label="What" placeholder="Job title or firm"><input aria-label="Where" placeholder="City or country"><button>Search</button>
</form>
<ul class="cards">
${listings.map(card).join('\n')}
</ul>`,
  });
