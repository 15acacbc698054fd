import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/model.ts';
import { type Found, rangesOf, readPage } from '../../src/sites/index.ts';
import { pageFrom } from './page-from.ts';

const url = 'https://uk.indeed.com/viewjob?jk=aaaaaaaaaaaaaaa1';
const page = (description: string, data = '') =>
  pageFrom(
    `${data}<main><h1 class="jobsearch-JobInfoHeader-title">Clerk - job post</h1><div id="jobDescriptionText">${description}</div></main>`,
    url,
  );
const readOne = (document: Document): Found => {
  const [found] = readPage(document, url, { general: false });
  if (found === undefined) throw new Error('nothing was read');
  return found;
};
const find = (found: Found, field: Field, words: string) => {
  const from = found.listing[field].indexOf(words);
  expect(from).toBeGreaterThanOrEqual(0);
  return rangesOf(found, { field, from, to: from + words.length, text: words }).map(String);
};

describe('where quoted words stand', () => {
  test('in one text node', () => {
    expect(find(readOne(page('<p>Free bed and flight</p>')), 'text', 'bed and')).toEqual([
      'bed and',
    ]);
  });

  test('the right one of two', () => {
    const document = page('<p>Pay a fee</p><p>No fee. A fee?</p>');
    const found = readOne(document);
    const at = found.listing.text.lastIndexOf('fee');
    const [range] = rangesOf(found, { field: 'text', from: at, to: at + 3, text: 'fee' });
    expect(range?.startContainer.textContent).toBe('No fee. A fee?');
    expect(range?.startOffset).toBe(10);
  });

  test('across elements and lines, without what is hidden between', () => {
    const found = readOne(page('Tele<b>gr</b><i hidden>zzz</i>am\n   only<br>now'));
    expect(found.listing.text).toBe('Telegram only\nnow');
    expect(find(found, 'text', 'Telegram only\nnow').map((said) => said.trim())).toEqual([
      'Tele',
      'gr',
      'am\n   only',
      'now',
    ]);
  });

  test('in a title of which only a part is read', () => {
    expect(find(readOne(page('x y z')), 'title', 'Clerk')).toEqual(['Clerk']);
  });

  test('an emoji that is a picture', () => {
    const found = readOne(page('<p>Fly <img alt="✈️"> now</p>'));
    const [range] = rangesOf(found, { field: 'text', from: 4, to: 6, text: '✈️' });
    expect(range?.cloneContents().querySelector('img')).not.toBeNull();
  });

  test('words told as data are looked for on the page; what it does not say stands nowhere', () => {
    const data = `<script type="application/ld+json">{"@type":"JobPosting","title":"Clerk","description":"Only told.","hiringOrganization":"Ink   Ltd"}</script>`;
    const found = readOne(page('<p>Seen. Ink Ltd</p>', data));
    expect(found.listing.by).toBe('schema.org');
    expect(found.listing.text).toBe('Seen. Ink Ltd\nOnly told.');
    expect(find(found, 'text', 'Seen.')).toEqual(['Seen.']);
    expect(find(found, 'employer', 'Ink Ltd')).toEqual(['Ink Ltd']);
    expect(find(found, 'text', 'Only told.')).toEqual([]);
  });

  test('after the page has changed only what it still says', () => {
    const document = page('<p>Free bed</p><p>Fee first</p>');
    const found = readOne(document);
    const span = { field: 'text', from: 9, to: 18, text: 'Fee first' } as const;
    expect(rangesOf(found, span)).toHaveLength(1);
    document.querySelector('p')?.remove();
    expect(rangesOf(found, span).map(String)).toEqual(['Fee first']);
    document.querySelector('p')?.remove();
    expect(rangesOf(found, span)).toEqual([]);
  });
});
