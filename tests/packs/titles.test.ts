import { describe, expect, it } from 'vitest';
import { faultsOfTitles } from '../../src/packs/check-titles.ts';
import { titleIn, titlesOf } from '../../src/packs/explanations.ts';
import { loadPacks } from '../../src/packs/load.ts';

const packs = loadPacks('src/packs');
const called = {
  title: 'Signs',
  titles: { es: 'Señales', 'zh-Hans': '迹象', 'zh-Hant': '跡象', pt: 'Sinais' },
};

describe('what a pack is called', () => {
  it.each([
    ['es', 'Señales'],
    ['es-419', 'Señales'],
    ['pt-BR', 'Sinais'],
    ['zh-TW', '跡象'],
    ['zh', '迹象'],
    ['en', 'Signs'],
    ['fi', 'Signs'],
    ['constructor', 'Signs'],
    ['', 'Signs'],
  ])('in "%s" is %s', (language, title) => expect(titleIn(called, language)).toBe(title));

  it('is English where nothing else is known', () =>
    expect(titleIn({ title: 'Signs' }, 'es')).toBe('Signs'));
});

describe('our own packs', () => {
  it('have a name in each of their languages, none of them the English one', () => {
    expect(faultsOfTitles(packs)).toEqual([]);
    for (const pack of packs) {
      const titles = Object.values(titlesOf(pack));
      expect(titles).toHaveLength(pack.languages.length);
      expect(new Set([pack.title, ...titles]).size).toBe(titles.length + 1);
    }
  });

  it('without one in a language are told of, with file and English title', () => {
    const planted = packs.map(({ languages, ...pack }) => ({
      ...pack,
      languages: languages.map(({ title, ...rest }) =>
        pack.name === 'trafficking' && rest.code === 'th' ? rest : { ...rest, title: title ?? '' },
      ),
    }));
    expect(faultsOfTitles(planted)).toEqual([
      {
        pack: 'trafficking',
        file: 'languages/th.yml',
        path: [],
        says: 'has no title: write “Signs of recruiting for scam compounds” in Thai',
      },
    ]);
  });
});
