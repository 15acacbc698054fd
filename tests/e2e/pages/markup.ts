import type { Ad } from '../ads.ts';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it must stand in markup. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (sign) => signs[sign] ?? sign);

/** The paragraphs of an ad. */
export const paragraphs = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('');

export interface Around {
  readonly title?: string;
  readonly language?: string;
  /** Attributes of the body, as markup. */
  readonly body?: string;
  readonly head?: string;
}

/** A whole page around a body. */
export const page = (
  body: string,
  { title = 'A page', language = 'en', body: attributes = '', head = '' }: Around = {},
): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body ${attributes}>${body}</body></html>`;

/** An ad as JSON-LD. */
export const jsonLd = ({ title, text, employer, place, id }: Ad): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: paragraphs(text),
    identifier: id,
    hiringOrganization: { '@type': 'Organization', name: employer },
    jobLocation: { '@type': 'Place', address: place },
  }).replaceAll('<', String.raw`\u003C`)}</script>`;
