import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const device: Translated<'device'> = {
  pause: {
    heading: '休止',
    reads: 'Lurewatchは求人を読んでいます。休止していません。',
  },
  keys: {
    heading: 'キー',
    about: 'ページを見ている間、このキーを使えます。',
    names: {
      'read-page': 'このページを読む',
      'report-page': '見えている求人を報告する',
      pause: 'すべてのサイトで休止する、または続ける',
    },
    none: 'キーはまだない',
    change: 'キーを変える',
    byAddress: (address) =>
      `キーを変えるには、ブラウザーのアドレスの所に ${isolate(address)} と書いてください。`,
    byAddons: (address) =>
      `キーを変えるには、アドレスの所に ${isolate(address)} と書いてください。歯車を押して、拡張機能のキーを選びます。`,
  },
  muted: {
    heading: 'しるしを出さないサイト',
    about: 'そのサイトでは何も出ません。一年たつと自然に終わります。',
    noNames:
      'Lurewatchは、出さないサイトの名前を書きとめません。だから、あなたがどのサイトを見たかは、だれにもここで読めません。この一覧に名前がなく日付だけなのは、そのためです。',
    empty: '出さないサイトはありません。',
    until: (count, day) => `${count}個のサイトで、${day}まで出しません。`,
    unmute: 'そこでまたしるしを出す',
    unmuteUntil: (day) => `${day}まで出さないサイトで、またしるしを出す`,
    unmuteAll: 'すべてのサイトでまたしるしを出す',
    unmuted: 'そこでまたしるしが出ます。',
    undone: 'また出なくなりました。',
    ask: 'このサイトは出さない設定ですか？',
    askAbout: 'サイトのアドレスを書いてください。例：example.com。残りません。',
    look: '見る',
    notAnAddress: 'これはサイトのアドレスではありません。',
    is: (host, day) => `${isolate(host)}では、${day}まで出しません。`,
    isNot: (host) => `${isolate(host)}では、出す設定です。`,
  },
  dismissed: {
    heading: 'かくした求人',
    about: 'かくした求人にはマークが出ません。半年の間、言葉は残さずに覚えています。',
    count: (count) => `${count}件の求人をかくしています。`,
    empty: 'かくした求人はありません。',
    showAll: '全部にまたしるしを出す',
    shown: 'またしるしが出ます。',
    undone: 'またかくしました。',
  },
  file: {
    heading: '設定のファイル',
    about: '設定をファイルに保存して、別の端末で開けます。どこにも送られません。',
    holds:
      'ファイルに入るもの：言語、ボタンの数字、選んだ国、パックの中で止めたもの、全部を休止しているかどうか。',
    never: '報告、パスワード、パック、ルールの変更は決して入りません。',
    withMutes: '出さないサイトとかくした求人も保存する',
    withMutesAbout:
      '名前はファイルに入りません。でも、サイトを言い当てた人は、そこで出さない設定かどうかを知ることができます。',
    save: '設定をファイルに保存',
    saved: 'ファイルを保存するように、ブラウザーに渡しました。',
    open: '設定のファイルを開く',
    found: 'ファイルで変わるのはこれです',
    same: 'ファイルは今の設定と同じです。変えるものはありません。',
    what: '設定',
    now: '今',
    inFile: 'ファイル',
    rest: 'ほかは全部そのままです。',
    parts: {
      language: '言語',
      number: 'ボタンの数字',
      countries: '国',
      packs: '止めたパックとしるし',
      paused: 'すべてのサイトで休止',
      mutes: '出さないサイトとかくした求人',
    },
    yes: 'オン',
    no: 'オフ',
    none: 'なし',
    count: (muted, dismissed) => `出さないサイト：${muted}、かくした求人：${dismissed}`,
    replaces: 'ファイルの出さないサイトとかくした求人が、今あるものと入れかわります。',
    take: 'この設定を使う',
    leave: '今のままにする',
    taken: 'ファイルの設定を使っています。',
    left: '何も変わりませんでした。',
    undone: '元の設定に戻りました。',
    refused: 'ファイルは使いませんでした。',
    reasons: {
      'too-long': '設定のファイルにしては大きすぎます。',
      'not-settings': '設定のファイルではありません。',
      newer: 'もっと新しいLurewatchが作ったものです。先にLurewatchを新しくしてください。',
    },
    broken: (part) => `この部分がこわれています：${part}。`,
  },
  age: {
    old: (month) => `ルールは${month}のものです。新しいものは、もっと知っているかもしれません。`,
    ours: 'ルールはLurewatchと一緒に来ます。新しいLurewatchがあるか、ブラウザーで見てください。',
    fromFile: 'このパックを作った人に、新しいファイルを頼んでください。',
    clock: 'ルールの日付が今日より後です。この端末の時計は合っていますか。',
  },
  later:
    'ここの設定の一部は、もっと新しいLurewatchが残したものです。そのまま残りますが、それが戻るまで使われません。',
};
