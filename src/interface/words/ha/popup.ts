import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const popup: Translated<'popup'> = {
  title: 'Bayanan aiki',
  read: (count) =>
    n(count, 'An karanta talla 1 a wannan shafi.', `An karanta talla ${count} a wannan shafi.`),
  withSigns: (count) => n(count, 'Talla 1 tana da alamu.', `Talla ${count} suna da alamu.`),
  noneRead: 'Ba a ga talla a wannan shafi ba.',
  unread: 'Ba ma karanta wannan shafi sai kun ce.',
  readNow: 'Karanta wannan shafi',
  notReadable: 'Burauza ba ta bari mu karanta wannan shafi ba.',
  changed: 'Wannan shafin intanet ya sauya; mun kasa karanta shi. Ba a duba komai ba.',
  changedRetry: 'Karanta shi kamar kowane shafi',
  changedHow: 'Kuna kuma iya kwafar rubutun talla ku duba shi a ƙasa.',
  changedRead:
    'Wannan shafin intanet ya sauya. Mun karanta shi kamar kowane shafi, don haka wasu talla na iya ɓacewa.',
  changedNote:
    'Na masu kula da shirin ne. Ba a tura komai: ku karanta, ku kwafa, ku tura da kanku idan kuna so. Yana faɗin sunan shafin intanet da abin da muka gwada, ba abin da kuka kalla ba.',
  paused: 'An dakatar a duk shafukan intanet. Ba a karanta komai.',
  muted: 'An yi shiru a wannan shafin intanet. Ba a nuna komai a nan.',
  private:
    'Wannan taga ce ta sirri. Ba a adana komai daga cikinta: ba tallar da kuka ɓoye, ba wurin da kuka sa shiru, ba rahoto.',
  withheld: (site) =>
    `Burauzarku ba ta bari mu kai ga ${isolate(site)} ba, don haka ba a karanta komai a nan.`,
  optionalSite: (site) => `Ba ku ba mu izinin karanta ${isolate(site)} ba.`,
  grant: (site) => `Ba da izini ga ${isolate(site)}`,
  pause: 'Dakatar a duk shafukan intanet',
  resume: 'Ci gaba da karatu',
  mute: 'Yi shiru a wannan shafin intanet',
  unmute: 'Sake nuna alamu a wannan shafin intanet',
  show: 'Nuna ta a shafin',
  dismiss: 'Ɓoye wannan talla',
  dismissedAd: 'An ɓoye',
  report: 'Kai rahoton wannan talla',
  untitled: 'Talla marar suna',
  checkHeading: 'Duba rubutu',
  checkLabel: 'Ku liƙa saƙo ko talla',
  check: 'Duba',
  fullPage: 'Buɗe a wani tab',
  leaveHeading: 'Ina can tuni, ko ba na iya barin wurin',
  helplines: 'Layukan taimako',
  problem: 'Faɗi matsalar karatu',
  settings: 'Saituna',
  number: 'Nuna yawan alamu a maɓallin burauza',
  forget: 'Manta da komai',
  forgetAbout:
    'Yana gogewa daga wannan burauza: saituna, zaɓi, rahotannin da aka adana, rahotannin da ke hanya, rukunonin da kuka ƙara, sauyin da kuka yi wa ƙa’idoji, da ƙungiyoyi tare da izinin da aka ba su. Fayilolin da kuka adana, abin da kuka kwafa, da abin da aka tura suna nan.',
  forgot: 'An goge komai.',
  packs: 'Ƙa’idojin da ke aiki',
  reports: 'Rahotannin da aka adana',
};

export const check: Translated<'check'> = {
  title: 'Duba rubutu',
  about: 'Ana duba rubutun a wannan na’ura. Ba a tura shi ko’ina kuma ba a adana shi.',
};
