import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const sending: Translated<'sending'> = {
  heading: '送る方法',
  mail: 'メールで',
  mailTo: 'あて先',
  mailOwn: 'ほかのアドレス',
  mailAddress: 'メールアドレス',
  mailWrong: 'これはメールアドレスではありません。',
  mailOpen: 'メールソフトを開く',
  mailAbout: 'メールソフトが文の入った形で開き、写しを残します。そこで送るまで、何も送られません。',
  mailSubject: '求人についてのメモ',
  mailPaste:
    '報告が長く、自動で開くメールには入りません。コピーしてあるので、ここに貼りつけてください。',
  mailOpened: 'メールソフトを開くように頼みました。',
  mailLong: '文が長くて渡せません。コピーしてあるので、メールに貼りつけてください。',
  mailNotCopied:
    '文が長くて渡せず、コピーもできませんでした。自分でコピーして、メールに貼りつけてください。',
  site: '求人の出ているサイトへ',
  sitePick: 'サイト',
  siteNone:
    'このサイトの報告ページは分かりません。求人の近くで「報告」のようなリンクをさがしてください。',
  siteOpen: '文をコピーしてページを開く',
  siteAbout:
    '文がコピーされます。何が問題かを聞かれる所に貼りつけてください。サイトには、来たことが分かります。',
  siteOpened: '文をコピーし、ページを開きました。',
  siteNotCopied: '文をコピーできませんでした。自分でコピーしてください。ページ：',
  organisation: '団体へ',
  organisationNone: 'この端末には団体が登録されていません。',
  organisationPick: '団体',
  organisationAbout:
    '上で選んだ部分を、STIX 2.1の形で送ります。届くまでこの端末で待ちます。それまでは取り消せます。',
  exactly: '送られるもの、そのまま',
  send: '送る',
  kept: '残しました。団体につながったら、すぐに送ります。',
  notKept:
    '残せなかったので、送りません。保存する所がいっぱいか、使えません。コピーするか、ファイルに保存してください。',
  private:
    'これはプライベートウィンドウからのものです。何も残らないので、コピーするか、ファイルに保存してください。',
};

export const outbox: Translated<'outbox'> = {
  heading: '送る途中の報告',
  none: '送る途中の報告はありません。',
  to: (name) => `あて先：${isolate(name)}`,
  waiting: '送るのを待っています。',
  sending: '今、送っています。',
  sent: (when) => `${when}に送りました。`,
  refused: '送れませんでした。自動ではもうためしません。',
  failed: '2週間たっても送れませんでした。自動ではもうためしません。',
  next: (when) => `次にためすとき：${when}。`,
  asks: (when) => `サーバーにまた聞きます：${when}。`,
  withdraw: '取り消す',
  withdrawn: '取り消しました。ここから消え、送られません。',
  tooLate: '取り消すには遅すぎます。送っているところか、もうサーバーに届いています。',
  tryNow: '今ためす',
  takeOff: 'この一覧から外す',
  takeOffAbout: '団体に届いたものは、団体に残ります。',
  code: (code) => `返事の番号：${code}。`,
  words: 'サーバーの言葉のまま：',
  answers: {
    accepted: '全部サーバーに届きました。',
    received: 'サーバーに届き、まだ処理しています。',
    'status-gone': 'サーバーに届きましたが、その後どうなったかは分からなくなりました。',
    unreachable: 'サーバーにつながりませんでした。',
    timeout: 'サーバーが時間内に答えませんでした。',
    busy: 'サーバーが、後で来るように言っています。',
    'server-error': 'サーバーのほうに不具合があります。',
    interrupted: '前にためしている間に、ブラウザーが閉じられました。',
    'no-permission': 'ブラウザーの決まりで、このサーバーにつなげません。設定で許可してください。',
    'no-consent':
      'この報告を外に出すことが、ブラウザーに許可されていません。今ためすと、もう一度たずねられます。',
    'no-organisation': 'その団体は、もう設定にありません。',
    'not-https': 'アドレスが守られたもの（https）ではありません。',
    redirected: 'サーバーが別のアドレスを示しています。正しいものを団体に聞いてください。',
    elsewhere: 'サーバーはほかのサーバーだけを示しています。そこのアドレスを団体に聞いてください。',
    'bad-request': '送ったものをサーバーが理解できませんでした。',
    unauthorised: 'ユーザー名、パスワード、トークンをサーバーが受けつけません。',
    forbidden: 'このユーザーは報告を送れないと、サーバーが言っています。',
    'not-found': 'そのような置き場所はサーバーにありません。',
    'wrong-media': 'サーバーは規格の別の版を使っています。',
    'too-large': '報告が、サーバーの受け取れる大きさを超えています。',
    unprocessable: '報告に誤りがあると、サーバーが言っています。',
    'not-writable': 'この置き場所は報告を受け取りません。',
    'partly-refused': 'サーバーは報告の一部を受け取りませんでした。',
    'all-refused': 'サーバーは報告を受け取りませんでした。',
    'not-taxii': '答えているのはTAXII 2.1のサーバーではありません。',
    unexpected: 'サーバーから知らない答えが来ました。',
  },
};

export const organisations: Translated<'organisations'> = {
  heading: '報告を受け取る団体',
  about:
    '報告を機械で受け取る団体があります（TAXII 2.1）。団体から教えられたことを書いてください。報告を送るまで、何も送られません。',
  none: 'まだありません。',
  add: '団体を追加する',
  change: '変える',
  name: '名前',
  address: '置き場所かサーバーのアドレス',
  addressWrong: 'アドレスは https:// で始まる必要があります。',
  how: '相手があなたを見分ける方法',
  kinds: {
    none: '聞かれない',
    basic: 'ユーザー名とパスワード',
    bearer: 'トークン',
    same: '保存したとおり',
  },
  user: 'ユーザー名',
  password: 'パスワード',
  token: 'トークン',
  secretAbout:
    'この端末のこのブラウザーに、暗号にせずに残します。このブラウザーを使える人なら使えます。',
  save: '保存',
  cancel: 'やめる',
  saved: '保存しました。',
  notSaved: '保存できませんでした。保存する所がいっぱいか、使えません。',
  removed: '外しました。この団体を待つ報告は送られません。',
  notAllowed: '何も保存していません。ブラウザーがこのサーバーにつなぐことが許可されませんでした。',
  private: 'これはプライベートウィンドウです。ここでは何も保存できません。',
  test: 'つながるかためす',
  testing: 'サーバーに聞いています。',
  works: 'つながりました。サーバーはここで報告を受け取ります。',
  choose: 'サーバーには報告の置き場所がいくつかあります。一つ選んでください：',
  chosen: 'つながりました。選ばれた場所：',
  takesNone: 'サーバーは答えますが、このユーザーの報告は受け取りません。',
  allow: 'つなぐことを許可する',
};

export const settingsPage: Translated<'settingsPage'> = {
  title: '設定',
  all: 'すべての設定',
};
