import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 小時',
  'Monday to Friday, 9 to 15': '星期一到星期五，9 點到 15 點',
  'To report a message, open its own menu.': '在那則訊息自己的選單裡通報，會交給審查人員。',
  'A post is reported from the menu beside it.': '在貼文旁邊的選單裡通報貼文。',
  'A post or an account is reported from the menu beside it.': '在旁邊的選單裡通報貼文或帳號。',
  'An app for Colombians abroad.': '給在國外的哥倫比亞人用的 App。',
  'Asks people to check an offer abroad with it or with the embassy.':
    '請大家在接受國外的工作以前，先問外交部或使館是不是真的。',
  'Asks people to check offers with the embassy.': '請大家先問使館，介紹的工作是不是真的。',
  'Says which agencies are licensed.': '可以問這裡，哪些仲介有許可證。',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    '打電話有口譯員，能譯 200 多種語言。這裡不是警察。',
  'Calls do not appear on the phone bill, and no name is needed.':
    '通話不會出現在電話帳單上，也不用說名字。',
  'Checks employers abroad.': '幫忙查國外的雇主。',
  'Choose a country there.': '到那裡選國家。',
  'Each ad has a button for reports.': '每則廣告都有通報的按鈕。',
  'Each ad has a link for reports at its end.': '每則廣告的最後都有通報的連結。',
  'Each job has a link for reports, on the web and in the app.':
    '每個職缺都有通報的連結，網頁和 App 裡都有。',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook 請大家通報看起來像在剝削人或騙人的貼文。',
  'For emergencies of Brazilians abroad.': '給在國外遇到緊急狀況的巴西人。',
  'Free in Turkey.': '在土耳其免費。',
  'Free. A pilot for Bavaria.': '免費。目前在巴伐利亞試辦。',
  'Lists organisations of many countries.': '列出許多國家的團體。',
  'Lists the licensed agencies.': '列出有許可證的仲介。',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    '貼文、訊息和人，都在旁邊三個點的選單裡通報。',
  'Run by IOM. Free from mobile phones in Ukraine.':
    '由國際移民組織（IOM）設立。在烏克蘭用手機打免費。',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    '傳訊息時，寫上你的位置、大樓的名字和房間號碼，再附上大樓的照片。',
};
