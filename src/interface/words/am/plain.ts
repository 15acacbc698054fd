import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'ተመለስ',
  copy: 'ቅዳ',
  copied: 'ተቀድቷል።',
  notCopied: 'መቅዳት አልተቻለም። ጽሑፉን መርጠው ራስዎ ይቅዱት።',
  save: 'በፋይል አስቀምጥ',
  remove: 'ሰርዝ',
  optional: 'ይህን ባዶ መተው ይችላሉ።',
  failed: 'ያ አልሠራም። እባክዎ እንደገና ይሞክሩ።',
  help: 'እርዳታ',
  language: 'ቋንቋ',
  languageOfBrowser: 'እንደ አሳሹ',
  unread: 'እነዚህን ቃላት በዚህ ቋንቋ ያደገ ሰው ገና አላነበባቸውም።',
};

export const levels: Translated<'levels'> = {
  danger: 'ጠንካራ የጥንቃቄ ምልክቶች',
  caution: 'የሚጣሩ ነገሮች',
  none: 'የሚታወቅ የጥንቃቄ ምልክት የለም',
};

export const states: Translated<'states'> = {
  danger: 'ይህ ማስታወቂያ የሚታወቁ በርካታ ምልክቶች አሉት። ይህ ማስረጃ አይደለም። መልስ ከመስጠትዎ በፊት ያጣሩ።',
  caution: 'በዚህ ማስታወቂያ ውስጥ ሊጣሩ የሚገባቸው ቃላት አሉ። ይህ ማስረጃ አይደለም።',
  none: 'የሚታወቁ ምልክቶችን ፈልገን ምንም አላገኘንም። ሥራው ጥሩ መሆኑን ማወቅ አንችልም።',
  'not-a-job-ad': 'የሥራ ማስታወቂያ አይደለም። ስለዚህ ተውነው።',
  'too-little-text': 'ለመፈተሽ ጽሑፉ በጣም ጥቂት ነው።',
  unreadable: 'ማንበብ አልተቻለም።',
  unreadableHow:
    'ሊነግሩን ይችላሉ፦ “የማንበብ ችግር ንገሩን” የሚለውን ተጭነው የሚመጣውን ጽሑፍ ለፕሮጀክቱ ሰዎች ይላኩ። የድረ ገጹን ስምና ችግሩን ይናገራል፣ ማስታወቂያውን አይናገርም።',
  picture: 'ምስል ነው፣ አልተነበበም። በምስል ውስጥ ያሉ ቃላትን አናነብም።',
  waiting: 'ገና አልተፈተሸም።',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'የሥራ ማስታወቂያ አይደለም',
  'too-little-text': 'ጽሑፉ በጣም ጥቂት ነው',
  unreadable: 'ማንበብ አልተቻለም',
  picture: 'ምስል ነው፣ አልተነበበም',
  waiting: 'ገና አልተፈተሸም',
};
