import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: '返回',
  copy: '複製',
  copied: '複製好了。',
  notCopied: '複製不了。請選取文字自己複製。',
  save: '存成檔案',
  remove: '刪除',
  optional: '可以不填。',
  failed: '沒有成功，請再試一次。',
  help: '幫助',
  language: '語言',
  languageOfBrowser: '和瀏覽器一樣',
  unread: '這些文字還沒有母語的人讀過。',
};

export const levels: Translated<'levels'> = {
  danger: '很強的警示跡象',
  caution: '有事情要查',
  none: '沒有已知的警示跡象',
};

export const states: Translated<'states'> = {
  danger: '這則廣告有好幾個已知的跡象。這不是證據。回覆之前先查一查。',
  caution: '這則廣告有些話值得查一查。這不是證據。',
  none: '我們找過已知的跡象，沒有找到。工作好不好，我們沒辦法知道。',
  'not-a-job-ad': '不是徵才廣告，我們沒有動它。',
  'too-little-text': '字太少，沒辦法查。',
  unreadable: '讀不了。',
  unreadableHow:
    '你可以告訴我們：按「回報讀取問題」，把出現的文字寄給維護的人。裡面只有網站和毛病，沒有廣告。',
  picture: '是圖片，沒有讀。圖片裡的字我們不讀。',
  waiting: '還沒查。',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': '不是徵才廣告',
  'too-little-text': '字太少',
  unreadable: '讀不了',
  picture: '是圖片，沒有讀',
  waiting: '還沒查',
};
