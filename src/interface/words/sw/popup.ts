import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const popup: Translated<'popup'> = {
  title: 'Madokezo ya kazi',
  read: (count) =>
    n(
      count,
      'Tangazo 1 limesomwa kwenye ukurasa huu.',
      `Matangazo ${count} yamesomwa kwenye ukurasa huu.`,
    ),
  withSigns: (count) => n(count, 'Tangazo 1 lina ishara.', `Matangazo ${count} yana ishara.`),
  noneRead: 'Hatukupata tangazo kwenye ukurasa huu.',
  unread: 'Hatusomi ukurasa huu bila wewe kutuambia.',
  readNow: 'Soma ukurasa huu',
  notReadable: 'Kivinjari hakituruhusu kusoma ukurasa huu.',
  changed: 'Tovuti hii imebadilika, hatukuweza kuisoma. Hakuna kilichokaguliwa.',
  changedRetry: 'Isome kama ukurasa mwingine wowote',
  changedHow: 'Unaweza pia kunakili maandishi ya tangazo na kuyakagua hapa chini.',
  changedRead:
    'Tovuti hii imebadilika. Tumeisoma kama ukurasa mwingine wowote, kwa hiyo huenda baadhi ya matangazo hayapo.',
  changedNote:
    'Ni kwa watunzaji wa mradi. Hakuna kinachotumwa: isome, inakili, na uitume mwenyewe ukipenda. Inataja tovuti na tulichojaribu, si ulichoangalia.',
  paused: 'Imesimamishwa kwenye tovuti zote. Hakuna kinachosomwa.',
  muted: 'Imenyamazishwa kwenye tovuti hii. Hakuna kinachoonyeshwa hapa.',
  private:
    'Hili ni dirisha la faragha. Hakuna kinachohifadhiwa: si matangazo uliyoficha, si tovuti ulizonyamazisha, si ripoti.',
  withheld: (site) =>
    `Kivinjari chako hakituruhusu kufika ${isolate(site)}, kwa hiyo hakuna kinachosomwa hapa.`,
  optionalSite: (site) => `Hujaturuhusu kusoma ${isolate(site)}.`,
  grant: (site) => `Ruhusu ${isolate(site)}`,
  pause: 'Simamisha kwenye tovuti zote',
  resume: 'Endelea kusoma',
  mute: 'Nyamazisha tovuti hii',
  unmute: 'Onyesha tena ishara kwenye tovuti hii',
  show: 'Ionyeshe kwenye ukurasa',
  dismiss: 'Ficha tangazo hili',
  dismissedAd: 'Limefichwa',
  report: 'Ripoti tangazo hili',
  untitled: 'Tangazo lisilo na kichwa',
  checkHeading: 'Kagua maandishi',
  checkLabel: 'Bandika ujumbe au tangazo',
  check: 'Kagua',
  fullPage: 'Fungua kwenye kichupo',
  leaveHeading: 'Nimeshafika huko, au siwezi kuondoka',
  helplines: 'Namba za msaada',
  problem: 'Ripoti tatizo la kusoma',
  settings: 'Mipangilio',
  number: 'Onyesha idadi ya ishara kwenye kitufe cha kivinjari',
  forget: 'Futa kila kitu',
  forgetAbout:
    'Inafuta kwenye kivinjari hiki: mipangilio, uliyochagua, ripoti zilizohifadhiwa, ripoti zilizo njiani, vifurushi ulivyoongeza, kanuni ulizobadilisha, na mashirika pamoja na ulichowaruhusu. Faili ulizohifadhi, ulichonakili na kilichotumwa vinabaki.',
  forgot: 'Kila kitu kimefutwa.',
  packs: 'Kanuni zinazotumika',
  reports: 'Ripoti zilizohifadhiwa',
};

export const check: Translated<'check'> = {
  title: 'Kagua maandishi',
  about: 'Maandishi yanakaguliwa kwenye kifaa hiki. Hayatumwi popote na hayahifadhiwi.',
};
