import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';
import { n } from './forms.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: 'Rudisha',
    more: (count) => n(count, 'Onyesha 1 zaidi', `Onyesha ${count} zaidi`),
  },
  harms: {
    trafficking: {
      seenIn: 'matangazo ya vituo vya utapeli',
      step: 'Mwambie mtu mmoja utakwenda wapi na nani amekualika.',
    },
    'advance-fee': {
      seenIn: 'matangazo yaliyoomba ada',
      step: 'Usilipe sasa. Mfanyakazi hapaswi kulipia kupata kazi. Angalia kanuni ya nchi yako.',
    },
    'task-scam': {
      seenIn: 'matangazo ya kazi zinazodai uweke pesa',
      step: 'Usitume pesa ili upate pesa.',
    },
    'money-mule': {
      seenIn: 'matangazo yanayohamisha pesa zilizoibwa',
      step: 'Usimpe mtu akaunti yako au laini yako ya simu atumie.',
    },
    'identity-theft': {
      seenIn: 'matangazo yanayokusanya hati za watu',
      step: 'Usitume hati zako kabla hujakutana na mwajiri.',
    },
    'illegal-work': {
      seenIn: 'matangazo ya kazi zilizokatazwa',
      step: 'Uliza kazi ni nini, iko wapi, na kwa mkataba gani.',
    },
  },
  signs: {
    heading: (count) => `Ishara ${count} kwenye tangazo hili`,
    seenIn: (count, where) =>
      n(
        count,
        `Ishara 1 iliyoonekana kwenye ${where}.`,
        `Ishara ${count} zilizoonekana kwenye ${where}.`,
      ),
    toCheck: (count) =>
      n(
        count,
        'Jambo 1 la kukagua kwenye tangazo hili.',
        `Mambo ${count} ya kukagua kwenye tangazo hili.`,
      ),
    quote: 'Tangazo linasema:',
    noQuote: 'Inaonekana kwenye tangazo lote, si kwenye neno moja moja.',
    why: 'Kwa nini ni muhimu:',
    ask: 'Uliza au kagua:',
    sources: 'Tumejua hili kutoka:',
    noExplanation: 'Maelezo ya ishara hii hayakupatikana.',
    guest: (pack) => `Kwa kifurushi cha kanuni kilichoongezwa kwenye kifaa hiki: ${isolate(pack)}`,
    notProof: 'Huu si ushahidi. Huenda jina la kampuni ya kweli limetumiwa vibaya hapa.',
    noMark: 'Kukosa alama hakumaanishi kuwa kuna mtu amekagua tangazo.',
    packs: (packs) => `Imepatikana kwenye kifaa chako kwa kanuni zisizobadilika (${packs}).`,
  },
  banner: {
    label: 'Dokezo kuhusu tangazo hili la kazi',
    firstStep: 'Kagua kabla ya kujibu',
    why: 'Kwa nini ishara hizi',
    mistake: 'Hili ni kosa',
    report: 'Ripoti',
    yourAd: 'Je, ni tangazo lako?',
    dismiss: 'Ficha',
    dismissed: 'Imefichwa kwa tangazo hili.',
    mistaken: 'Asante. Alama zetu kwenye tangazo hili zimeondolewa.',
    mark: (count) => n(count, 'Ishara 1 ya kukagua', `Ishara ${count} za kukagua`),
    markIn: (count, title) =>
      n(
        count,
        `Ishara 1 ya kukagua kwenye ${isolate(title)}`,
        `Ishara ${count} za kukagua kwenye ${isolate(title)}`,
      ),
    announce: (count) =>
      n(
        count,
        'Tangazo 1 kwenye ukurasa huu lina ishara.',
        `Matangazo ${count} kwenye ukurasa huu yana ishara.`,
      ),
  },
};
