import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const device: Translated<'device'> = {
  pause: {
    heading: 'Dakatarwa',
    reads: 'Lurewatch tana karanta tallar aiki. Ba a dakatar da ita ba.',
  },
  keys: {
    heading: 'Maɓallai',
    about: 'Kuna iya amfani da waɗannan maɓallai yayin da kuke kallon shafi.',
    names: {
      'read-page': 'Karanta wannan shafi',
      'report-page': 'Kai rahoton tallar da ake gani',
      pause: 'Dakatar a duk shafukan intanet, ko ci gaba',
    },
    none: 'ba maɓalli tukuna',
    change: 'Sauya maɓallai',
    byAddress: (address) =>
      `Don ku sauya maɓallai, ku rubuta ${isolate(address)} a wurin adireshin burauza.`,
    byAddons: (address) =>
      `Don ku sauya maɓallai, ku rubuta ${isolate(address)} a wurin adireshi. Ku danna alamar gear a can ku zaɓi maɓallan ƙarin manhajoji.`,
  },
  muted: {
    heading: 'Shafukan intanet da aka sa shiru',
    about: 'Ba a nuna komai a inda aka sa shiru. Shirun yana ƙarewa da kansa bayan shekara ɗaya.',
    noNames:
      'Lurewatch ba ta rubuta sunan inda kuka sa shiru. Don haka ba wanda zai iya karanta a nan waɗanne shafuka kuka gani. Shi ya sa wannan jeri yake da ranaku, ba sunaye.',
    empty: 'Ba a sa shiru a ko’ina ba.',
    until: (count, day) =>
      n(
        count,
        `An sa shiru a shafin intanet 1 har ${day}.`,
        `An sa shiru a shafukan intanet ${count} har ${day}.`,
      ),
    unmute: 'Sake nuna alamu a can',
    unmuteUntil: (day) => `Sake nuna alamu a inda aka sa shiru har ${day}`,
    unmuteAll: 'Sake nuna alamu a duk shafukan intanet',
    unmuted: 'Ana sake nuna alamu a can.',
    undone: 'An sake sa shiru.',
    ask: 'An sa shiru a wannan shafin intanet?',
    askAbout: 'Ku rubuta adireshin shafin intanet, kamar example.com. Ba a adana shi.',
    look: 'Duba',
    notAnAddress: 'Wannan ba adireshin shafin intanet ba ne.',
    is: (host, day) => `An sa shiru a ${isolate(host)} har ${day}.`,
    isNot: (host) => `Ba a sa shiru a ${isolate(host)} ba.`,
  },
  dismissed: {
    heading: 'Tallar da aka ɓoye',
    about:
      'Tallar da aka ɓoye ba ta da alama. Ana tuna da ita rabin shekara, ba tare da kalmominta ba.',
    count: (count) => n(count, 'An ɓoye talla 1.', `An ɓoye talla ${count}.`),
    empty: 'Ba a ɓoye wata talla ba.',
    showAll: 'Sake nuna alamu a dukansu',
    shown: 'Ana sake nuna alamu a kansu.',
    undone: 'An sake ɓoye su.',
  },
  file: {
    heading: 'Saituna a fayil',
    about: 'Kuna iya adana saitunanku a fayil ku buɗe shi a wata na’ura. Ba a tura komai ko’ina.',
    holds:
      'Fayil ɗin yana ɗauke da: harshe, lambar da ke maɓalli, ƙasashenku, abin da kuka kashe a rukunoni, da ko an dakatar da komai.',
    never: 'Ba ya taɓa ɗaukar rahotanni, kalmomin sirri, rukunoni ko sauyin ƙa’idoji.',
    withMutes: 'A adana kuma inda aka sa shiru da tallar da aka ɓoye',
    withMutesAbout:
      'Fayil ɗin ba ya faɗin sunayensu. Amma wanda ya yi hasashen wani shafin intanet zai iya gane ko kun sa masa shiru.',
    save: 'Adana saituna a fayil',
    saved: 'An ba burauza fayil ɗin ta adana.',
    open: 'Buɗe fayil na saituna',
    found: 'Ga abin da fayil ɗin zai sauya',
    same: 'Fayil ɗin daidai yake da saitunanku. Babu abin sauyawa.',
    what: 'Saiti',
    now: 'Yanzu',
    inFile: 'A fayil',
    rest: 'Sauran duka suna nan yadda suke.',
    parts: {
      language: 'Harshe',
      number: 'Lambar da ke maɓalli',
      countries: 'Ƙasashe',
      packs: 'Rukunoni da alamun da aka kashe',
      paused: 'An dakatar a duk shafukan intanet',
      mutes: 'Inda aka sa shiru da tallar da aka ɓoye',
    },
    yes: 'eh',
    no: 'a’a',
    none: 'babu',
    count: (muted, dismissed) => `inda aka sa shiru: ${muted}, tallar da aka ɓoye: ${dismissed}`,
    replaces: 'Inda aka sa shiru da tallar da aka ɓoye na fayil ɗin za su maye gurbin naku.',
    take: 'Yi amfani da waɗannan saituna',
    leave: 'Bar nawa',
    taken: 'Ana amfani da saitunan fayil ɗin.',
    left: 'Ba a sauya komai ba.',
    undone: 'Saitunanku sun dawo.',
    refused: 'Ba a yi amfani da fayil ɗin ba.',
    reasons: {
      'too-long': 'Ya yi girma da yawa ga fayil na saituna.',
      'not-settings': 'Ba fayil na saituna ba ne.',
      newer: 'Sabuwar Lurewatch ce ta yi shi. Ku fara sabunta Lurewatch.',
    },
    broken: (part) => `Wannan ɓangare nasa ya ɓaci: ${part}.`,
  },
  age: {
    old: (month) => `Ƙa’idojin na ${month} ne. Sababbi na iya sanin fiye da haka.`,
    ours: 'Suna zuwa tare da Lurewatch. Ku duba a burauza ko akwai sabuwar Lurewatch.',
    fromFile: 'Ku nemi sabon fayil daga wanda ya yi wannan rukuni.',
    clock: 'Ranar ƙa’idojin ta wuce yau. Agogon wannan na’ura daidai yake?',
  },
  later:
    'Sabuwar Lurewatch ce ta adana wasu saituna a nan. Suna nan yadda suke, amma ba sa aiki sai ta dawo.',
};
