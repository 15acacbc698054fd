import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `你按下按鈕時，瀏覽器會問能不能讓這些東西出去。它可能會說 Lurewatch 在「收集」。我們不收集：只有${isolate(name)}會收到。這份通報裡有：`,
  kinds: {
    websiteContent: '廣告寫的內容',
    browsingActivity: '網頁的網址',
    personalCommunications: '貼文或訊息',
    personallyIdentifyingInfo: '姓名、號碼和你自己的話',
    financialAndPaymentInfo: '付款、帳戶和錢包',
    locationInfo: '路線上的地方',
    authenticationInfo: '你的使用者名稱、密碼或權杖',
  },
  notLet: '什麼都沒送出，也沒存下：瀏覽器沒有得到允許讓它出去。通報還在這個頁面上。',
  beforeSecret: '瀏覽器也會問，你在這裡填的東西能不能出去。它只會到這台伺服器。',
  heading: '通報裡可以出去的東西',
  about: '瀏覽器問的時候你允許了這些。對所有團體都算數。',
  takeBack: '收回允許',
  takenBack: '收回了。下一份通報出去以前，瀏覽器會再問一次。',
};
