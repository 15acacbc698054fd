import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 گھنٹے',
  'Monday to Friday, 9 to 15': 'پیر سے جمعہ، 9:00 سے 15:00 تک',
  'To report a message, open its own menu.':
    'پیغام کی رپورٹ اسی پیغام کے مینو سے ہوتی ہے، اور ایپ کے نگرانوں کو جاتی ہے۔',
  'A post is reported from the menu beside it.': 'پوسٹ کی رپورٹ اس کے ساتھ والے مینو سے ہوتی ہے۔',
  'A post or an account is reported from the menu beside it.':
    'پوسٹ یا اکاؤنٹ کی رپورٹ اس کے ساتھ والے مینو سے ہوتی ہے۔',
  'An app for Colombians abroad.': 'بیرون ملک رہنے والے کولمبیا کے لوگوں کے لیے ایپ۔',
  'Asks people to check an offer abroad with it or with the embassy.':
    'کہتا ہے کہ بیرون ملک کام کی پیشکش کو اس دفتر سے یا سفارت خانے سے جانچ لیں۔',
  'Asks people to check offers with the embassy.':
    'کہتا ہے کہ کام کی پیشکش کو سفارت خانے سے جانچ لیں۔',
  'Says which agencies are licensed.': 'یہاں پوچھ سکتے ہیں کہ کن ایجنسیوں کے پاس لائسنس ہے۔',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'فون پر، 200 سے زیادہ زبانوں کے ترجمانوں کے ساتھ۔ یہ پولیس کا حصہ نہیں۔',
  'Calls do not appear on the phone bill, and no name is needed.':
    'کال فون کے بل میں نظر نہیں آتی، اور نام بتانا ضروری نہیں۔',
  'Checks employers abroad.': 'بیرون ملک کے مالکوں اور کمپنیوں کی جانچ کرتا ہے۔',
  'Choose a country there.': 'وہاں ملک چنیں۔',
  'Each ad has a button for reports.': 'ہر اشتہار پر رپورٹ کا بٹن ہے۔',
  'Each ad has a link for reports at its end.': 'ہر اشتہار کے آخر میں رپورٹ کا لنک ہے۔',
  'Each job has a link for reports, on the web and in the app.':
    'ہر نوکری کے ساتھ رپورٹ کا لنک ہے، ویب سائٹ پر بھی اور ایپ میں بھی۔',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook کہتا ہے کہ جو پوسٹ لوگوں کا فائدہ اٹھاتی یا دھوکہ دیتی لگے، اسے بتائیں۔',
  'For emergencies of Brazilians abroad.': 'بیرون ملک برازیل کے لوگوں کی ہنگامی مدد کے لیے۔',
  'Free in Turkey.': 'ترکی میں مفت۔',
  'Free. A pilot for Bavaria.': 'مفت۔ جرمنی کے صوبے باویریا کے لیے، ابھی آزمایا جا رہا ہے۔',
  'Lists organisations of many countries.': 'اس میں بہت سے ملکوں کے اداروں کی فہرست ہے۔',
  'Lists the licensed agencies.': 'اس میں لائسنس والی ایجنسیوں کی فہرست ہے۔',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'پوسٹ، پیغام یا کسی شخص کی رپورٹ اس کے ساتھ تین نقطوں والے مینو سے ہوتی ہے۔',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'اسے IOM (نقل مکانی کا عالمی ادارہ) چلاتا ہے۔ یوکرین میں موبائل فون سے مفت۔',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'لکھ کر بھیجیں: آپ کی لوکیشن، عمارت کا نام اور تصویر، اور کمرے کا نمبر۔',
};
