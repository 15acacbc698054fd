import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const benchEffect: Translated<'benchEffect'> = {
  heading: 'Mabadiliko yako yanafanya nini',
  none: 'Bado hakuna kilichobadilishwa. Badilisha kanuni kwanza.',
  about: 'Mabadiliko yako yote yanayoweza kusomwa yanajaribiwa pamoja.',
  board: 'Jaribu kwenye matangazo yetu yenye lebo',
  file: 'Jaribu kwenye faili yako mwenyewe',
  drop: 'Au dondosha faili hapa.',
  fileAbout:
    'Mistari ya JSON, CSV yenye mstari wa vichwa, au tangazo moja kama maandishi tu. Safu ya “label” inasema kila tangazo ni nini hasa.',
  wrongFile: 'Faili hii haikuweza kusomwa.',
  cancel: 'Ghairi',
  cancelled: 'Imeghairiwa. Hakuna kilichobadilika.',
  progress: (done) => `${done} tayari`,
  judged: (count) => n(count, 'Tangazo 1 limepimwa', `Matangazo ${count} yamepimwa`),
  outdated: 'Umebadilisha kitu baada ya hapo. Jaribu tena.',
  of: (count) => n(count, 'Tangazo 1 limejaribiwa.', `Matangazo ${count} yamejaribiwa.`),
  same: 'Yote yanasemwa vilevile kama kabla.',
  changed: (count) => n(count, 'Jibu 1 limebadilika', `Majibu ${count} yamebadilika`),
  more: (count) => `Na mengine ${count} ambayo hayako kwenye orodha.`,
  label: 'Ni nini hasa',
  ads: 'Matangazo',
  warned: 'Kiwango chochote',
  was: (before, now) => `${before}, sasa ${now}`,
  unlabelled: 'bila lebo',
  labels: {
    lure: 'Vyambo',
    other_job_scam: 'Matangazo mengine yenye madhara',
    fraud: 'Matangazo yenye madhara',
    legit_hard: 'Matangazo ya uaminifu yenye maneno yaleyale',
    legit: 'Matangazo ya kawaida',
    honest: 'Matangazo ya uaminifu',
    non_ad: 'Si matangazo ya kazi',
  },
  better: 'kama lebo inavyotaka',
  worse: 'kinyume na lebo yake',
  before: 'Kabla:',
  now: 'Sasa:',
  came: 'Ishara mpya:',
  went: 'Zilizoondoka:',
  look: 'Liangalie hapo juu',
  lost: (count) => n(count, 'Mstari 1 haukuweza kusomwa.', `Mistari ${count} haikuweza kusomwa.`),
  proofs: 'Jaribu vithibitisho vya kanuni nyingine zote',
  proofsAbout:
    'Kifungu kipya kinaweza kuvunja mstari wa kanuni nyingine. Atakayepokea badiliko lako atajaribu zote.',
  proofsHold: (count) =>
    n(
      count,
      'Mstari 1 wa kanuni na lugha nyingine umejaribiwa. Mabadiliko yako hayauvunji.',
      `Mistari ${count} ya kanuni na lugha nyingine imejaribiwa. Mabadiliko yako hayavunji wowote.`,
    ),
  proofsBroken: (count) =>
    n(
      count,
      'Mstari 1 wa kanuni au lugha nyingine umevunjika',
      `Mistari ${count} ya kanuni au lugha nyingine imevunjika`,
    ),
};
