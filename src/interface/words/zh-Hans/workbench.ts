import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: '工作台',
  door: '试用并修改规则',
  about:
    '试一则广告，改一条规则，马上看到结果。没有任何内容离开此设备。最后由您保存文件并自己发送。',
  loading: '正在载入规则。',
  notLoaded: '规则无法载入。请重新载入此页。',
  private: '这是隐私窗口。关闭窗口后，您的修改就没有了。',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: '您的修改',
  none: '您还没有修改任何内容。',
  about: '它们留在这个浏览器里，直到您放弃。',
  changedOn: (when) => `修改于 ${when}`,
  faulty: '还不能读取',
  open: '打开',
  discard: '放弃',
  discarded: (rule) => `已放弃对 ${isolate(rule)} 的修改。`,
  files: '要发送的文件',
  filesAbout: '每个文件都是完整的：您修改的部分已换好，其余与发布的一致。',
  save: (name) => `保存 ${isolate(name)}`,
  saved: '已保存到浏览器存放文件的地方。',
  notReady: '您有一处修改还不能读取。您仍然可以保存文件。',
  place: '它在项目中的位置：',
};
