import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'واپس',
  copy: 'کاپی کریں',
  copied: 'کاپی ہو گیا۔',
  notCopied: 'کاپی نہیں ہو سکا۔ متن چنیں اور خود کاپی کریں۔',
  save: 'فائل میں محفوظ کریں',
  remove: 'مٹائیں',
  optional: 'اسے خالی چھوڑ سکتے ہیں۔',
  failed: 'یہ نہیں ہو سکا۔ پھر کوشش کریں۔',
  help: 'مدد',
  language: 'زبان',
  languageOfBrowser: 'جیسی براؤزر میں ہے',
  unread: 'اردو جن کی مادری زبان ہے، ان میں سے کسی نے یہ لفظ ابھی نہیں پڑھے۔',
};

export const levels: Translated<'levels'> = {
  danger: 'خبردار کرنے والی بڑی علامتیں',
  caution: 'جانچنے کی باتیں',
  none: 'خبردار کرنے والی کوئی معلوم علامت نہیں',
};

export const states: Translated<'states'> = {
  danger: 'اس اشتہار میں کئی معلوم علامتیں ہیں۔ یہ ثبوت نہیں۔ جواب دینے سے پہلے جانچ لیں۔',
  caution: 'اس اشتہار کے کچھ لفظ جانچنے کے لائق ہیں۔ یہ ثبوت نہیں۔',
  none: 'ہم نے معلوم علامتیں ڈھونڈیں اور کوئی نہیں ملی۔ کام اچھا ہے یا نہیں، یہ ہم نہیں جان سکتے۔',
  'not-a-job-ad': 'یہ کام کا اشتہار نہیں۔ ہم نے اسے چھوڑ دیا۔',
  'too-little-text': 'جانچنے کے لیے متن بہت کم ہے۔',
  unreadable: 'پڑھا نہیں جا سکا۔',
  unreadableHow:
    'آپ ہمیں بتا سکتے ہیں: ”پڑھنے کا مسئلہ بتائیں“ دبائیں اور جو متن آئے وہ ہماری ٹیم کو بھیجیں۔ اس میں سائٹ اور خرابی لکھی ہے، اشتہار نہیں۔',
  picture: 'یہ تصویر ہے، پڑھی نہیں گئی۔ ہم تصویروں کے اندر کے لفظ نہیں پڑھتے۔',
  waiting: 'ابھی نہیں جانچا گیا۔',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'کام کا اشتہار نہیں',
  'too-little-text': 'متن بہت کم',
  unreadable: 'پڑھا نہیں جا سکا',
  picture: 'تصویر، پڑھی نہیں گئی',
  waiting: 'ابھی نہیں جانچا گیا',
};
