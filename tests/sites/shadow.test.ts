import { describe, expect, test } from 'vitest';
import { driftOf, rangesOf, readPage } from '../../src/sites/index.ts';
import { findTrees, mostTrees } from '../../src/sites/reading/trees.ts';
import { pageFrom } from './page-from.ts';

const boardUrl = 'https://www.indeed.com/jobs?q=cook';
const strangeUrl = 'https://work.example/offers';
const tree = (inside: string, mode = 'open'): string =>
  `<template shadowrootmode="${mode}">${inside}</template>`;
const id = (n: number): string => n.toString(16).padStart(16, '0');
const titleOf = (n: number, title: string): string =>
  `<h2><a data-jk="${id(n)}" href="/viewjob?jk=${id(n)}"><span id="jobTitle-${n}">${title}</span></a></h2>`;
const snippet = (text: string): string => `<div data-testid="belowJobSnippet">${text}</div>`;
const card = (inside: string): string => `<li class="job_seen_beacon">${inside}</li>`;

const read = (markup: string, url = boardUrl) => {
  const document = pageFrom(markup, url);
  return readPage(document, url, { general: url === strangeUrl });
};

describe('listings in open shadow trees', () => {
  test('of a list that stands in one, with a list that stands in the page, in page order', () => {
    const found = read(
      `<ul>${card(titleOf(1, 'Cook'))}</ul><job-board>${tree(`<ul>${card(titleOf(2, 'Baker'))}</ul>`)}</job-board><ul>${card(titleOf(3, 'Waiter'))}</ul>`,
    );
    expect(found.map(({ listing }) => listing.title)).toEqual(['Cook', 'Baker', 'Waiter']);
    expect(found.map(({ key }) => key)).toEqual([1, 2, 3].map((n) => `indeed:${id(n)}`));
  });

  test('whose words stand in a tree of their own, some of them put into slots', () => {
    const inner = tree(`<slot name="title"></slot><p>Beside <b>it</b></p><slot></slot>`);
    const text = `${snippet('We cook.')}<i slot="nowhere">unseen</i>`;
    const [found] = read(
      card(`<job-card>${inner}<div slot="title">${titleOf(1, 'Cook')}</div>${text}</job-card>`),
    );
    expect(found?.listing).toMatchObject({ title: 'Cook', text: 'We cook.' });
    expect(found?.root.localName).toBe('li');
  });

  test('of a host that is the card: title, id and text in its tree, found again where they stand', () => {
    const inside = `${titleOf(7, 'Cook')}${snippet('Hand over <b>your passport</b> first.')}`;
    const [found] = read(`<job-card class="job_seen_beacon">${tree(inside)}</job-card>`);
    expect(found).toMatchObject({
      key: `indeed:${id(7)}`,
      listing: { title: 'Cook', text: 'Hand over your passport first.' },
    });
    const span = { field: 'text', from: 10, to: 23, text: 'your passport' } as const;
    const [range] = found === undefined ? [] : rangesOf(found, span);
    expect(String(range)).toBe('your passport');
    const stands = range?.startContainer.getRootNode();
    expect(stands).toBe(found?.root.shadowRoot);
    expect(found?.beside.element.getRootNode()).toBe(stands);
  });

  test('with words both outside and inside of a tree in their text', () => {
    const text = `<p>Your duties</p><rich-text>${tree('<p>You cook.</p>')}</rich-text>`;
    const [found] = read(card(titleOf(1, 'Cook') + snippet(text)));
    expect(found?.listing.text).toBe('Your duties\nYou cook.');
    const span = { field: 'text', from: 12, to: 21, text: 'You cook.' } as const;
    expect(found && rangesOf(found, span).map(String)).toEqual(['You cook.']);
  });

  test('of closed trees are none', () => {
    expect(read(`<job-board>${tree(card(titleOf(1, 'Cook')), 'closed')}</job-board>`)).toEqual([]);
  });

  test('twenty trees deep', () => {
    let markup = card(titleOf(1, 'Cook') + snippet('We cook.'));
    for (let depth = 0; depth < 20; depth += 1) markup = `<div>${tree(markup)}</div>`;
    expect(read(markup)[0]?.listing).toMatchObject({ title: 'Cook', text: 'We cook.' });
  });

  test('on a site that we do not know: cards, each a host', () => {
    const jobs = ['Cook', 'Baker', 'Waiter'].map(
      (title, n) =>
        `<job-card>${tree(`<a href="/jobs/${title.toLowerCase()}-${100 + n}"><h3>${title}</h3></a><p>Work in a kitchen by the sea, from May to October.</p>`)}</job-card>`,
    );
    const found = read(`<main><job-list>${tree(jobs.join(''))}</job-list></main>`, strangeUrl);
    expect(found.map(({ listing }) => listing.title)).toEqual(['Cook', 'Baker', 'Waiter']);
    for (const { root } of found) expect(root.localName).toBe('job-card');
  });

  test('on a site that we do not know: one ad, its words found again', () => {
    const text = 'Hand over your passport before you start to work in our kitchen. '.repeat(4);
    const [found] = read(
      `<h1>Cook</h1><ad-text id="vacancy">${tree(`<div><p>${text}</p></div>`)}</ad-text>`,
      strangeUrl,
    );
    expect(found?.listing).toMatchObject({ title: 'Cook', by: 'general' });
    const span = { field: 'text', from: 10, to: 23, text: 'your passport' } as const;
    const [range] = found === undefined ? [] : rangesOf(found, span);
    expect(range?.startContainer.getRootNode().nodeType).toBe(11);
  });

  test('that we no longer know are told of as a change of the site', () => {
    const rows = Array.from(
      { length: 8 },
      (_, n) =>
        `<div><h3><a href="/x/${n}">Cook</a></h3><p>${'Work in a kitchen. '.repeat(8)}</p></div>`,
    );
    const document = pageFrom(`<main><new-list>${tree(rows.join(''))}</new-list></main>`, boardUrl);
    expect(driftOf(document, boardUrl)?.layouts).not.toEqual([]);
  });
});

describe('pages that would keep us busy', () => {
  test(`of their trees ${mostTrees} are looked into, and their listings read`, () => {
    const document = pageFrom('<main></main>', boardUrl);
    const main = document.querySelector('main');
    for (let n = 0; n < mostTrees + 500; n += 1) {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p></p>';
      main?.append(host);
    }
    expect(findTrees(document).size).toBe(mostTrees);
  });

  test('trees in trees in trees cost no stack', () => {
    const document = pageFrom('<main></main>', boardUrl);
    let around: Element | ShadowRoot | null = document.querySelector('main');
    for (let depth = 0; depth < 400; depth += 1) {
      const host = document.createElement('div');
      around?.append(host);
      around = host.attachShadow({ mode: 'open' });
    }
    const end = document.createElement('div');
    end.innerHTML = card(titleOf(1, 'Cook'));
    around?.append(end);
    expect(readPage(document, boardUrl, { general: true })).toHaveLength(1);
  });

  test('a form that answers with an input when asked for its tree has none', () => {
    const [found] = read(
      card(`<form><input name="shadowRoot">${titleOf(1, 'Cook')}</form><x-y>${tree('!')}</x-y>`),
    );
    expect(found?.listing.title).toBe('Cook');
  });
});
