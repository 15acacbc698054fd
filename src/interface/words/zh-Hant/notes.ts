import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: '復原',
    more: (count) => `再顯示 ${count} 個`,
  },
  harms: {
    trafficking: {
      seenIn: '替詐騙園區找人的廣告',
      step: '把你要去哪裡、是誰找你去的，告訴一個你信任的人。',
    },
    'advance-fee': {
      seenIn: '要人先付錢的廣告',
      step: '現在先不要付錢。找工作不該付錢。查一查你國家的規定。',
    },
    'task-scam': { seenIn: '先儲值再做任務的廣告', step: '不要為了拿錢而先付錢。' },
    'money-mule': {
      seenIn: '找人幫忙轉走偷來的錢的廣告',
      step: '不要把你的帳戶或 SIM 卡借給別人。',
    },
    'identity-theft': { seenIn: '收集證件的廣告', step: '還沒見到雇主之前，不要把證件傳出去。' },
    'illegal-work': {
      seenIn: '法律禁止的工作的廣告',
      step: '問清楚做什麼、在哪裡做、簽什麼契約。',
    },
  },
  signs: {
    heading: (count) => `這則廣告有 ${count} 個跡象`,
    seenIn: (count, where) => `有 ${count} 個跡象，曾出現在${where}裡。`,
    toCheck: (count) => `這則廣告有 ${count} 件事要查一查。`,
    quote: '廣告這樣寫：',
    noQuote: '是從整則廣告看出來的，不是某一句話。',
    why: '為什麼要注意：',
    ask: '可以問或查：',
    sources: '我們從哪裡知道：',
    noExplanation: '這個跡象的說明載入不了。',
    guest: (pack) => `來自這台裝置上加入的規則包：${isolate(pack)}`,
    notProof: '這不是證據。也可能有人在這裡借用了真公司的名字。',
    noMark: '沒有標記，不代表有人查過這則廣告。',
    packs: (packs) => `在你的裝置上，照固定的規則找到（${packs}）。`,
  },
  banner: {
    label: '關於這則徵才廣告的提醒',
    firstStep: '回覆之前先查一查',
    why: '為什麼有這些跡象',
    mistake: '這裡弄錯了',
    report: '通報',
    yourAd: '這是你登的廣告嗎？',
    dismiss: '關閉',
    dismissed: '這則廣告的提醒已關閉。',
    mistaken: '謝謝你。我們在這則廣告上的標記已經拿掉了。',
    mark: (count) => `${count} 個跡象要查`,
    markIn: (count, title) => `${isolate(title)}：${count} 個跡象要查`,
    announce: (count) => `這一頁有 ${count} 則廣告帶有跡象。`,
  },
};
