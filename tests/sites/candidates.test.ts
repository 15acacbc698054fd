import { afterEach, describe, expect, test, vi } from 'vitest';
import { candidatesIn, pageOf, readCandidate } from '../../src/sites/index.ts';
import { pageFrom } from './page-from.ts';

const url = 'https://www.linkedin.com/jobs/search/';
const inside = (title: string, id: string) =>
  `<div data-job-id="${id}"><a class="job-card-container__link" href="/jobs/view/${id}/"><strong>${title}</strong></a></div>`;
const row = (title: string, id: string) =>
  `<li data-occludable-job-id="${id}">${inside(title, id)}</li>`;
const open = (markup: string) => {
  const document = pageFrom(`<ul>${markup}</ul>`, url);
  return { document, page: pageOf(document, url) };
};
const keys = (found: ReturnType<typeof candidatesIn>) =>
  found.map(({ key, shape }) => `${key} ${shape}`);

afterEach(() => vi.restoreAllMocks());

describe('listings in what was added', () => {
  test('a list in page order, each once', () => {
    const { document, page } = open(row('A', '101') + row('B', '102'));
    expect(keys(candidatesIn(document, page))).toEqual(['linkedin:101 card', 'linkedin:102 card']);
  });

  test('an added row, without a look at the rest of the page', () => {
    const { document, page } = open(row('A', '101') + row('B', '102'));
    const whole = vi.spyOn(document, 'querySelectorAll');
    const added = document.querySelector('li:last-child');
    expect(added && keys(candidatesIn(added, page))).toEqual(['linkedin:102 card']);
    expect(whole).not.toHaveBeenCalled();
  });

  test('a change deep inside of a row is the row', () => {
    const { document, page } = open(row('A', '101'));
    const deep = document.querySelector('strong');
    expect(deep && keys(candidatesIn(deep, page))).toEqual(['linkedin:101 card']);
  });

  test('an empty row of a virtual list is none until it is filled', () => {
    const { document, page } = open('<li data-occludable-job-id="103"></li>');
    expect(candidatesIn(document, page)).toEqual([]);
    const li = document.querySelector('li');
    li?.insertAdjacentHTML('beforeend', inside('C', '103'));
    const filled = li?.firstElementChild;
    expect(filled && keys(candidatesIn(filled, page))).toEqual(['linkedin:103 card']);
  });

  test('a row used again for another job has another key', () => {
    const { document, page } = open(row('A', '101'));
    const li = document.querySelector('li');
    li?.setAttribute('data-occludable-job-id', '104');
    const [candidate] = candidatesIn(document, page);
    expect(candidate?.root).toBe(li);
    expect(candidate?.key).toBe('linkedin:104');
  });

  test('an element in another that stands for the same job is none', () => {
    const { document, page } = open(
      `<li data-occludable-job-id="101"><div class="job-card-container" data-job-id="101"><a href="/jobs/view/101">A</a></div></li>`,
    );
    const [candidate, ...others] = candidatesIn(document, page);
    expect(candidate?.root.tagName).toBe('LI');
    expect(others).toEqual([]);
  });

  test('finding reads no words', () => {
    const { document, page } = open(row('A', '101'));
    const words = vi.spyOn(
      page.document.defaultView?.Node.prototype ?? Node.prototype,
      'textContent',
      'get',
    );
    candidatesIn(document, page);
    expect(words).not.toHaveBeenCalled();
  });

  test('a page where nothing is to be read unasked is not searched', () => {
    const { document } = open(row('A', '101'));
    const page = pageOf(document, 'https://unknown.example/');
    const search = vi.spyOn(document, 'querySelectorAll');
    expect(candidatesIn(document, page)).toEqual([]);
    expect(search).not.toHaveBeenCalled();
  });

  test('reading a row again gives the same key and words', () => {
    const { document, page } = open(row('A', '101'));
    const [candidate] = candidatesIn(document, page);
    const read = () => candidate && readCandidate(candidate, page);
    expect(read()).toEqual(read());
    expect(read()?.listing.title).toBe('A');
  });

  test('posts without an id are known by their words', () => {
    const feed = (words: string) => {
      const document = pageFrom(
        `<div role="feed"><div aria-posinset="1"><div data-ad-rendering-role="story_message">${words}</div></div></div>`,
        'https://www.facebook.com/',
      );
      const page = pageOf(document, 'https://www.facebook.com/');
      const [candidate] = candidatesIn(document, page);
      expect(candidate?.key).toBeUndefined();
      return candidate && readCandidate(candidate, page)?.key;
    };
    expect(feed('one')).toBe(feed('one'));
    expect(feed('one')).not.toBe(feed('two'));
  });
});
