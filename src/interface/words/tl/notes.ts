import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: 'Ibalik',
    more: (count) => `Magpakita ng ${count} pa`,
  },
  harms: {
    trafficking: {
      seenIn: 'mga ad para sa scam hub',
      step: 'Sabihin sa isang tao kung saan ka pupunta at sino ang nag-imbita sa iyo.',
    },
    'advance-fee': {
      seenIn: 'mga ad na humingi ng bayad',
      step: 'Huwag munang magbayad. Hindi dapat magbayad ang manggagawa para sa trabaho. Tingnan ang patakaran sa bansa mo.',
    },
    'task-scam': {
      seenIn: 'mga ad ng task na may deposito',
      step: 'Huwag magpadala ng pera para makakuha ng pera.',
    },
    'money-mule': {
      seenIn: 'mga ad na nagpapalipat ng nakaw na pera',
      step: 'Huwag ipahiram ang account o SIM card mo.',
    },
    'identity-theft': {
      seenIn: 'mga ad na nangongolekta ng ID',
      step: "Huwag magpadala ng ID o papeles hangga't hindi mo nakikita ang amo.",
    },
    'illegal-work': {
      seenIn: 'mga ad ng bawal na trabaho',
      step: 'Itanong kung ano ang trabaho, saan, at anong kontrata.',
    },
  },
  signs: {
    heading: (count) => `${count} palatandaan sa ad na ito`,
    seenIn: (count, where) => `${count} palatandaan na nakita na sa ${where}.`,
    toCheck: (count) => `${count} bagay na dapat suriin sa ad na ito.`,
    quote: 'Sabi sa ad:',
    noQuote: 'Nakita sa kabuuan ng ad, hindi sa iisang salita.',
    why: 'Bakit ito mahalaga:',
    ask: 'Itanong o suriin:',
    sources: 'Saan namin nalaman:',
    noExplanation: 'Hindi makuha ang paliwanag sa palatandaang ito.',
    guest: (pack) => `Mula sa rule pack na idinagdag sa device na ito: ${isolate(pack)}`,
    notProof: 'Hindi ito patunay. Baka ginagamit lang dito ang pangalan ng totoong kumpanya.',
    noMark: 'Kahit walang marka, hindi ibig sabihin na may sumuri sa ad.',
    packs: (packs) => `Nakita sa device mo gamit ang mga tiyak na rule (${packs}).`,
  },
  banner: {
    label: 'Paalala tungkol sa job ad na ito',
    firstStep: 'Suriin muna bago sumagot',
    why: 'Bakit may ganitong palatandaan',
    mistake: 'Mali ito',
    report: 'I-report',
    yourAd: 'Sa iyo ba ang ad na ito?',
    dismiss: 'Isara',
    dismissed: 'Isinara para sa ad na ito.',
    mistaken: 'Salamat. Inalis na namin ang mga marka sa ad na ito.',
    mark: (count) => `${count} palatandaang susuriin`,
    markIn: (count, title) => `${count} palatandaang susuriin sa ${isolate(title)}`,
    announce: (count) => `${count} ad sa page na ito ang may palatandaan.`,
  },
};
