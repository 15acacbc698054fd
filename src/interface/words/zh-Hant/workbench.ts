import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: '工作台',
  door: '試試規則，改改規則',
  about:
    '試一則廣告，改一條規則，馬上看到有什麼不同。什麼都不會離開這台裝置。最後你存成檔案，自己寄出。',
  loading: '正在載入規則。',
  notLoaded: '規則載入不了。請重新載入這一頁。',
  private: '這是無痕視窗。關掉之後，你改的就沒有了。',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: '你改的地方',
  none: '你還沒有改什麼。',
  about: '它們留在這個瀏覽器裡，直到你丟掉。',
  changedOn: (when) => `${when} 改的`,
  faulty: '還讀不了',
  open: '打開',
  discard: '丟掉',
  discarded: (rule) => `對 ${isolate(rule)} 的修改丟掉了。`,
  files: '要寄的檔案',
  filesAbout: '每個檔案都是完整的：你改的部分已經換好，其他和發布的一樣。',
  save: (name) => `儲存 ${isolate(name)}`,
  saved: '存到瀏覽器放檔案的地方了。',
  notReady: '你改的有一處還讀不了。還是可以把檔案存起來。',
  place: '它在專案裡的位置：',
};
