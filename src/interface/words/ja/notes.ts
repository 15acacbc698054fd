import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: '元に戻す',
    more: (count) => `あと${count}件を見る`,
  },
  harms: {
    trafficking: {
      seenIn: '詐欺の拠点の求人',
      step: 'どこへ行き、だれに誘われたかを、だれか一人に話してください。',
    },
    'advance-fee': {
      seenIn: 'お金を求める求人',
      step: '今は払わないでください。働く人が仕事のためにお金を払う必要はありません。あなたの国の決まりを確かめてください。',
    },
    'task-scam': {
      seenIn: '先にお金を入れさせるタスクの求人',
      step: 'お金をもらうために、お金を送らないでください。',
    },
    'money-mule': {
      seenIn: '盗まれたお金を動かす求人',
      step: '自分の口座やSIMカードを人に貸さないでください。',
    },
    'identity-theft': {
      seenIn: '身分証を集める求人',
      step: '雇い主に会う前に、書類を送らないでください。',
    },
    'illegal-work': {
      seenIn: '禁じられた仕事の求人',
      step: '何の仕事か、どこでするか、どんな契約かを聞いてください。',
    },
  },
  signs: {
    heading: (count) => `この求人にあるしるし：${count}個`,
    seenIn: (count, where) => `${where}で見られたしるし：${count}個`,
    toCheck: (count) => `この求人には、確かめることが${count}個あります。`,
    quote: '求人の言葉：',
    noQuote: '一つの言葉ではなく、求人全体から分かることです。',
    why: 'なぜ大事か：',
    ask: '聞くこと、確かめること：',
    sources: '何をもとに分かるか：',
    noExplanation: 'このしるしの説明を読み込めませんでした。',
    guest: (pack) => `この端末に追加されたルールのパックによる：${isolate(pack)}`,
    notProof: 'これは証拠ではありません。本物の会社の名前が勝手に使われていることもあります。',
    noMark: 'マークがなくても、だれかがこの求人を確かめたわけではありません。',
    packs: (packs) => `あなたの端末で、決まったルールによって見つけました（${packs}）。`,
  },
  banner: {
    label: 'この求人についてのメモ',
    firstStep: '返事の前に確かめる',
    why: 'なぜこのしるし？',
    mistake: 'これは間違い',
    report: '報告する',
    yourAd: 'あなたの求人ですか？',
    dismiss: 'かくす',
    dismissed: 'この求人ではかくしました。',
    mistaken: 'ありがとうございます。この求人からマークを消しました。',
    mark: (count) => `確かめるしるし：${count}個`,
    markIn: (count, title) => `${isolate(title)}に確かめるしるしが${count}個`,
    announce: (count) => `このページには、しるしのある求人が${count}件あります。`,
  },
};
