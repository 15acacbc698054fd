import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'ルール',
  language: '言葉の言語',
  pack: 'パック',
  rule: 'ルール',
  find: '名前や題名でルールをさがす',
  findNone: 'この言葉のあるルールはありません。',
  phrases: (count) => `言い回し${count}個`,
  changed: '変更あり',
  file: 'ファイル',
  fromLine: (line) => `${line}行目から`,
  otherKinds: 'しるしではないもの：求人とは何か、しるしを打ち消すもの',
  editor: (rule, language) => `${isolate(rule)}の文、${isolate(language)}`,
  keys: 'Ctrl+Spaceで合う言葉が出ます。Tabで入力欄を出ます。',
  nothing:
    'このルールには、この言語の言葉がまだありません。最初の言葉を書くか、これで始めてください：',
  begin: '始める',
  published: '公開されたままです。',
  kept: '変更はこの端末に残っています。',
  notKept:
    '変更を残せませんでした。保存する所がいっぱいか、使えません。今ファイルを保存してください。',
  discard: 'この変更を捨てる',
  newRule: '新しいルールを書く',
  newName: '新しいルールの名前',
  newAbout: '英語の言葉をいくつか「-」でつなぎます。例：asks-for-a-selfie。',
  newTaken: 'この名前のルールはもうあります。',
  create: '作る',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'ためし',
  trying: 'ためしています。',
  green: 'すべてのためしが合っています。',
  toMend: (count) => `直すところ：${count}個。`,
  unreadable: 'まだ読めないので、公開されたものを使っています。',
  english: 'ファイルについてのこの文は、ファイルの言葉と同じく英語です。',
  style: '書き方について',
  none: 'まだためすものがありません。',
  all: (count) => `全部で${count}行`,
  kinds: {
    catches: '当たるべき',
    ignores: '当たってはいけない',
    phrases: '言い回し',
  },
  outcomes: {
    holds: '合っています。',
    'not-met': '当たりません。言い回しをたすか直すか、この行を「ignores」に移してください。',
    met: '当たっています。言い回しをせまくするか、この行を「catches」に移してください。',
    'no-level': '当たっていますが、どの段階にも届きません。もっと強いしるしを書いてください。',
    level: '届いてはいけないのに、段階に届いています。',
    idle: 'この言い回しの働きを示す「catches」の行がありません。一つたしてください。',
  },
};
