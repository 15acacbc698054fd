import { describe, expect, test } from 'vitest';
import { expectsListings, looksChanged } from '../../src/sites/index.ts';
import { pageFrom } from './page-from.ts';

const search = 'https://www.indeed.com/jobs?q=cook';
const strange = Array.from(
  { length: 12 },
  (_, at) =>
    `<div><h3><a href="/x${at}">A job of some kind</a></h3><p>Words about it that go on for a while, as they do.</p></div>`,
).join('');
const changed = (markup: string, url = search) => looksChanged(pageFrom(markup, url), url);

describe('a site that has changed', () => {
  test.each([
    [search, true],
    ['https://www.linkedin.com/jobs/search/?x=1', true],
    ['https://www.linkedin.com/messaging/', false],
    ['https://www.facebook.com/groups/1', true],
    ['https://www.indeed.com/cmp/firm', false],
    ['https://unknown.example/jobs', false],
    ['nonsense', false],
  ])('%s should hold listings: %s', (url, expected) => {
    expect(expectsListings(url)).toBe(expected);
  });

  test('shows content and none of what we know', () => {
    expect(changed(`<main>${strange}</main>`)).toBe(true);
  });

  test('is not one that has not loaded yet', () => {
    expect(changed('<main><h1>Jobs</h1></main>')).toBe(false);
  });

  test('is not one that says that it found nothing', () => {
    expect(
      changed(`<main><div class="jobsearch-NoResult-messageContainer"></div>${strange}</main>`),
    ).toBe(false);
  });

  test('is not one where we find listings', () => {
    expect(
      changed(
        `<main><div class="job_seen_beacon"><h2><a data-jk="0123456789abcdef">Cook</a></h2></div>${strange}</main>`,
      ),
    ).toBe(false);
  });

  test('is not one where nothing is to be found', () => {
    expect(changed(`<main>${strange}</main>`, 'https://www.indeed.com/career-advice')).toBe(false);
  });
});
