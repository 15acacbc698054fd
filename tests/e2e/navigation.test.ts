import { describe, expect, test, vi } from 'vitest';
import { lure, ordinary, secondLure } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import * as indeed from './pages/indeed.ts';
import * as linkedin from './pages/linkedin.ts';
import { escaped, page, paragraphs } from './pages/markup.ts';
import { comes, presses, says } from './surface.ts';

const json = (value: unknown): string => JSON.stringify(value);
const board = 'https://www.saramin.co.kr/zf_user/jobs/relay/view?rec_idx=50000009';

describe.each(bothBrowsers)('ways through a site in %s', (kind) => {
  const it = given(kind);
  const run = <Result>(body: string): Promise<Result> => it.browser.page.evaluate<Result>(body);

  test('pages of one document: what is shown goes with its page, and comes back with it', async () => {
    const cards = indeed.list([ordinary, lure]).replace(/^.*<body[^>]*>|<\/body>.*$/gsu, '');
    await it.visit(indeed.listAddress, page(`<main>${cards}</main>`));
    await it.shown(1);
    // What is not ours to read looks like a card, so that only its address tells.
    await run(`
      const main = document.querySelector('main');
      window.draw = (inside) => { main.innerHTML = inside; };
      addEventListener('popstate', () => draw(${json(cards)}));
      history.pushState({}, '', '/companies/salaries');
      draw('<h1>Salaries</h1>');`);
    await it.shown(0);
    await run('history.back();');
    await it.shown(1);
    await run(
      `history.pushState({}, '', '/jobs?q=other'); draw(${json(
        indeed.list([secondLure, ordinary, lure]).replace(/^.*<body[^>]*>|<\/body>.*$/gsu, ''),
      )});`,
    );
    const marks = await it.shown(2);
    expect(marks.map(({ within }) => within)).toEqual([
      expect.stringContaining(secondLure.id),
      expect.stringContaining(lure.id),
    ]);
  });

  test('a page that the browser kept and brings back has its banner once, by what the person chose meanwhile', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    await run('window.kept = true;');
    await it.visit(linkedin.guestJobAddress(ordinary), linkedin.guestJob(ordinary));
    const popup = await it.browser.page.popup();
    await presses(popup, 'Pause on all sites');
    await says(popup, 'Paused on all sites');
    await popup.close();
    await run('history.back();');
    await comes(async () =>
      expect(await run<string>('return location.href;')).toBe(linkedin.guestJobAddress(lure)),
    );
    process.stderr.write(
      `${kind}: the page ${(await run<boolean>('return window.kept === true;')) ? 'was kept' : 'was loaded anew'}\n`,
    );
    await it.shown(0);
    const again = await it.browser.page.popup();
    await presses(again, 'Go on reading');
    await again.close();
    await it.shown(1);
    await comes(async () => expect((await it.browser.toolbar()).badge).toBe('•'));
  });

  test('the words of an ad in a frame of the site that comes later are read with the page around it', async () => {
    const frame = board.replace('/view?', '/view-detail?');
    it.web.put(frame, page(`<div class="user_content">${paragraphs(lure.text)}</div>`));
    const markup = page(
      `<main class="jview" id="ad"><h1 class="tit_job">${escaped(lure.title)}</h1><div id="around"><iframe class="iframe_content" id="iframe_content_0" width="600" height="400"></iframe></div></main>`,
    );
    const state = await it.visit(board, markup);
    expect(state?.listings.map(({ listing }) => listing.text)).toEqual(['']);
    await run(`document.querySelector('iframe').src = ${json(frame)};`);
    const [banner] = await it.shown(1);
    expect(banner?.text).toContain('signs seen in');
    expect(banner?.within).toBe('around');
    expect(banner?.quotes.filter((quote) => lure.text.includes(quote))).not.toEqual([]);
    await comes(async () => {
      const marked = await run<string[][]>(`
        const views = [window, document.querySelector('iframe').contentWindow];
        return views.map((view) => [...view.CSS.highlights.values()].flatMap((one) => [...one].map(String)));`);
      expect(marked.map((words) => words.length > 0)).toEqual([true, true]);
      for (const words of marked[0] ?? []) expect(lure.title).toContain(words);
      for (const words of marked[1] ?? []) expect(lure.text).toContain(words);
    });
    const popup = await it.browser.page.popup();
    await presses(popup, 'Pause on all sites');
    await says(popup, 'Paused on all sites');
    const left = `
      const { contentWindow, contentDocument } = document.querySelector('iframe');
      return [contentWindow.CSS.highlights.size, contentDocument.adoptedStyleSheets.length, contentDocument.querySelectorAll('style').length];`;
    await comes(async () => expect(await run<number[]>(left)).toEqual([0, 0, 0]));
    await presses(popup, 'Go on reading');
    await popup.close();
    await it.shown(1);
  });

  test('rows of a list that scrolls within itself are given to other ads: each is marked while it is a lure', async () => {
    const ads = Array.from({ length: 60 }, (_, at) => ({
      ...(at % 20 === 13 ? lure : ordinary),
      id: String(4_200_000 + at),
    }));
    const row = 260;
    await it.visit(
      indeed.listAddress,
      page(`<style>#cards{position:relative;padding:0;list-style:none}#cards>li{position:absolute;inset-inline:0;height:${row - 10}px;overflow:hidden}</style>
<div id="scroll" style="height:600px;overflow:auto"><div id="mosaic-provider-jobcards"><ul id="cards" style="height:${row * ads.length}px"></ul></div></div>
<script>
  const cards = ${json(ads.map(indeed.card))}.map((markup) => {
    const holder = document.createElement('ul');
    holder.innerHTML = markup;
    return holder.firstChild;
  });
  const list = document.getElementById('cards');
  const rows = Array.from({ length: 6 }, () => list.appendChild(document.createElement('li')));
  const draw = () => {
    const first = Math.floor(document.getElementById('scroll').scrollTop / ${row});
    for (let at = first; at < first + rows.length && at < cards.length; at += 1) {
      const row = rows[at % rows.length];
      if (row.dataset.at === String(at)) continue;
      row.dataset.at = String(at);
      row.id = 'row-' + at;
      row.style.top = at * ${row} + 'px';
      row.replaceChildren(...cards[at].cloneNode(true).childNodes);
    }
  };
  document.getElementById('scroll').addEventListener('scroll', draw);
  draw();
</script>`),
    );
    await it.nothingShown();
    for (const lureAt of [13, 33, 53, 13]) {
      await run(`document.getElementById('scroll').scrollTop = ${(lureAt - 1) * row};`);
      await vi.waitFor(
        async () =>
          expect((await it.browser.page.own()).map(({ within }) => within)).toEqual([
            `row-${lureAt}`,
          ]),
        { timeout: 30_000 },
      );
    }
    await run(`document.getElementById('scroll').scrollTop = ${20 * row};`);
    await it.shown(0);
  });

  test('after all that the browser holds no error, and nothing was asked of the network', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});
