import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';
import { n } from './forms.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: 'Mayar',
    more: (count) => `Nuna ƙarin ${count}`,
  },
  harms: {
    trafficking: {
      seenIn: 'tallar rufaffun wuraren damfara',
      step: 'Ku gaya wa mutum ɗaya inda za ku je da wanda ya gayyace ku.',
    },
    'advance-fee': {
      seenIn: 'tallar da ta nemi kuɗi',
      step: 'Kada ku biya yanzu. Bai kamata ma’aikaci ya biya kuɗi don samun aiki ba. Ku duba dokar ƙasarku.',
    },
    'task-scam': {
      seenIn: 'tallar ayyukan da sai an saka kuɗi',
      step: 'Kada ku tura kuɗi don ku samu kuɗi.',
    },
    'money-mule': {
      seenIn: 'tallar da ke tafiyar da kuɗin sata',
      step: 'Kada ku ba da asusunku ko layin wayarku aro.',
    },
    'identity-theft': {
      seenIn: 'tallar da ke tara takardun shaida',
      step: 'Kada ku tura takardunku kafin ku ga mai ɗaukar aiki ido da ido.',
    },
    'illegal-work': {
      seenIn: 'tallar aikin da aka hana',
      step: 'Ku tambayi mene ne aikin, a ina yake, kuma da wane kwantiragi.',
    },
  },
  signs: {
    heading: (count) => n(count, 'Alama 1 a wannan talla', `Alamu ${count} a wannan talla`),
    seenIn: (count, where) =>
      n(count, `Alama 1 da aka gani a ${where}.`, `Alamu ${count} da aka gani a ${where}.`),
    toCheck: (count) =>
      n(
        count,
        'Abu 1 da ya kamata a duba a wannan talla.',
        `Abubuwa ${count} da ya kamata a duba a wannan talla.`,
      ),
    quote: 'Tallar ta ce:',
    noQuote: 'An gan ta a tallar gaba ɗaya, ba a kalma ɗaya ba.',
    why: 'Me ya sa yake da muhimmanci:',
    ask: 'Ku tambaya ko ku duba:',
    sources: 'Inda muka san haka:',
    noExplanation: 'An kasa kawo bayanin wannan alama.',
    guest: (pack) => `Daga rukunin ƙa’idoji da aka ƙara a wannan na’ura: ${isolate(pack)}`,
    notProof:
      'Wannan ba hujja ba ne. Mai yiwuwa an yi amfani da sunan kamfani na gaske ba da izininsa ba.',
    noMark: 'Rashin alama ba ya nufin cewa wani ya duba tallar.',
    packs: (packs) => `An gano a na’urarku da ƙa’idoji tsayayyu (${packs}).`,
  },
  banner: {
    label: 'Bayani kan wannan tallar aiki',
    firstStep: 'Ku duba kafin ku ba da amsa',
    why: 'Me ya sa waɗannan alamu',
    mistake: 'Wannan kuskure ne',
    report: 'Kai rahoto',
    yourAd: 'Tallarku ce wannan?',
    dismiss: 'Ɓoye',
    dismissed: 'An ɓoye a wannan talla.',
    mistaken: 'Mun gode. An cire alamunmu daga wannan talla.',
    mark: (count) => n(count, 'Alama 1 da za a duba', `Alamu ${count} da za a duba`),
    markIn: (count, title) =>
      n(
        count,
        `Alama 1 da za a duba a ${isolate(title)}`,
        `Alamu ${count} da za a duba a ${isolate(title)}`,
      ),
    announce: (count) =>
      n(
        count,
        'Talla 1 a wannan shafi tana da alamu.',
        `Talla ${count} a wannan shafi suna da alamu.`,
      ),
  },
};
