import type { Translated } from '../../words.ts';

export const welcome: Translated<'welcome'> = {
  title: '歡迎',
  heading: '徵才廣告，多看一眼',
  does: '你看徵才廣告的時候，Lurewatch 會跟著讀，把不好的事情裡出現過的字句標出來。它引用原來的話，說明為什麼要注意，再給你一個可以問的問題。',
  markAbout: '在列表裡，標記長這樣。一般的廣告不會有。',
  cannotHeading: '它沒辦法知道的',
  cannot: [
    '跡象不是證據。正當的廣告也會有跡象。',
    '沒有標記，不代表有人查過這則廣告。',
    '它不讀圖片，也不認識公司或人。',
  ],
  staysHeading: '什麼會留在這台裝置上',
  stays: [
    '全部都是，除非你自己送出通報。不用帳號，我們也沒有伺服器：你讀的東西不會送到任何地方。',
    '它不記你看過哪些廣告。你要它存，它才存通報。',
    '能打開這個瀏覽器擴充功能清單的人，看得到這一個。',
  ],
  permissionsHeading: '它可以做什麼，為什麼',
  permissions: {
    storage: '把你的設定存在這台裝置上。',
    activeTab: '你要它讀的時候，才讀你正在看的那一頁。',
    scripting: '把提醒放進徵才網頁。',
    alarms:
      '醒來把等著的通報送出去。每天一次：忘掉你很久以前關閉的，再看看你加入的規則包有沒有新版本。',
    contextMenus: '替你選取的字提供「查這段文字」，還有「通報這則廣告」。',
    boards: (sites) => `自己讀 ${sites} 上的徵才廣告。`,
  },
  socialHeading: '社群網站',
  socialAbout:
    '很多工作是從貼文和頻道來的。選一選 Lurewatch 可以看哪些地方。它絕對不會自己去讀私人聊天。',
  allow: '允許選好的網站',
  allowed: '允許了。你隨時可以在瀏覽器的設定裡改。',
  refused: '沒有允許。求職網站照樣會讀，以後你也可以再允許。',
  tryHeading: '試試看',
  tryAbout: '這則廣告是我們編的。改改看，看結果怎麼變。',
  sample:
    '客服人員，西哈努克（西港）。不需要經驗，月薪 2,500 美元。免費機票、免費宿舍。護照由公司保管。請用 Telegram @example_hr 聯絡我們。',
  dangerHeading: '如果你有危險',
  danger: '打開幫助頁。沒有網路也能用。',
};
