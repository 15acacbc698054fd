import { describe, expect, test } from 'vitest';
import { lure, ordinary, type Ad } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import * as indeed from './pages/indeed.ts';
import * as linkedin from './pages/linkedin.ts';
import * as social from './pages/social.ts';
import { pageState, settledState } from '../../src/cli/start/state.ts';

/** Counts frames and long pauses between them, from now on, as `window.frames_`. */
const countFrames = `<script>
  window.pulse = { frames: 0, longest: 0 };
  let last = performance.now();
  (function frame() {
    const now = performance.now();
    window.pulse.frames += 1;
    window.pulse.longest = Math.max(window.pulse.longest, now - last);
    last = now;
    requestAnimationFrame(frame);
  })();
</script>`;

interface Pulse {
  readonly frames: number;
  /** Milliseconds. */
  readonly longest: number;
}

describe.each(bothBrowsers)('in %s', (kind) => {
  const it = given(kind, { social: true });

  const pulse = () => it.browser.page.evaluate<Pulse>('return { ...window.pulse };');
  const rest = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));

  /** The longest pause of the same page where we are not, for comparison. */
  async function pauseWithoutUs(page: string): Promise<number> {
    it.web.put('https://plain.example/without', page);
    await it.browser.page.open('https://plain.example/without');
    await rest(1000);
    return (await pulse()).longest;
  }

  /** The page goes on: frames keep coming. How many is told, not demanded: machines differ. */
  async function stillAlive(what: string, without: number): Promise<void> {
    const before = await pulse();
    await rest(1000);
    const after = await pulse();
    process.stderr.write(
      `${kind}, ${what}: ${after.frames - before.frames} frames in a second, longest pause ${Math.round(after.longest)} ms (the page without us: ${Math.round(without)} ms)\n`,
    );
    expect(after.frames).toBeGreaterThan(before.frames);
  }

  test('a text of 5 MB: the page goes on, and the ad is judged or named as unread', async () => {
    const long: Ad = {
      ...lure,
      text: `${lure.text}\n\n${'word and word, again. '.repeat(240_000)}`,
    };
    const page = linkedin.guestJob(long).replace('<body', `${countFrames}<body`);
    const without = await pauseWithoutUs(page);
    const state = await it.visit(linkedin.guestJobAddress(long), page);
    expect(state?.listings).toHaveLength(1);
    expect(state?.listings[0]?.state).not.toBe('waiting');
    await stillAlive('5 MB of text', without);
  });

  test('a page that changes 1,000 times a second: it goes on, and its lure is marked once', async () => {
    const page = indeed.list([lure, ordinary]).replace(
      '</body>',
      `${countFrames}<div id="noise"></div><script>
          const noise = document.getElementById('noise');
          setInterval(() => {
            for (let n = 0; n < 10; n += 1) {
              const piece = document.createElement('p');
              piece.textContent = 'noise ' + Math.random();
              noise.append(piece);
              if (noise.childElementCount > 200) noise.firstChild.remove();
            }
          }, 10);
        </script></body>`,
    );
    const without = await pauseWithoutUs(page);
    await it.visit(indeed.listAddress, page);
    await it.shown(1);
    await stillAlive('1,000 changes a second', without);
    await it.shown(1);
  });

  test('a card whose words change without end does not keep the page from going on', async () => {
    const page = indeed.list([lure, ordinary]).replace(
      '</body>',
      `${countFrames}<script>
          let n = 0;
          setInterval(() => {
            document.querySelectorAll('[data-testid="belowJobSnippet"] li')[1].textContent = 'We cook soup number ' + n++;
          }, 1);
        </script></body>`,
    );
    const without = await pauseWithoutUs(page);
    await it.visit(indeed.listAddress, page);
    await it.shown(1);
    await stillAlive('words that change without end', without);
  });

  test('a page of 20,000 cards: it goes on, and the lure in sight is marked', async () => {
    const many = Array.from({ length: 20_000 }, (_, n): Ad => ({
      ...ordinary,
      id: String(5_000_000 + n),
      text: 'Short work.',
    }));
    const page = indeed.list([lure, ...many]).replace('</body>', `${countFrames}</body>`);
    const without = await pauseWithoutUs(page);
    await it.visit(indeed.listAddress, page);
    await it.shown(1);
    await stillAlive('20,000 cards', without);
  });

  test('markup in every field stays text: no element of it comes to be, in the page or in ours', async () => {
    const bomb = `<img src=x onerror="window.pwned=1"><script>window.pwned=1</script><b id="planted">bold</b> & "quotes' `;
    const hostile: Ad = {
      id: '4109001',
      title: bomb + lure.title,
      employer: bomb,
      place: bomb,
      pay: bomb,
      text: `${bomb}\n\n${lure.text}\n\n${bomb} free flight ticket ${bomb}`,
    };
    await it.visit(indeed.jobAddress(hostile), indeed.job(hostile));
    await it.shown(1);
    await it.browser.page.clickOwn(0, 'Why these signs');
    const popup = await it.browser.page.popup();
    await new Promise((resolve) => setTimeout(resolve, 700));
    const planted =
      'return [typeof window.pwned, document.querySelectorAll("#planted, img[src=x]").length];';
    expect(await popup.evaluate(planted)).toEqual(['undefined', 0]);
    await popup.close();
    expect(await it.browser.page.evaluate(planted)).toEqual(['undefined', 0]);
  });

  test('a lone surrogate and control characters in an ad cost nothing', async () => {
    const odd: Ad = { ...lure, id: '4109002', text: lure.text };
    const page = linkedin
      .guestJob(odd)
      .replace(
        '</body>',
        String.raw`<script>document.querySelector('#description p').firstChild.data += ' \ud800 \udfff \u0000 \u202e ';</script></body>`,
      );
    const state = await it.visit(linkedin.guestJobAddress(odd), page);
    expect(state?.listings).toMatchObject([{ state: 'scored' }]);
    await it.shown(1);
  });

  test('one listing that throws while it is read costs only itself, and is named', async () => {
    const page = indeed.list([lure, ordinary]).replace(
      '</body>',
      `<script>
        // A form control by the name of a method: what naive code calls is no function any more.
        const form = document.createElement('form');
        form.innerHTML = '<input name="querySelectorAll"><input name="closest"><input name="children"><input name="textContent">';
        const card = document.querySelectorAll('.job_seen_beacon')[1];
        form.append(...card.childNodes);
        card.append(form);
      </script></body>`,
    );
    await it.visit(indeed.listAddress, page);
    const [mark] = await it.shown(1);
    expect(mark?.within).toContain(lure.id);
  });

  test('what moves away and comes back in a feed of 300 posts is shown once', async () => {
    const posts = Array.from({ length: 300 }, (_, n) =>
      social.post(
        String(900_000 + n),
        n % 50 === 0 ? `${lure.title} ${n}\n\n${lure.text}` : `Photo number ${n} of our holiday.`,
      ),
    );
    await it.visit(social.groupAddress, social.group(posts));
    for (const to of [100_000, 0, 100_000, 0]) {
      await it.browser.page.evaluate(`scrollTo(0, ${to});`);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    await settledState(it.browser);
    const places = (await it.browser.page.own()).map(({ within }) => within);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain('post-900000');
    expect((await pageState(it.browser))?.listings.length).toBeGreaterThan(0);
  });

  test('after all that the browser holds no error, and nothing was asked of the network', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});
