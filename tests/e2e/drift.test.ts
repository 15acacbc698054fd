import { describe, expect, test } from 'vitest';
import { type Ad, lure, ordinary } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import * as indeed from './pages/indeed.ts';
import { escaped, page } from './pages/markup.ts';
import { comes, presses, says, words } from './surface.ts';

/** A card as no reader of ours knows it. */
const strangeCard = (ad: Ad): string =>
  `<article id="card-${ad.id}"><h3><a href="/viewjob?jk=${indeed.jkOf(ad)}">${escaped(ad.title)}</a></h3>
<p>${escaped(ad.employer)}</p><p>${escaped(ad.place)}</p><p>${escaped(ad.text)}</p></article>`;
const others = Array.from({ length: 6 }, (_, at): Ad => ({
  ...ordinary,
  id: `${70 + at}`,
  title: `${ordinary.title} ${at}`,
}));
const changed = page(
  `<main><h1>Jobs</h1><div>${[...others, lure].map(strangeCard).join('')}</div></main>`,
);

describe.each(bothBrowsers)('a job board that has changed, in %s', (kind) => {
  const it = given(kind);

  test('the popup says so, and what the general reader finds on one click is shown as usual', async () => {
    await it.visit(`${indeed.host}/jobs?q=chat+agent&l=Berlin`, changed, 1500);
    await it.nothingShown();
    const popup = await it.browser.page.popup();
    await says(popup, 'This site has changed; we could not read it.');
    expect(await words(popup)).not.toContain('No ad was found');
    await presses(popup, 'Report a reading problem');
    await says(popup, `Address: ${indeed.host}/jobs\n`);
    expect(await words(popup)).not.toContain('Berlin');
    await presses(popup, 'Read it as any other page');
    await it.shown(1);
    // Its words come a moment after it.
    await comes(async () => expect((await it.browser.page.own())[0]?.text).toContain('sign'));
    await says(popup, '7 ads were read on this page. 1 has signs.');
    await says(popup, 'some ads may be missing');
    await popup.close();
  });

  test('after that the browser holds no error, and nothing was asked of the network', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});
