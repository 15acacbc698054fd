import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: '一条规则',
  language: '词语的语言',
  pack: '规则包',
  rule: '规则',
  find: '按名称或标题查找规则',
  findNone: '没有规则包含这些词。',
  phrases: (count) => `${count} 个短语`,
  changed: '已修改',
  file: '文件',
  fromLine: (line) => `从第 ${line} 行起`,
  otherKinds: '不是迹象：什么是广告，什么会取消迹象',
  editor: (rule, language) => `${isolate(rule)} 的文本，${isolate(language)}`,
  keys: 'Ctrl+空格 提供合适的词。Tab 离开编辑器。',
  nothing: '这条规则还没有这种语言的词语。请写下第一批，或从这里开始：',
  begin: '开始',
  published: '与发布的一致。',
  kept: '您的修改保存在此设备上。',
  notKept: '您的修改无法保存：存储已满或已关闭。请马上保存文件。',
  discard: '放弃这个修改',
  newRule: '写一条新规则',
  newName: '新规则的名称',
  newAbout: '几个英文单词，中间用“-”，例如 asks-for-a-selfie。',
  newTaken: '已有同名的规则。',
  create: '建立',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: '证明',
  trying: '正在试。',
  green: '所有证明都成立。',
  toMend: (count) => `有 ${count} 处要改。`,
  unreadable: '还不能读取，所以发布的内容仍然有效。',
  english: '这些关于文件的句子是英文，与文件本身的用词一样。',
  style: '关于措辞',
  none: '还没有可证明的。',
  all: (count) => `全部 ${count} 行`,
  kinds: {
    catches: '必须符合',
    ignores: '不得符合',
    phrases: '短语',
  },
  outcomes: {
    holds: '成立。',
    'not-met': '不符合。请添加或修改短语，或把这一行移到“ignores”。',
    met: '符合了。请收窄短语，或把这一行移到“catches”。',
    'no-level': '符合，但达不到任何级别。请写更强的迹象。',
    level: '达到了级别，但不应达到。',
    idle: '“catches”中没有一行显示这个短语起作用。请添加一行。',
  },
};
