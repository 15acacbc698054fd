import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: '戻る',
  copy: 'コピー',
  copied: 'コピーしました。',
  notCopied: 'コピーできませんでした。文を選んで、自分でコピーしてください。',
  save: 'ファイルに保存',
  remove: '消す',
  optional: '書かなくてもかまいません。',
  failed: 'うまくいきませんでした。もう一度ためしてください。',
  help: 'ヘルプ',
  language: '言語',
  languageOfBrowser: 'ブラウザーと同じ',
  unread: 'この言葉で育った人は、まだこの文を読んでいません。',
};

export const levels: Translated<'levels'> = {
  danger: '強い注意のしるし',
  caution: '確かめたいこと',
  none: '知られたしるしなし',
};

export const states: Translated<'states'> = {
  danger:
    'この求人には、知られたしるしがいくつかあります。これは証拠ではありません。返事の前に確かめましょう。',
  caution: 'この求人には、確かめたほうがよい言葉があります。これは証拠ではありません。',
  none: '知られたしるしをさがしましたが、ありませんでした。よい仕事かどうかは分かりません。',
  'not-a-job-ad': '求人ではありません。何もしていません。',
  'too-little-text': '文が短くて調べられません。',
  unreadable: '読めませんでした。',
  unreadableHow:
    '教えていただけます：「読めないことを知らせる」を押し、出てきた文をこのソフトを作る人たちに送ってください。サイトの名前と不具合だけで、求人の中身は入りません。',
  picture: '画像なので読んでいません。画像の中の言葉は読みません。',
  waiting: 'まだ調べていません。',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': '求人ではない',
  'too-little-text': '文が短い',
  unreadable: '読めなかった',
  picture: '画像なので読んでいない',
  waiting: 'まだ調べていない',
};
