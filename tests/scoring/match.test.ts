import { describe, expect, test } from 'vitest';
import { makeFoldTable } from '../../src/packs/fold-table.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { buildRecord } from '../../src/scoring/match/build.ts';
import { matcherOf } from '../../src/scoring/match/index.ts';
import type { PhraseEntry } from '../../src/scoring/match/record.ts';

const fold = foldOf(makeFoldTable());

function find(
  entries: readonly PhraseEntry[],
  text: string,
  money: readonly string[] = [],
): readonly string[] {
  const fillers = money.map((words) => ({
    kind: 'money',
    from: text.indexOf(words),
    to: text.indexOf(words) + words.length,
  }));
  const hits = matcherOf(buildRecord(entries, fold), fold).find(fold.fold(text), fillers);
  return hits.map(({ from, to, grade }) => `${grade}: ${text.slice(from, to)}`);
}

const one = (phrase: string, language = 'en'): PhraseEntry[] => [{ owner: 0, phrase, language }];

describe('met', () => {
  test.each([
    ['free flight*', 'We offer Free  Flights today.', 'exact: Free  Flights'],
    ['free flight', 'a free.flight', 'separators: free.flight'],
    ['free flight', '#freeflight', 'separators: freeflight'],
    ['telegram', 'add t.e.l.e.g.r.a.m', 'separators: t.e.l.e.g.r.a.m'],
    ['free visa', 'f r e e visa', 'separators: f r e e visa'],
    ['telegram', 't3l3gr4m only', 'folded: t3l3gr4m'],
    ['telegram', 'on teIegram', 'folded: teIegram'],
    ['telegram', 'on Tеlеgrаm', 'mixed: Tеlеgrаm'],
    ['telegram', '在Telegram群', 'exact: Telegram'],
    ['salary', '$alary or sal@ry', 'folded: sal@ry'],
    ['高薪', '高🌟薪招聘', 'separators: 高🌟薪'],
    ['包机票', '公司包機票', 'folded: 包機票'],
    ['tel ... kkkkkkkk', 't. e. l kkkkkkkk', 'separators: t. e. l kkkkkkkk'],
    [
      '(client|customer) ... (passport*|documents)',
      'The client keeps passports',
      'exact: client keeps passports',
    ],
    ['机票 ... 全包', '机票由公司全包', 'exact: 机票由公司全包'],
    ['ตั๋วเครื่องบินฟรี', 'มีตั๋วเครื่องบินฟรีให้', 'exact: ตั๋วเครื่องบินฟรี'],
    ['việc nhẹ lương cao', 'VIEC NHE LUONG CAO', 'folded: VIEC NHE LUONG CAO'],
    ['việc nhẹ lương cao', 'Việc nhẹ, lương cao'.replace(',', ''), 'exact: Việc nhẹ lương cao'],
    ['gaji tinggi', 'Gaji tinggi!', 'exact: Gaji tinggi'],
    ['depósito', 'sin deposito previo', 'folded: deposito'],
    ['تذكرة', 'نقدم التذكرة مجانا', 'exact: تذكرة'],
    ['عمل', 'والعمل', 'exact: عمل'],
    ['أجرة', 'اجره يومية', 'folded: اجره'],
    ['월급', '월급을 드립니다', 'exact: 월급'],
    ['보내*', '사진을 보냄', 'exact: 보냄'],
    ['အလုပ်', 'အလုပ်ရှိသည်', 'exact: အလုပ်'],
    [
      '(flight*|airfare) ... (provided|covered)',
      'Flights will be covered by us.',
      'exact: Flights will be covered',
    ],
    ['KK园区', '在KK园区工作', 'exact: KK园区'],
    ['dm', 'DM me', 'exact: DM'],
    ['(cost|price) (plus|+) fee', 'price + fee', 'exact: price + fee'],
    ['vx', '加VX：abc', 'exact: VX'],
    ['tiền hồ sơ', 'Tien ho so', 'folded: Tien ho so'],
    [
      '(free|paid) (return)? (visa|pass)',
      'a F.R.E.E return-pass',
      'separators: F.R.E.E return-pass',
    ],
    ['(不|没)(收|要)(押金|费用)', '我们不收任押金，不要 费用', 'separators: 不要 费用'],
    ['(免|包)(签证|機票)费', '公司包机票费', 'folded: 包机票费'],
    ['(sal|sel)@(ry|rio)', 'good sal@ry', 'exact: sal@ry'],
  ])('%s in: %s', (phrase, text, hit) => {
    expect(find(one(phrase), text)).toEqual([hit]);
  });

  test('a Turkish word with its endings', () => {
    expect(find(one('ücretsiz bilet', 'tr'), 'Ücretsiz biletler verilir')).toEqual([
      'exact: Ücretsiz biletler',
    ]);
  });

  test('a Tamil word with its endings, in whatever language it is filed', () => {
    expect(find(one('சம்பளம்'), 'சம்பளம்கூட')).toHaveLength(1);
  });
});

