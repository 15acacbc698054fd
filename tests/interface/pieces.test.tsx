// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Verdict } from '../../src/model.ts';
import { makeBrowser } from '../platform/fake-browser.ts';

const browser = vi.hoisted(() => ({ now: {} as never }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser.now[name] }),
}));
vi.mock('../../src/generated/channels.ts', () => ({
  channels: [
    {
      id: 'kh-line',
      country: 'KH',
      name: 'A line',
      kind: 'police',
      phones: ['+855 12 345'],
      languages: ['km'],
      sure: 'told',
      checked: '2026-11-26',
      source: { title: 'A paper', url: 'https://paper.example', date: '2025-07' },
    },
    {
      id: 'kh-chat',
      country: 'KH',
      name: 'A silent line',
      kind: 'police',
      chat: ['Telegram 117'],
      languages: [],
      sure: 'own',
      checked: '2026-11-26',
      source: { title: 'Another', url: 'javascript:alert(1)', date: '' },
    },
  ],
}));

import { Helplines } from '../../src/interface/helplines.tsx';
import { Judged } from '../../src/interface/judged.tsx';
import { PageFrame } from '../../src/interface/page-frame.tsx';
import { draw, settle } from './on-page.tsx';

const hostile = '<img src=x onerror=alert(1)>';
const verdict: Verdict = {
  state: 'scored',
  level: 'danger',
  harms: {
    'task-scam': { level: 'caution', score: 0.99 },
    trafficking: { level: 'danger', score: 0.8 },
  },
  score: 0.99,
  evidence: [
    {
      rule: 'free-travel',
      pack: 'trafficking',
      topic: 'offer',
      strength: 'strong',
      harm: 'trafficking',
      spans: [{ field: 'text', from: 0, to: 1, text: hostile }],
    },
  ],
};

let fake = makeBrowser();
beforeEach(() => {
  fake = makeBrowser();
  browser.now = fake as never;
  fake.runtime.sendMessage.mockResolvedValue([
    {
      rule: 'free-travel',
      pack: 'trafficking',
      title: 'Pays for your flight',
      why: 'It may become a debt.',
      ask: 'Who pays?',
      sources: [
        { title: 'A paper', url: 'https://paper.example', date: '2025-07-01' },
        { title: 'No paper', url: 'javascript:alert(1)', date: '' },
      ],
      language: 'en',
    },
  ]);
});

describe('the signs of an ad', () => {
  test('are quoted as text, with why, what to ask, and the source with its year', async () => {
    const page = await draw(<Judged standing="danger" verdict={verdict} adLanguage="en" />);
    expect(page.querySelector('img')).toBeNull();
    expect(page.querySelector('q bdi')?.textContent).toBe(hostile);
    for (const words of [
      'Pays for your flight',
      'It may become a debt.',
      'Who pays?',
      'A paper, 2025',
    ]) {
      expect(page.textContent).toContain(words);
    }
  });

  test('link to nothing but the web, and in a tab that knows nothing of ours', async () => {
    const page = await draw(<Judged standing="danger" verdict={verdict} adLanguage="" />);
    const links = [...page.querySelectorAll('a')];
    expect(links.map(({ href, rel }) => [href, rel])).toEqual([
      ['https://paper.example/', 'noreferrer noopener'],
    ]);
  });

  test('name the harm that is highest in level, not in score, with one step and "not proof"', async () => {
    const page = await draw(<Judged standing="danger" verdict={verdict} adLanguage="" />);
    expect(page.querySelectorAll('.step')).toHaveLength(1);
    expect(page.textContent).toContain('scam compounds');
    expect(page.textContent).toContain('This is not proof.');
  });

  test('are not listed under "none were found", however many weak ones there are', async () => {
    const weak = { ...verdict, level: 'none', harms: {} } as const;
    const page = await draw(<Judged standing="none" verdict={weak} adLanguage="" />);
    expect(page.textContent).toContain('No known warning signs');
    expect(page.querySelector('.signs, .step, q')).toBeNull();
  });

  test('are five at first; the focus goes on to the sixth where the button to it was', async () => {
    const evidence = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((rule, at) =>
      verdict.evidence.map((one) => ({
        ...one,
        rule,
        spans: [{ field: 'text', from: 3 * at, to: 3 * at + 1, text: rule }] as const,
      })),
    );
    const page = await draw(
      <Judged standing="danger" verdict={{ ...verdict, evidence }} adLanguage="" />,
    );
    expect(page.querySelectorAll('.signs > li')).toHaveLength(5);
    [...page.querySelectorAll('button')].find((one) => one.textContent === 'Show 2 more')?.click();
    await settle();
    expect(page.querySelectorAll('.signs > li')).toHaveLength(7);
    expect(document.activeElement).toBe(page.querySelectorAll('.signs > li')[5]);
  });

  test('are shown with their quotes where the background does not answer', async () => {
    fake.runtime.sendMessage.mockRejectedValue(new Error('asleep'));
    const page = await draw(<Judged standing="danger" verdict={verdict} adLanguage="" />);
    expect(page.querySelector('q')?.textContent).toBe(hostile);
  });

  test.each([
    'none',
    'not-a-job-ad',
    'too-little-text',
    'unreadable',
    'picture',
    'waiting',
  ] as const)('the state "%s" has words of its own and none of safety', async (standing) => {
    const page = await draw(<Judged standing={standing} verdict={undefined} adLanguage="" />);
    expect(page.textContent?.length).toBeGreaterThan(20);
    expect(page.textContent).not.toMatch(/safe|✓|✔|%/i);
  });
});

