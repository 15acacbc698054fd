import { describe, expect, test } from 'vitest';
import { clashesOf } from '../../src/packs/clashes.ts';
import { packs } from './engine-of-packs.ts';

describe('phrases that meet words of another language', () => {
  const clashes = clashesOf(packs);
  clashes.read({ text: 'We offer a free air ticket.', language: 'fr' });
  clashes.read({ text: 'Again: a free air ticket for you.', language: 'fr' });
  clashes.read({ text: 'We offer a free air ticket.', language: 'en-GB' });
  clashes.read({ text: 'Zwölf Boxkämpfer jagen Viktor.', language: 'tr' });
  const english = clashes.found().filter(({ language }) => language === 'en');

  test('are counted by text, with the words they met', () =>
    expect(english[0]).toMatchObject({
      rule: 'trafficking/travel-paid',
      inLanguage: 'fr',
      texts: 2,
      words: 'free air ticket',
    }));

  test('are none in texts of their own language, whatever its region', () =>
    expect(english.filter(({ inLanguage }) => inLanguage !== 'fr')).toEqual([]));

  test('are none where nothing is met', () =>
    expect(clashes.found().filter(({ inLanguage }) => inLanguage === 'tr')).toEqual([]));
});
