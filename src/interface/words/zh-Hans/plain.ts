import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: '返回',
  copy: '复制',
  copied: '已复制。',
  notCopied: '无法复制。请选中文字后自行复制。',
  save: '保存为文件',
  remove: '删除',
  optional: '可以不填。',
  failed: '没有成功，请再试一次。',
  help: '帮助',
  language: '语言',
  languageOfBrowser: '与浏览器相同',
  unread: '这些文字还没有母语者读过。',
};

export const levels: Translated<'levels'> = {
  danger: '明显的警示迹象',
  caution: '有需要核实之处',
  none: '没有已知的警示迹象',
};

export const states: Translated<'states'> = {
  danger: '这则广告带有多个已知迹象。这不是证据。回复之前请先核实。',
  caution: '这则广告有些词语值得核实。这不是证据。',
  none: '我们查找了已知迹象，没有发现。我们无法知道一份工作好不好。',
  'not-a-job-ad': '不是招聘广告，我们没有处理。',
  'too-little-text': '文字太少，无法检查。',
  unreadable: '无法读取。',
  unreadableHow:
    '您可以告诉我们：打开“报告读取问题”，把出现的文字发给维护者。其中只有网站和故障，没有广告内容。',
  picture: '图片，未读取。我们不读图片里的文字。',
  waiting: '尚未检查。',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': '不是招聘广告',
  'too-little-text': '文字太少',
  unreadable: '无法读取',
  picture: '图片，未读取',
  waiting: '尚未检查',
};
