import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const popup: Translated<'popup'> = {
  title: '求職筆記',
  read: (count) => `這一頁讀了 ${count} 則廣告。`,
  withSigns: (count) => `其中 ${count} 則帶有跡象。`,
  noneRead: '這一頁沒有找到廣告。',
  unread: '我們不會自己讀這一頁。',
  readNow: '讀這一頁',
  notReadable: '瀏覽器不讓我們讀這一頁。',
  changed: '這個網站改版了，我們讀不了。什麼都還沒查。',
  changedRetry: '當成一般網頁來讀',
  changedHow: '你也可以複製廣告的文字，在下面查。',
  changedRead: '這個網站改版了。我們當成一般網頁來讀，可能會漏掉一些廣告。',
  changedNote:
    '給維護的人看。什麼都不會送出：讀一讀、複製，願意的話自己寄。裡面只有網站名稱和我們試過的方法，沒有你看了什麼。',
  paused: '所有網站都暫停了。什麼都不讀。',
  muted: '這個網站已關閉提醒。這裡什麼都不顯示。',
  private: '這是無痕視窗。這裡的東西都不會留下：關閉提醒的廣告和網站、通報，都不留。',
  withheld: (site) => `瀏覽器不讓我們看 ${isolate(site)}，所以這裡什麼都沒讀。`,
  optionalSite: (site) => `你還沒有允許我們讀 ${isolate(site)}。`,
  grant: (site) => `允許 ${isolate(site)}`,
  pause: '所有網站都暫停',
  resume: '繼續讀',
  mute: '在這個網站關閉提醒',
  unmute: '這個網站再顯示跡象',
  show: '在頁面上顯示',
  dismiss: '關閉這則廣告的提醒',
  dismissedAd: '已關閉',
  report: '通報這則廣告',
  untitled: '沒有標題的廣告',
  checkHeading: '查一段文字',
  checkLabel: '貼上訊息或廣告',
  check: '查',
  fullPage: '在分頁中打開',
  leaveHeading: '我已經在那裡，或是離開不了',
  helplines: '求助專線',
  problem: '回報讀取問題',
  settings: '設定',
  number: '在工具列按鈕上顯示有幾個跡象',
  forget: '全部忘掉',
  forgetAbout:
    '從這個瀏覽器刪掉：設定、選擇、保存的通報、正在送的通報、你加入的規則包、對規則的修改，還有各團體和給它們的允許。你存下的檔案、剪貼簿、已經送出的東西會留著。',
  forgot: '全部刪掉了。',
  packs: '使用中的規則',
  reports: '保存的通報',
};

export const check: Translated<'check'> = {
  title: '查一段文字',
  about: '文字只在這台裝置上查。不會送到別處，也不會留下來。',
};
