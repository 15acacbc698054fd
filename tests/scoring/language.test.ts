import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf } from '../../src/scoring/reading/language.ts';
import { spokenIn } from '../../src/scoring/reading/spoken.ts';

test.each([
  ['en', 'We are looking for a driver for our team and you will work with the manager'],
  ['vi', 'Cần tuyển nhân viên làm việc tại kho, lương của các bạn được trả đúng hạn'],
  ['id', 'Kami mencari karyawan yang bisa bekerja dengan tim di kantor untuk proyek ini'],
  ['tl', 'Kailangan namin ng mga tao para sa trabaho, may bahay na po kayo'],
  ['es', 'Buscamos personas para el equipo, con los papeles en regla y sin experiencia'],
  ['pt', 'Procuramos pessoas para o time, com os documentos em dia e sem experiência, você vem'],
  ['ru', 'Ищем ребят на чат, сидеть за компом'],
  ['th', 'รับสมัครแอดมินตอบแชท'],
  ['zh', '招聘客服人员，包吃包住'],
  ['ja', '高額バイトの募集です。すぐに働けます'],
  ['ko', '해외 상담원 모집합니다'],
  ['ar', 'مطلوب موظفين للعمل في الخارج'],
  ['ur', 'بیرون ملک ملازمت کے لیے لڑکوں کی ضرورت ہے'],
  ['hi', 'कुछ अच्छी नौकरियाँ, रहने की जगह और खाना मुफ्त'],
  ['ne', 'कम्बोडियामा कामको लागि कामदार चाहियो, तलब राम्रो छ'],
  ['hi', 'Cambodia mein kaam ke liye ladke chahiye, khana aur rahne ki jagah free'],
  ['vi', 'tuyen nhan vien lam viec tai campuchia, luong cao, bao an o'],
  ['', '🔥🔥 12345'],
  ['', 'Python SQL AWS'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('words stand between spaces of any kind and signs, the longer ones left out', () => {
  const piece = fc.constantFrom(
    'a',
    'và',
    'the',
    '的',
    ' ',
    '\u00a0',
    '\u3000',
    '\ufeff',
    '\n',
    '.',
    '-',
    '(',
    '’',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const split = text.split(/[\s,.;:!?()/"-]+/).filter(({ length }) => length > 0 && length < 6);
      expect(spokenIn(text, 5)).toEqual(split);
    }),
  );
});
