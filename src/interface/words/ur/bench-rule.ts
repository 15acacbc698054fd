import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'ایک قاعدہ',
  language: 'اس کے لفظوں کی زبان',
  pack: 'پیک',
  rule: 'قاعدہ',
  find: 'نام یا عنوان سے قاعدہ ڈھونڈیں',
  findNone: 'کسی قاعدے میں یہ لفظ نہیں۔',
  phrases: (count) => n(count, '1 فقرہ', `${count} فقرے`),
  changed: 'بدلا ہوا',
  file: 'فائل',
  fromLine: (line) => `سطر ${line} سے`,
  otherKinds: 'یہ علامتیں نہیں: اشتہار کیا ہے، اور علامت کو کیا واپس لیتا ہے',
  editor: (rule, language) => `${isolate(rule)} کا متن، ${isolate(language)}`,
  keys: 'Ctrl+Space سے موزوں لفظ دکھتے ہیں۔ Tab سے لکھنے کی جگہ سے باہر آتے ہیں۔',
  nothing: 'اس زبان میں اس قاعدے کے لفظ ابھی نہیں۔ پہلے لفظ لکھیں، یا اس سے شروع کریں:',
  begin: 'شروع کریں',
  published: 'جیسا شائع ہوا۔',
  kept: 'آپ کی تبدیلی اس ڈیوائس پر رکھی ہے۔',
  notKept: 'آپ کی تبدیلی رکھی نہیں جا سکی: جگہ بھری ہے یا بند ہے۔ فائل ابھی محفوظ کریں۔',
  discard: 'یہ تبدیلی چھوڑ دیں',
  newRule: 'نیا قاعدہ لکھیں',
  newName: 'نئے قاعدے کا نام',
  newAbout: 'انگریزی کے چند لفظ، بیچ میں ”-“، جیسے asks-for-a-selfie۔',
  newTaken: 'اس نام کا قاعدہ پہلے سے ہے۔',
  create: 'بنائیں',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'پرکھ',
  trying: 'پرکھا جا رہا ہے۔',
  green: 'ہر پرکھ ٹھیک نکلی۔',
  toMend: (count) => n(count, '1 بات ٹھیک کرنی ہے۔', `${count} باتیں ٹھیک کرنی ہیں۔`),
  unreadable: 'یہ ابھی پڑھا نہیں جا سکتا، اس لیے جو شائع ہے وہی چلتا ہے۔',
  english: 'فائل کے بارے میں یہ جملے انگریزی میں ہیں، کیونکہ فائل کے لفظ بھی انگریزی میں ہیں۔',
  style: 'لکھنے کے انداز کے بارے میں',
  none: 'ابھی پرکھنے کو کچھ نہیں۔',
  all: (count) => `سب ${count} سطریں`,
  kinds: {
    catches: 'ملنا چاہیے',
    ignores: 'نہیں ملنا چاہیے',
    phrases: 'فقرہ',
  },
  outcomes: {
    holds: 'ٹھیک ہے۔',
    'not-met': 'یہ نہیں ملا۔ کوئی فقرہ شامل یا درست کریں، یا یہ سطر ”ignores“ میں لے جائیں۔',
    met: 'یہ مل گیا۔ فقرے تنگ کریں، یا یہ سطر ”catches“ میں لے جائیں۔',
    'no-level': 'یہ ملا، مگر کسی سطح تک نہیں پہنچا۔ زیادہ مضبوط علامتیں لکھیں۔',
    level: 'یہ ایک سطح تک پہنچتا ہے، حالانکہ نہیں پہنچنا چاہیے۔',
    idle: '”catches“ کی کوئی سطر اس فقرے کو کام کرتے نہیں دکھاتی۔ ایک شامل کریں۔',
  },
};