describe('not met', () => {
  test.each([
    ['therapist', 'the rapist'],
    ['desde', 'Des de casa'],
    ['merchant', 'for mer chant'],
    ['free flight', 'it is free. Flight is extra'],
    ['free flight', 'gluten free, flight ready'],
    ['free flight', 'free\nFlight'],
    ['flight', 'flights'],
    ['light', 'flight'],
    ['Mali', 'send a mail'],
    ['bán', 'bạn ơi'],
    ['loan', 'loạn'],
    ['sos', '$50.5 505'],
    ['cop', 'сор'],
    ['b whatsapp', 'пиши в WhatsApp'],
    ['into', 'Ίντο'],
    ['高薪', '工资很高。薪水'],
    ['မယ်ဆိုင်', 'သင်ပေးမယ်။ ဆိုင်ကို'],
    ['텔', '테라'],
    ['အလု', 'အလုပ်'],
    ['عمل', 'معمل'],
    ['flight ... covered', 'Flights are yours. Meals are covered'],
    ['flight ... covered', 'flight one two three four five six seven covered'],
    ['24 hours', 'za hours'],
    ['ib', 'room 1B'],
    ['no', 'n-o'],
    ['dm', 'admin'],
    ['tiền hồ sơ', 'Tiên hồ sơ'],
    ['(giữ|thu) hộ chiếu', 'giũ hộ chiếu'],
  ])('%s in: %s', (phrase, text) => {
    expect(find(one(phrase), text)).toEqual([]);
  });
});

describe('slots', () => {
  test.each([
    [
      'earn (up to)? <money> per (day|week)',
      'You earn up to $500 per day!',
      '$500',
      'exact: earn up to $500 per day',
    ],
    ['<money> a week', 'Pay: $500 a week', '$500', 'exact: $500 a week'],
    ['salary ... <money>', 'Salary is about 900 USD', '900 USD', 'exact: Salary is about 900 USD'],
    ['日薪<money>', '日薪500元', '500元', 'exact: 日薪500元'],
  ])('%s in: %s', (phrase, text, money, hit) => {
    expect(find(one(phrase), text, [money])).toEqual([hit]);
  });

  test('a short word beside a slot is not met without it', () => {
    expect(find(one('up to <money>'), 'up to you')).toEqual([]);
  });

  test('names of places fill slots of their kind, and of the kind above', () => {
    const entries = [
      { owner: 0, phrase: 'work in <place:hotspot>' },
      { owner: 1, phrase: 'fly to <place>' },
      { owner: 2, phrase: 'Myawaddy', slot: 'place:hotspot' },
      { owner: 3, phrase: 'Oslo', slot: 'place:other' },
    ];
    const text = 'Work in Myawaddy, work in Oslo, fly to Oslo, fly to Myawaddy';
    const hits = matcherOf(buildRecord(entries, fold), fold).find(fold.fold(text), []);
    expect(hits.map(({ owner, from, to }) => `${owner} ${text.slice(from, to)}`)).toEqual([
      '0 Work in Myawaddy',
      '2 Myawaddy',
      '3 Oslo',
      '1 fly to Oslo',
      '3 Oslo',
      '1 fly to Myawaddy',
      '2 Myawaddy',
    ]);
  });
});

