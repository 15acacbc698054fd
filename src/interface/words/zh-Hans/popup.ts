import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const popup: Translated<'popup'> = {
  title: '求职笔记',
  read: (count) => `本页读取了 ${count} 则广告。`,
  withSigns: (count) => `其中 ${count} 则带有迹象。`,
  noneRead: '本页没有找到广告。',
  unread: '我们不会自行读取本页。',
  readNow: '读取本页',
  notReadable: '浏览器不允许我们读取本页。',
  changed: '这个网站改版了，我们无法读取。什么都没有检查。',
  changedRetry: '按普通网页读取',
  changedHow: '您也可以复制广告文字，在下面检查。',
  changedRead: '这个网站改版了。我们按普通网页读取，可能有广告遗漏。',
  changedNote:
    '给维护者的说明。不会自动发送：请先看，愿意的话复制后自己发送。其中只有网站和我们试过的方法，没有您看过的内容。',
  paused: '已在所有网站暂停，不读取任何内容。',
  muted: '已在本网站静音，这里不显示任何提示。',
  private: '这是隐私窗口。这里的内容都不会保存：不保存已忽略的广告、静音的网站或报告。',
  withheld: (site) => `浏览器没有让我们访问 ${isolate(site)}，因此这里没有读取。`,
  optionalSite: (site) => `您还没有允许我们读取 ${isolate(site)}。`,
  grant: (site) => `允许 ${isolate(site)}`,
  pause: '在所有网站暂停',
  resume: '继续读取',
  mute: '在本网站静音',
  unmute: '在本网站恢复提示',
  show: '在页面上显示',
  dismiss: '不再提示这则广告',
  dismissedAd: '已不再提示',
  report: '报告这则广告',
  untitled: '没有标题的广告',
  checkHeading: '检查一段文字',
  checkLabel: '粘贴消息或广告',
  check: '检查',
  fullPage: '在标签页中打开',
  leaveHeading: '我已经在那里，或无法离开',
  helplines: '求助热线',
  problem: '报告读取问题',
  settings: '设置',
  number: '在工具栏按钮上显示迹象数量',
  forget: '全部忘记',
  forgetAbout:
    '从此浏览器删除：设置、选择、已保存的报告、正在发送的报告、您添加的包、对规则的修改，以及各组织和为其允许的权限。您存下的文件、剪贴板和已发送的内容会留下。',
  forgot: '已全部删除。',
  packs: '使用中的规则',
  reports: '已保存的报告',
};

export const check: Translated<'check'> = {
  title: '检查一段文字',
  about: '文字只在此设备上检查，不会发送，也不会保存。',
};
