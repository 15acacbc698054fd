import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `ボタンを押すと、これを外に出してよいかをブラウザーがたずねます。Lurewatchが「収集する」と出るかもしれません。私たちは集めません。受け取るのは${isolate(name)}だけです。この報告にあるもの：`,
  kinds: {
    websiteContent: '求人に書いてあること',
    browsingActivity: 'ページのアドレス',
    personalCommunications: '投稿またはメッセージ',
    personallyIdentifyingInfo: '名前、番号、あなたの言葉',
    financialAndPaymentInfo: '支払い、口座、ウォレット',
    locationInfo: '道のりの場所',
    authenticationInfo: 'あなたのユーザー名、パスワード、またはトークン',
  },
  notLet:
    '何も送らず、何も残していません。外に出すことがブラウザーに許可されませんでした。報告はまだこのページにあります。',
  beforeSecret:
    'ここに入れたものを外に出してよいかも、ブラウザーがたずねます。行き先はこのサーバーだけです。',
  heading: '報告で外に出してよいもの',
  about: 'ブラウザーがたずねたとき、あなたが許可しました。どの団体にも使われます。',
  takeBack: '許可を取り消す',
  takenBack: '取り消しました。次の報告が出る前に、ブラウザーがもう一度たずねます。',
};