describe('a record', () => {
  const entries = one('(free|paid) (return)? (flight*|air ticket*) ... (covered|included)');

  test('is plain data, and the same bytes for the same phrases', () => {
    const record = buildRecord(entries, fold, ['free flights are covered']);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(JSON.stringify(buildRecord(entries, fold, ['free flights are covered']))).toBe(
      JSON.stringify(record),
    );
  });

  test('holds each word once, not every way through the choices', () => {
    const { parts } = buildRecord(one('(free|paid) (return|one-way) (visa|pass)'), fold);
    const words = parts.map((part) => part.words?.[1] ?? '').join('');
    expect(words.split('\n').filter(Boolean)).toEqual([
      'free',
      'paid',
      ' return',
      ' one-way',
      ' visa',
      ' pass',
    ]);
  });

  test('grows with what is written, not with what it stands for', () => {
    const size = (words: number): number => {
      const choice = Array.from({ length: words }, (_, at) => `wo${'abcdefghijklmnop'[at]}rd`).join(
        '|',
      );
      return JSON.stringify(buildRecord(one(`(${choice}) (${choice})`), fold)).length;
    };
    expect(size(16)).toBeLessThan(4 * size(4));
  });

  test.each([
    ['x', 'is too short'],
    ['高', 'is too short'],
    ['x ... far away', 'looks for “x”, which is too short'],
    ['(@|飞机)', '“@” has no letters'],
    ['(a|-)(b|+)', '“-+” has no letters'],
    [`${'very '.repeat(20)}long`, 'is longer than 64 letters'],
    ['- –', 'has no letters'],
  ])('is refused with a reason: %s', (phrase, reason) => {
    expect(() => buildRecord(one(phrase), fold)).toThrow(reason);
  });

  test('a complaint says where the phrase was written', () => {
    const entry = { owner: 0, phrase: 'x', from: 'job-scams/fees, vi' };
    expect(() => buildRecord([entry], fold)).toThrow(/^job-scams\/fees, vi: “x” looks for/u);
  });

  test('a place with a slot is refused', () => {
    expect(() =>
      buildRecord([{ owner: 0, phrase: 'camp <number>', slot: 'place:other' }], fold),
    ).toThrow('is a name');
  });

  test('tells which hits call their owner off, of owners that are met and of no others', () => {
    const all = [
      { owner: 7, phrase: 'free flight' },
      { owner: 7, phrase: 'not covered', off: true },
      { owner: 7, phrase: 'flight ... (no|not)', off: true },
      { owner: 8, phrase: 'free room' },
      { owner: 8, phrase: 'not covered', off: true },
      { owner: 9, phrase: 'covered' },
      { owner: 9, phrase: 'covered', off: true },
    ];
    const matcher = matcherOf(buildRecord(all, fold), fold);
    for (const before of ['', 'x '.repeat(20_000)]) {
      const text = `${before}A free flight is not covered`;
      const hits = matcher.find(fold.fold(text), []);
      expect(
        hits.map(
          ({ owner, from, to, off }) => `${owner}${off ? '-' : '+'} ${text.slice(from, to)}`,
        ),
      ).toEqual([
        '7+ free flight',
        '7- flight is not',
        '7- not covered',
        '9+ covered',
        '9- covered',
      ]);
    }
    expect(matcher.find(fold.fold('It is not known'), [])).toEqual([]);
  });
});

describe('long and hostile texts', () => {
  test('spans are exact wherever the text is cut into pages', () => {
    const matcher = matcherOf(buildRecord(one('free flight*'), fold), fold);
    for (const filling of ['x ', '空', '한', '🌟', 'ﷺ']) {
      const before = filling.repeat(16_380);
      for (let shift = 0; shift < 24; shift += 1) {
        const text = `${before}${' y'.repeat(shift)} free flights ${before} free flight`;
        const spans = matcher.find(fold.fold(text), []).map(({ from, to }) => text.slice(from, to));
        expect(spans).toEqual(['free flights', 'free flight']);
      }
    }
  }, 120_000);

  test('two texts folded one after the other are matched each as itself', () => {
    const matcher = matcherOf(buildRecord(one('free flight'), fold), fold);
    const [first, second] = [fold.fold('a free flight'), fold.fold('nothing')];
    expect(matcher.find(first, [])).toHaveLength(1);
    expect(matcher.find(second, [])).toHaveLength(0);
    expect(matcher.find(first, [])).toHaveLength(1);
  });

  test.each([
    ['aaa', 'a'.repeat(300_000)],
    ['aaa*', 'a '.repeat(150_000)],
    ['aaa ... aaa ... aaa', 'aaa '.repeat(60_000)],
    ['aaa* ... bbb*', `${'aaa'.repeat(20_000)} ${'bbb'.repeat(20_000)}`],
    ['pay (a|aa|aaa|aaaa)? (a|aa|aaa)? <money>', 'pay a a aa aaa '.repeat(10_000)],
    ['telegram', `t${'\u200b'.repeat(200_000)}elegram`],
    ['telegram', '@\u200b'.repeat(200_000)],
    ['telegram', '\u0301'.repeat(300_000)],
    ['صصص', 'ص'.repeat(200_000)],
  ])(
    '%s comes to an end',
    (phrase, text) => {
      expect(find(one(phrase), text).length).toBeLessThan(200_000);
    },
    60_000,
  );
});
