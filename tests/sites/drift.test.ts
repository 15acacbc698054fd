import { describe, expect, test } from 'vitest';
import { driftOf, expectsListings } from '../../src/sites/index.ts';
import { pageFrom } from './page-from.ts';

const search = 'https://www.indeed.com/jobs?q=cook';
const strange = Array.from(
  { length: 12 },
  (_, at) =>
    `<div><h3><a href="/x${at}">A job of some kind</a></h3><p>Words about it that go on for a while, as they do.</p></div>`,
).join('');
const drift = (markup: string, url = search) => driftOf(pageFrom(markup, url), url);
const changed = (markup: string, url = search) => drift(markup, url) !== undefined;

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

  test('may still hold what stands for listings, of which no word can be read', () => {
    const empty = '<div class="job_seen_beacon"><h5>Cook</h5></div>';
    expect(changed(`<main>${empty}${strange}</main>`)).toBe(true);
  });

  test.each([
    [`${search}&l=Berlin#x`, 'https://www.indeed.com/jobs'],
    [
      'https://www.linkedin.com/jobs/view/cook-at-a-firm-4012345678/?trk=me',
      'https://www.linkedin.com/jobs/view/*/',
    ],
    [
      'https://www.reddit.com/r/town_i_live_in/comments/1a2b3c/my_story/',
      'https://www.reddit.com/r/*/comments/*/*/',
    ],
  ])('%s is told as %s, with what was tried', (url, address) => {
    const told = drift(`<main>${strange}</main>`, url);
    expect(told?.address).toBe(address);
    expect(told?.layouts.length).toBeGreaterThan(0);
  });
});
