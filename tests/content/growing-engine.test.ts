import { describe, expect, test, vi } from 'vitest';
import type { Bond } from '../../src/content/bond.ts';
import { growingEngine } from '../../src/content/growing-engine.ts';
import { asset } from '../../src/generated/asset.ts';
import { head } from '../../src/generated/head.ts';
import { partNames } from '../../src/generated/part-names.ts';
import { blankListing, type Listing } from '../../src/model.ts';
import { engineOf } from '../../src/scoring/index.ts';
import { pretend } from './scene.ts';

const whole = engineOf(asset);
const english: Listing = {
  ...blankListing,
  text: 'We pay your flight to Sihanoukville and keep your passport there. Contact us on Telegram.',
};
const thai: Listing = {
  ...blankListing,
  text: 'รับแอดมินตอบแชท ทำงานที่ปอยเปต มีตั๋วเครื่องบินและที่พักฟรี ไม่ต้องมีประสบการณ์ ทักไลน์',
};
const russian: Listing = { ...blankListing, text: 'Требуются операторы чата, билет оплачиваем.' };

/** A tab with the parts that are always there, but for one that is late; others come when they are asked for. */
function tab(waiting: readonly Listing[] = [], lost?: string, late?: string) {
  const parts: Bond['parts'] = new Map();
  const asked: string[] = [];
  const put = (wanted: (name: string, script: string | undefined) => boolean): void => {
    for (const [at, { name, script }] of partNames.entries()) {
      const part = asset.phrases.parts[at];
      if (part && wanted(name, script)) parts.set(name, part);
    }
  };
  put((name, script) => script === undefined && name !== late);
  const ask = (_: string, { name }: { readonly name: string }): Promise<void> => {
    asked.push(name);
    put((one) => one === name && one !== lost);
    return Promise.resolve();
  };
  return {
    asked,
    made: growingEngine({ head, partNames }, pretend<Bond>({ parts, ask, waiting: () => waiting })),
  };
}

describe('the engine of a tab', () => {
  test('judges Latin letters at once, and others once their part has come', async () => {
    const { asked, made } = tab();
    const engine = await made;
    expect(engine.lacks(english)).toBeUndefined();
    expect(engine.judge(english)).toEqual(whole.judge(english));
    await engine.lacks(thai);
    expect(asked).toEqual(['thai']);
    expect(engine.lacks(thai)).toBeUndefined();
    expect(engine.judge(thai)).toEqual(whole.judge(thai));
  });

  test('brings each part once, whoever asks for it', async () => {
    const { asked, made } = tab();
    const engine = await made;
    await Promise.all([engine.lacks(thai), engine.lacks(russian), engine.lacks(thai)]);
    expect(asked.toSorted()).toEqual(['cyrillic', 'thai']);
    expect(engine.lacks(russian)).toBeUndefined();
    expect(engine.judge(russian)).toEqual(whole.judge(russian));
  });

  test('has what came, also when another part does not come', async () => {
    const { made } = tab([], 'thai');
    const engine = await made;
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const both = Promise.allSettled([engine.lacks(thai), engine.lacks(russian)]);
    for (let second = 0; second < 30; second += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      await new Promise(setImmediate);
    }
    vi.useRealTimers();
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(engine.lacks(russian)).toBeUndefined();
    expect(engine.judge(russian)).toEqual(whole.judge(russian));
  });

  test('has what the listings that wait for it need from the start', async () => {
    const { asked, made } = tab([english, thai]);
    const engine = await made;
    expect(asked).toEqual(['thai']);
    expect(engine.lacks(thai)).toBeUndefined();
  });

  test('is not made without a part that it always needs, which is asked for again', async () => {
    const late = partNames.find(({ script }) => script === undefined)?.name ?? '';
    const { asked, made } = tab([], undefined, late);
    expect((await made).judge(english)).toEqual(whole.judge(english));
    expect(asked).toEqual([late]);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const lost = Promise.allSettled([tab([], late, late).made]);
    for (let second = 0; second < 30; second += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      await new Promise(setImmediate);
    }
    vi.useRealTimers();
    const reason = new Error(`The part ${late} of the packs did not come.`);
    expect(await lost).toEqual([{ status: 'rejected', reason }]);
  });

  test('brings all parts with the fourth script of a page', async () => {
    const { asked, made } = tab();
    const engine = await made;
    for (const text of ['รับแอดมิน', 'Требуются', 'وظائف']) {
      await engine.lacks({ ...blankListing, text });
    }
    expect(asked).toEqual(['thai', 'cyrillic', 'arabic']);
    const korean: Listing = { ...blankListing, text: '상담원 모집, 항공권 제공' };
    await engine.lacks(korean);
    expect(asked.toSorted()).toEqual(
      partNames.flatMap(({ name, script }) => (script === undefined ? [] : [name])).toSorted(),
    );
    expect(engine.judge(korean)).toEqual(whole.judge(korean));
  });
});
