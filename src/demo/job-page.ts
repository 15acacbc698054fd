import { bare, framed } from './frame.ts';
import type { DemoListing } from './listing.ts';
import { escaped, paragraphs, scriptJson } from './markup.ts';

/** The ad as schema.org has it, for the machines that read job boards. */
function posting(listing: DemoListing, address: string): unknown {
  const { title, text, employer, place, country, salary, id } = listing;
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: paragraphs(text),
    identifier: { '@type': 'PropertyValue', name: employer, value: id },
    url: address,
    hiringOrganization: { '@type': 'Organization', name: employer },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: place, addressCountry: country },
    },
    ...(salary
      ? {
          baseSalary: {
            '@type': 'MonetaryAmount',
            currency: salary.currency,
            value: {
              '@type': 'QuantitativeValue',
              minValue: salary.from,
              maxValue: salary.to,
              unitText: salary.per,
            },
          },
        }
      : {}),
  };
}

const poster = ({ id, picture = '' }: DemoListing): string =>
  bare({
    title: 'An ad',
    language: 'en',
    main: `<article class="job" id="job-${id}"><img src="/pictures/${escaped(picture)}" width="640" height="400" alt=""></article>`,
  });

/** One ad, opened: words for people, JSON-LD for machines. `address` is its absolute address. */
export function jobPage(listing: DemoListing, address: string): string {
  if (listing.picture !== undefined) return poster(listing);
  const { id, title, employer, place, pay, text, language } = listing;
  return framed({
    title,
    language,
    head: `<script type="application/ld+json">${scriptJson(posting(listing, address))}</script>\n`,
    main: `<article class="job" id="job-${id}">
<header class="heading">
<h1>${escaped(title)}</h1>
<p class="facts"><span class="employer">${escaped(employer)}</span> · <span class="place">${escaped(place)}</span></p>
<p class="pay">${escaped(pay)}</p>
<button class="apply" lang="en">Apply</button>
</header>
<section class="description">
${paragraphs(text)}
</section>
</article>`,
  });
}
