import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { descriptionOf, storeWords } from '../../src/interface/store-words.ts';
import { languages } from '../../src/interface/languages.ts';

const folder = 'src/interface/words';
const codes = readdirSync(folder);
const english = storeWords['en'];

/** By letters as a store counts them: UTF-16 units, so that no count of theirs is larger. */
const limits = {
  /** Edge; addons.mozilla.org takes 50, Chrome 75 (MDN, manifest.json/name). */
  name: 45,
  /** Chrome's `description` of a manifest; addons.mozilla.org takes 250 for a summary. */
  summary: 132,
  /** Edge wants at least as much of a description, and takes 10,000 at most; Chrome takes 16,000. */
  descriptionLeast: 250,
  descriptionMost: 10_000,
};

/** What would give a reader away to whoever looks at the list of extensions. */
const telling =
  /traffick|victim|police|\bscam|fraud|\btrata\b|estafa|víctima|policía|诈骗|贩|警|受害|lừa|nạn nhân|công an|ตำรวจ|เหยื่อ|ค้ามนุษย์|شرط|احتيال|ضحية|polisi|korban|penipuan|escroqu|trafic|polizei|betrug|opfer|полици|жертв|мошен|詐騙|詐欺|被害|경찰|사기|피해|dolandır|\bpolis|mangsa|pemerdagangan|biktima|pulis|panloloko|လူကုန်ကူး|ရဲ(?!့)|လိမ်|ជួញដូរ|ប៉ូលិស|បោកប្រាស់|ຄ້າມະນຸດ|ຕຳຫຼວດ|ຫຼອກລວງ|\btraite\b|arnaque|victime|पुलिस|পুলিশ|तस्करी|ठगी|बेचबिखन|प्रहरी|পাচার|প্রতারণা|ٹھگی|اسمگلنگ|கடத்தல்|காவல்துறை|மோசடி|ජාවාරම|පොලිස|වංචා|golpe|vítima|polícia|menschenhandel|پولیس/iu;

describe('the words for stores', () => {
  test('exist in every language that we have, each under its code', () => {
    expect(Object.keys(storeWords).toSorted()).toEqual(codes.toSorted());
    expect(Object.keys(storeWords).toSorted()).toEqual(
      languages()
        .map(({ code }) => code)
        .toSorted(),
    );
  });

  describe.each(Object.entries(storeWords))('%s', (code, words) => {
    test('fits the limits of all stores', () => {
      expect(words.name.length).toBeLessThanOrEqual(limits.name);
      expect(words.summary.length).toBeLessThanOrEqual(limits.summary);
      const { length } = descriptionOf(words);
      expect(length).toBeGreaterThanOrEqual(limits.descriptionLeast);
      expect(length).toBeLessThanOrEqual(limits.descriptionMost);
    });

    test('begins with our name, and has nothing in it that tells why it is there', () => {
      expect(words.name).toMatch(/^Lurewatch\b/);
      expect(words.name).not.toMatch(telling);
      expect(words.summary).not.toMatch(telling);
    });

    test('says all that English says', () => {
      expect(Object.keys(words)).toEqual(Object.keys(english ?? {}));
      expect(words.does).toHaveLength(english?.does.length ?? 0);
      const all = Object.values(words).flat();
      expect(all.filter((each) => each.trim() === '')).toEqual([]);
      if (code === 'en') return;
      const inEnglish = new Set(Object.values(english ?? {}).flat());
      expect(all.filter((each) => inEnglish.has(each))).toEqual([]);
    });
  });
});
