import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: '撤销',
    more: (count) => `再显示 ${count} 则`,
  },
  harms: {
    trafficking: {
      seenIn: '把人带进诈骗园区和强迫劳动的广告',
      step: '把要去的地方和邀请人告诉一个您信任的人。',
    },
    'advance-fee': {
      seenIn: '收了钱却不给工作的广告',
      step: '现在不要付钱。求职者不应为工作付费。请查您所在国家的规定。',
    },
    'task-scam': {
      seenIn: '做任务领钱、最后要求充值的广告',
      step: '不要先付钱去换钱。',
    },
    'money-mule': {
      seenIn: '利用他人转移钱款或包裹的广告',
      step: '不要出借您的银行账户或手机卡。',
    },
    'identity-theft': {
      seenIn: '收集身份证件的广告',
      step: '见到雇主之前，不要发送证件。',
    },
    'illegal-work': {
      seenIn: '法律禁止的工作的广告',
      step: '问清楚做什么、在哪里、签什么合同。',
    },
  },
  signs: {
    heading: (count) => `这则广告有 ${count} 个迹象`,
    seenIn: (count, where) => `${count} 个迹象曾见于${where}。`,
    toCheck: (count) => `这则广告有 ${count} 处需要核实。`,
    quote: '广告写道：',
    noQuote: '见于整则广告，不在个别词语中。',
    why: '为什么重要：',
    ask: '请问清或核实：',
    sources: '依据：',
    noExplanation: '无法载入这个迹象的说明。',
    guest: (pack) => `依据此设备上添加的规则包：${isolate(pack)}`,
    notProof: '这不是证据。真实公司的名称可能在这里被冒用。',
    noMark: '没有标记，不代表有人核实过这则广告。',
    packs: (packs) => `在您的设备上按固定规则发现（${packs}）。`,
  },
  banner: {
    label: '关于这则招聘广告的提示',
    firstStep: '回复之前先核实',
    why: '为什么有这些迹象',
    mistake: '这里弄错了',
    report: '报告',
    yourAd: '这是您发布的广告吗？',
    dismiss: '不再显示',
    dismissed: '这则广告不再显示提示。',
    mistaken: '谢谢。这则广告上的标记已去掉。',
    mark: (count) => `${count} 个迹象需核实`,
    markIn: (count, title) => `${isolate(title)}：${count} 个迹象需核实`,
    announce: (count) => `本页有 ${count} 则广告带有迹象。`,
  },
};
