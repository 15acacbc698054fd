import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFoldTable } from '../../src/packs/fold-table.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { buildRecord } from '../../src/scoring/match/build.ts';
import { matcherOf } from '../../src/scoring/match/index.ts';
import { disguises } from './disguises.ts';

const phrases = [
  'free flight ticket',
  'high salary',
  'telegram only',
  'no experience needed',
  'passport will be kept',
  'urgent hiring',
  'daily payment',
  'accommodation provided',
  'customer service',
  'work from home',
  'easy money',
  'whatsapp',
  'processing fee',
  'boleto aéreo gratis',
  'sueldo alto',
  'sin experiencia',
  'gaji tinggi',
  'tiket pesawat gratis',
  'tanpa pengalaman',
  'việc nhẹ lương cao',
  'bao ăn ở',
  'không cần kinh nghiệm',
  'ücretsiz konaklama',
  'yüksek maaş',
];
const fold = foldOf(makeFoldTable());
const matcher = matcherOf(
  buildRecord(
    phrases.map((phrase, owner) => ({ owner, phrase })),
    fold,
  ),
  fold,
);

test.each(Object.keys(disguises))(
  'phrases are met in this disguise, with exact spans: %s',
  (name) => {
    const missed = phrases.filter((phrase, owner) => {
      const disguised = disguises[name]?.(phrase) ?? '';
      const text = `Hello! ${disguised}; write soon`;
      const hits = matcher.find(fold.fold(text), []);
      return !hits.some((hit) => hit.owner === owner && text.slice(hit.from, hit.to) === disguised);
    });
    expect(missed).toEqual([]);
  },
);

test('a phrase that is met in any text is still met there in any disguise', () => {
  const words = fc.constantFrom('we', 'offer', '12', 'to', 'all', 'people', '.', ',', '\n', '高薪');
  fc.assert(
    fc.property(
      fc.nat(phrases.length - 1),
      fc.constantFrom(...Object.values(disguises)),
      fc.array(words, { maxLength: 6 }),
      fc.array(words, { maxLength: 6 }),
      (owner, disguise, before, after) => {
        const phrase = phrases[owner] ?? '';
        const textOf = (written: string): string =>
          [...before, '-', written, '-', ...after].join(' ');
        const isMet = (text: string): boolean =>
          matcher.find(fold.fold(text), []).some((hit) => hit.owner === owner);
        return !isMet(textOf(phrase)) || isMet(textOf(disguise(phrase)));
      },
    ),
    { numRuns: 1000 },
  );
});
