import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const popup: Translated<'popup'> = {
  title: '仕事のメモ',
  read: (count) => `このページで求人を${count}件読みました。`,
  withSigns: (count) => `しるしがあるもの：${count}件。`,
  noneRead: 'このページに求人は見つかりませんでした。',
  unread: 'このページは、頼まれなければ読みません。',
  readNow: 'このページを読む',
  notReadable: 'ブラウザーの決まりで、このページは読めません。',
  changed: 'このサイトは変わったようで、読めませんでした。何も調べていません。',
  changedRetry: 'ふつうのページとして読む',
  changedHow: '求人の文をコピーして、下で調べることもできます。',
  changedRead:
    'このサイトは変わったようです。ふつうのページとして読んだので、足りない求人があるかもしれません。',
  changedNote:
    'このソフトを作る人たちのためのものです。何も送られません。読んで、コピーして、よければ自分で送ってください。サイトの名前とためしたことだけで、あなたが見たものは入りません。',
  paused: 'すべてのサイトで休止中です。何も読みません。',
  muted: 'このサイトでは出さない設定です。ここには何も出ません。',
  private:
    'これはプライベートウィンドウです。かくした求人も、出さないサイトも、報告も、何も残しません。',
  withheld: (site) => `ブラウザーが${isolate(site)}を見せてくれないので、ここでは何も読みません。`,
  optionalSite: (site) => `${isolate(site)}を読むことは、まだ許可されていません。`,
  grant: (site) => `${isolate(site)}を許可する`,
  pause: 'すべてのサイトで休止',
  resume: '読むのを続ける',
  mute: 'このサイトでは出さない',
  unmute: 'このサイトでまたしるしを出す',
  show: 'ページの上で見る',
  dismiss: 'この求人をかくす',
  dismissedAd: 'かくした求人',
  report: 'この求人を報告する',
  untitled: '題名のない求人',
  checkHeading: '文を調べる',
  checkLabel: 'メッセージや求人を貼りつけてください',
  check: '調べる',
  fullPage: 'タブで開く',
  leaveHeading: 'もうそこにいる、または離れられない',
  helplines: '相談窓口',
  problem: '読めないことを知らせる',
  settings: '設定',
  number: 'しるしの数をブラウザーのボタンに出す',
  forget: '全部忘れる',
  forgetAbout:
    'このブラウザーから消します：設定、選んだこと、保存した報告、送る途中の報告、追加したパック、ルールの変更、団体とその許可。保存したファイル、コピーした文、送ったものは残ります。',
  forgot: '全部消しました。',
  packs: '使っているルール',
  reports: '保存した報告',
};

export const check: Translated<'check'> = {
  title: '文を調べる',
  about: '文はこの端末の中で調べます。どこにも送らず、残しません。',
};