describe('the way out', () => {
  const pressShift = (times: number) => {
    for (let n = 0; n < times; n++) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
    }
  };

  test('is the first thing that the keyboard reaches, and says what it does not do', async () => {
    const page = await draw(<PageFrame heading="Help">words</PageFrame>);
    const first = page.querySelector('button, a, input, select, textarea, summary, [tabindex]');
    expect(first?.textContent).toBe('Leave this page now');
    expect(page.textContent).toContain('does not erase your browser history');
  });

  test.each([
    ['three presses of Shift', 3, true],
    ['two presses of Shift', 2, false],
  ])('after %s (%d) the page is blank: %s', async (_, times, blank) => {
    const page = await draw(<PageFrame heading="Help">secret words</PageFrame>);
    pressShift(times);
    expect(page.textContent?.includes('secret words')).toBe(!blank);
    document.documentElement.hidden = false;
  });

  test.each([
    [false, 'secret words'],
    [true, ''],
  ])('one stroke of Escape leaves where that is said: %s', async (oneKey, left) => {
    const page = await draw(
      <PageFrame heading="Help" oneKey={oneKey}>
        secret words
      </PageFrame>,
    );
    expect(page.textContent?.includes('Esc')).toBe(oneKey);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(page.textContent).toContain(left);
    expect(page.textContent?.includes('secret words')).toBe(!oneKey);
    document.documentElement.hidden = false;
  });

  test('another key between the presses begins anew', async () => {
    const page = await draw(<PageFrame heading="Help">secret words</PageFrame>);
    pressShift(2);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    pressShift(2);
    expect(page.textContent).toContain('secret words');
  });
});

describe('helplines', () => {
  const pickFirst = async (page: HTMLElement, country: string) => {
    const select = page.querySelector('select');
    if (select === null) throw new Error('no country to pick');
    select.value = country;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };

  test('are shown for no country until one is picked', async () => {
    const page = await draw(<Helplines />);
    expect(page.textContent).not.toContain('A line');
  });

  test('name silent ways first, the date and source of each, and dial nothing', async () => {
    const page = await draw(<Helplines />);
    await pickFirst(page, 'KH');
    const rows = [...page.querySelectorAll('.channels li')].map(({ textContent }) => textContent);
    expect(rows[0]).toContain('A silent line');
    expect(rows[0]).toContain('date unknown');
    expect(rows[1]).toContain('on 2025-07');
    expect(rows[1]).toContain('Hours: unknown');
    expect(rows[1]).toContain('not by the office itself');
    expect(rows[1]).toContain('Compared with its source on 2026-11-26');
    const links = [...page.querySelectorAll('a')].map(({ href }) => href);
    expect(links).toEqual(['https://paper.example/']);
    expect(page.querySelector('.number')?.getAttribute('dir')).toBe('ltr');
  });

  test('keep the country only when asked to, and forget it when asked to', async () => {
    const page = await draw(<Helplines />);
    await pickFirst(page, 'KH');
    expect(JSON.stringify(fake.storage.local.all())).not.toContain('KH');
    page.querySelector('input')?.click();
    await settle();
    expect(JSON.stringify(fake.storage.local.all())).toContain('KH');
    page.querySelector('input')?.click();
    await settle();
    expect(JSON.stringify(fake.storage.local.all())).not.toContain('KH');
  });
});
