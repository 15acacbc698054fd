import { describe, expect, it } from 'vitest';
import type { House } from '../../../src/packs/admit.ts';
import { takePack } from '../../../src/packs/feed/take-pack.ts';
import { ann, bytesOf, indexBy, planFor } from './planted-feed.ts';

const rule = {
  title: 'Asks for a fee',
  why: 'Honest employers ask for none.',
  ask: 'What is it for?',
  topic: 'money',
  strength: 'fair',
  sources: [{ title: 'A report', url: 'https://example.org/report', date: '2023' }],
  phrases: ['coastal fee'],
  catches: ['Pay the coastal fee first.'],
  ignores: ['No fee.'],
};
const whole = {
  lurewatch: 'pack',
  format: 1,
  name: 'coast',
  pack: { format: 1, title: 'Coast', version: '1.0.0', date: '2026-11-01', harms: ['advance-fee'] },
  rules: { fee: rule },
  languages: {},
};
const house: House = {
  shipped: [],
  world: { places: [], wages: [], rates: {} },
  guests: ['hill'],
};

/** What is said of these bytes by an index that names those. */
async function saidOf(bytes: Uint8Array, named = bytes, told: object = {}): Promise<string> {
  const plan = await planFor(undefined, indexBy([ann], { bytes: named, ...told }));
  const taken = await takePack(plan, bytes, house, { now: () => 0 });
  return taken.refused ?? `${taken.pack.name} ${taken.pack.version}`;
}

const packOf = (changes: object): Uint8Array => bytesOf(JSON.stringify({ ...whole, ...changes }));

describe('the pack of a feed', () => {
  it('is taken as its index names it, marked as a guest', async () => {
    const bytes = packOf({});
    const plan = await planFor(undefined, indexBy([ann], { bytes }));
    const taken = await takePack(plan, bytes, house, { now: () => 0 });
    expect(taken).toMatchObject({ pack: { name: 'coast', guest: true }, next: plan.next });
    expect(taken).toHaveProperty('text', JSON.stringify(whole));
  });

  it('is refused one byte too long, one byte short, and with one byte changed', async () => {
    const bytes = packOf({});
    expect(await saidOf(Uint8Array.of(...bytes, 32), bytes)).toBe('too-long');
    expect(await saidOf(bytes.subarray(0, -1), bytes)).toBe('wrong-hash');
    expect(await saidOf(bytes.with(3, 33), bytes)).toBe('wrong-hash');
  });

  it.each<[string, Uint8Array, string]>([
    ['is no UTF-8', Uint8Array.of(0xff, 0xfe), 'pack-broken'],
    ['is no pack', bytesOf('{}'), 'pack-broken'],
    ['has a name of ours or another guest’s', packOf({ name: 'hill' }), 'name-taken'],
    ['is another pack than its index says', packOf({ name: 'valley' }), 'other-pack'],
    [
      'is another version than its index says',
      packOf({ pack: { ...whole.pack, version: '1.0.1' } }),
      'other-pack',
    ],
    [
      'holds what a guest may not',
      packOf({ rules: { fee: { ...rule, strength: 'reassuring' } } }),
      'not-for-guests',
    ],
    [
      'proves a line that is not met',
      packOf({ rules: { fee: { ...rule, catches: ['Pay the fee.'] } } }),
      'proofs-fail',
    ],
    [
      'meets what it says it ignores',
      packOf({ rules: { fee: { ...rule, ignores: ['A coastal fee.'] } } }),
      'proofs-fail',
    ],
    [
      'shows a phrase by no line',
      packOf({ rules: { fee: { ...rule, phrases: ['coastal fee', 'hill fee'] } } }),
      'proofs-fail',
    ],
  ])('that %s is refused', async (_name, bytes, reason) => {
    expect(await saidOf(bytes)).toBe(reason);
  });
});

describe('a pack that would make a tab work without end', () => {
  it('is refused before it is in use', async () => {
    const proof = { catches: ['A coastal fee.'], ignores: ['…'] };
    const many = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `r${at}`,
          { ...rule, ...proof, phrases: ['coastal fee'] },
        ]),
      );
    expect(await saidOf(packOf({ rules: many(5) }))).toBe('coast 1.0.0');
    expect(await saidOf(packOf({ rules: many(400) }))).toBe('too-slow');
  });

  it('is refused when its check takes longer than it may', async () => {
    let time = 0;
    const bytes = packOf({});
    const plan = await planFor(undefined, indexBy([ann], { bytes }));
    const pace = { now: () => (time += 1000), most: 2000 };
    expect(await takePack(plan, bytes, house, pace)).toMatchObject({ refused: 'too-slow' });
    const signal = AbortSignal.abort();
    const stopped = await takePack(plan, bytes, house, { now: () => 0, signal });
    expect(stopped).toMatchObject({ refused: 'too-slow' });
  });
});
