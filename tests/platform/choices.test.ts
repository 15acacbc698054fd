import { afterEach, describe, expect, test, vi } from 'vitest';
import { onNewBrowser } from './with-browser.ts';

const load = () => onNewBrowser(() => import('../../src/platform/choices.ts'));
const day = 24 * 60 * 60 * 1000;

afterEach(() => {
  vi.useRealTimers();
});

describe('choices', () => {
  test('a dismissed listing is dismissed until that is taken back, others never', async () => {
    const { module } = await load();
    await module.dismiss('linkedin 4711');
    expect(await module.isDismissed('linkedin 4711')).toBe(true);
    expect(await module.isDismissed('linkedin 4712')).toBe(false);
    expect(await module.isMuted('linkedin 4711')).toBe(false);
    await module.undismiss('linkedin 4711');
    expect(await module.isDismissed('linkedin 4711')).toBe(false);
  });

  test('a muted host is muted until that is taken back', async () => {
    const { module } = await load();
    await module.mute('www.indeed.com');
    expect(await module.isMuted('www.indeed.com')).toBe(true);
    await module.unmute('www.indeed.com');
    expect(await module.isMuted('www.indeed.com')).toBe(false);
  });

  test('storage tells neither which ads nor which hosts were chosen', async () => {
    const { browser, module } = await load();
    await module.dismiss('linkedin 4711');
    await module.mute('www.indeed.com');
    const written = JSON.stringify(browser.storage.local.all());
    expect(written).not.toMatch(/linkedin|4711|indeed/);
  });

  test('two devices keep the same listing under different hashes', async () => {
    const written = [];
    for (let device = 0; device < 2; device++) {
      const { browser, module } = await load();
      await module.dismiss('linkedin 4711');
      const { dismissed } = browser.storage.local.all()['choices'] as { dismissed: object };
      written.push(...Object.keys(dismissed));
    }
    expect(new Set(written).size).toBe(2);
  });

  test.each([
    ['dismissal', 181],
    ['mute', 366],
  ])('a %s is forgotten after %d days', async (kind, days) => {
    vi.useFakeTimers();
    const { browser, module } = await load();
    await (kind === 'mute' ? module.mute('x') : module.dismiss('x'));
    vi.setSystemTime(Date.now() + days * day);
    expect(await (kind === 'mute' ? module.isMuted('x') : module.isDismissed('x'))).toBe(false);
    await module.forgetExpired();
    expect(browser.storage.local.all()['choices']).toMatchObject({ dismissed: {}, muted: {} });
  });

  test('of very many dismissals the one that expires first goes first', async () => {
    const { browser, module } = await load();
    const until = (n: number) => Date.now() + day + n;
    const dismissed = Object.fromEntries(
      Array.from({ length: 2000 }, (_, n) => [`hash ${n}`, until(n)]),
    );
    await browser.storage.local.set({
      choices: { salt: 's', dismissed, muted: {}, paused: false },
    });
    await module.dismiss('one more');
    const kept = browser.storage.local.all()['choices'] as { dismissed: object };
    expect(Object.keys(kept.dismissed)).toHaveLength(2000);
    expect(kept.dismissed).not.toHaveProperty('hash 0');
    expect(kept.dismissed).toHaveProperty('hash 1');
    expect(await module.isDismissed('one more')).toBe(true);
  });

  test('pausing is told to whoever watches, and ends with resume', async () => {
    const { module } = await load();
    const told = vi.fn<() => void>();
    module.watchChoices(told);
    await module.pause();
    expect(await module.isPaused()).toBe(true);
    await module.resume();
    expect(await module.isPaused()).toBe(false);
    expect(told).toHaveBeenCalledTimes(2);
  });
});

test.each(['pause', 'resume', 'mute', 'unmute'] as const)(
  '%s that cannot be kept is not said to be so: no tab would hear of it',
  async (what) => {
    const { browser, module } = await load();
    const before = what === 'resume' || what === 'unmute';
    if (before) await Promise.all([module.pause(), module.mute('a.example')]);
    browser.storage.local.set.mockRejectedValue(new Error('QuotaExceeded'));
    expect(await module[what]('a.example')).toBe(false);
    expect([await module.isPaused(), await module.isMuted('a.example')]).toEqual([before, before]);
  },
);

describe('in a private window', () => {
  const inPrivate = async () => {
    const loaded = await load();
    loaded.browser.extension.inIncognitoContext = true;
    return loaded;
  };

  test('a dismissal and a mute last as long as the page, and nothing is written', async () => {
    const { browser, module } = await inPrivate();
    expect(await module.dismiss('linkedin 4711')).toBe(false);
    expect(await module.mute('www.indeed.com')).toBe(false);
    expect(await module.isDismissed('linkedin 4711')).toBe(true);
    expect(await module.isMuted('www.indeed.com')).toBe(true);
    await module.undismiss('linkedin 4711');
    expect(await module.isDismissed('linkedin 4711')).toBe(false);
    expect(browser.storage.local.all()).toEqual({});
  });

  test('what was dismissed elsewhere before stays so; a pause is kept and tells nothing', async () => {
    const { browser, module } = await load();
    await module.dismiss('linkedin 1');
    browser.extension.inIncognitoContext = true;
    await module.dismiss('linkedin 2');
    expect(await module.isDismissed('linkedin 1')).toBe(true);
    const before = browser.storage.local.all();
    await module.pause();
    const { paused, ...rest } = browser.storage.local.all()['choices'] as { paused: boolean };
    expect(paused).toBe(true);
    expect(before['choices']).toMatchObject(rest);
  });
});
