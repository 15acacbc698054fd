import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: '作業台',
  door: 'ルールをためす、変える',
  about:
    '求人をためし、ルールを変えて、何が起きるかすぐに見られます。この端末からは何も出ません。最後にファイルを保存して、自分で送ります。',
  loading: 'ルールを読み込んでいます。',
  notLoaded: 'ルールを読み込めませんでした。このページを開き直してください。',
  private: 'これはプライベートウィンドウです。閉じると変更は消えます。',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'あなたの変更',
  none: 'まだ何も変えていません。',
  about: '捨てるまで、このブラウザーに残ります。',
  changedOn: (when) => `${when}に変更`,
  faulty: 'まだ読めません',
  open: '開く',
  discard: '捨てる',
  discarded: (rule) => `${isolate(rule)}の変更を捨てました。`,
  files: '送るファイル',
  filesAbout: 'どのファイルも全体です。変えた所だけが入れかわり、ほかは公開されたままです。',
  save: (name) => `${isolate(name)}を保存`,
  saved: 'ブラウザーがファイルを置く所に保存しました。',
  notReady: '変更の一つがまだ読めません。それでもファイルは保存できます。',
  place: 'プロジェクトの中の場所：',
};
