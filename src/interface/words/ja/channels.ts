import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24時間',
  'Monday to Friday, 9 to 15': '月曜日から金曜日、9時から15時',
  'To report a message, open its own menu.': 'メッセージのメニューから、管理する人に報告できます。',
  'A post is reported from the menu beside it.': '投稿の横のメニューから報告できます。',
  'A post or an account is reported from the menu beside it.':
    '投稿やアカウントは、横のメニューから報告できます。',
  'An app for Colombians abroad.': '外国にいるコロンビア人のためのアプリです。',
  'Asks people to check an offer abroad with it or with the embassy.':
    '海外の仕事に誘われたら、ここか大使館に確かめるよう呼びかけています。',
  'Asks people to check offers with the embassy.':
    '仕事に誘われたら、大使館に確かめるよう呼びかけています。',
  'Says which agencies are licensed.': 'どの紹介会社に許可があるかを、ここで聞けます。',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    '電話では通訳がつきます（200以上の言語）。警察ではありません。',
  'Calls do not appear on the phone bill, and no name is needed.':
    '電話の明細に通話は残りません。名前を言わなくてもかまいません。',
  'Checks employers abroad.': '海外の雇い主を調べてくれます。',
  'Choose a country there.': '開いたページで国を選んでください。',
  'Each ad has a button for reports.': 'どの求人にも、報告のボタンがあります。',
  'Each ad has a link for reports at its end.': 'どの求人にも、最後に報告のリンクがあります。',
  'Each job has a link for reports, on the web and in the app.':
    'どの求人にも、報告のリンクがあります。ウェブにもアプリにもあります。',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebookは、人を食い物にしたり、だましたりしていそうな投稿を知らせてほしいと言っています。',
  'For emergencies of Brazilians abroad.':
    '外国で困ったことが急に起きたブラジル人のための窓口です。',
  'Free in Turkey.': 'トルコでは無料です。',
  'Free. A pilot for Bavaria.': '無料。バイエルン州で試しに始めたものです。',
  'Lists organisations of many countries.': 'いろいろな国の団体の一覧があります。',
  'Lists the licensed agencies.': '許可のある紹介会社の一覧があります。',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    '投稿、メッセージ、人は、それぞれの横にある点三つのメニューから報告できます。',
  'Run by IOM. Free from mobile phones in Ukraine.':
    '国際移住機関（IOM）の窓口です。ウクライナの携帯電話からは無料です。',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    '今いる所、建物の名前と写真、部屋の番号を書いて送ってください。',
};
