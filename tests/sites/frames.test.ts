import { describe, expect, test } from 'vitest';
import { type Found, rangesOf, readPage } from '../../src/sites/index.ts';
import { pageFrom } from './page-from.ts';

const url = 'https://www.saramin.co.kr/zf_user/jobs/relay/view?rec_idx=7';
const frame = '<iframe class="iframe_content" id="iframe_content_0"></iframe>';
const markup = `<section class="jview"><h1 class="tit_job">Clerk</h1>${frame}</section>`;

function open(shown: string | undefined): { document: Document; found: Found | undefined } {
  const document = pageFrom(markup, url);
  const inside = document.querySelector('iframe')?.contentDocument;
  if (shown !== undefined) inside?.write(shown);
  const [found] = readPage(document, url, { general: false });
  return { document, found };
}

describe('words in a frame of the site', () => {
  test('are read with the page around it, with the links and pictures there', () => {
    const { found } = open(
      '<p>Hand in your passport</p><p>Write <a href="https://t.me/hr">us</a></p><img width="900" height="900">',
    );
    expect(found?.listing).toMatchObject({
      title: 'Clerk',
      text: 'Hand in your passport\nWrite us',
      links: ['https://t.me/hr'],
      pictures: 1,
    });
  });

  test('are found again where they stand, and what we show stands in the page around', () => {
    const { document, found } = open('<p>Hand in your passport</p>');
    const span = { field: 'text', from: 8, to: 21, text: 'your passport' } as const;
    const ranges = found === undefined ? [] : rangesOf(found, span);
    expect(ranges.map(String)).toEqual(['your passport']);
    expect(found?.beside).toEqual({ element: document.querySelector('iframe'), where: 'before' });
  });

  test('of a picture alone count as one', () => {
    expect(open('<img width="900" height="900">').found?.listing).toMatchObject({
      text: '',
      pictures: 1,
    });
  });

  test.each([
    ['that has not come', undefined],
    ['that is empty', '<html></html>'],
  ])('of a frame %s are none, and the rest is read', (_, shown) => {
    expect(open(shown).found?.listing).toMatchObject({ title: 'Clerk', text: '' });
  });

  test('of a frame of another site are none', () => {
    const document = pageFrom(markup, url);
    const other = document.querySelector('iframe');
    if (other !== null) Object.defineProperty(other, 'contentDocument', { value: null });
    const [found] = readPage(document, url, { general: false });
    expect(found?.listing).toMatchObject({ title: 'Clerk', text: '' });
  });
});
