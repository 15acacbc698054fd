import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const popup: Translated<'popup'> = {
  title: 'Tala sa trabaho',
  read: (count) => `${count} ad ang nabasa sa page na ito.`,
  withSigns: (count) => `${count} ang may palatandaan.`,
  noneRead: 'Walang nakitang ad sa page na ito.',
  unread: 'Hindi namin kusang binabasa ang page na ito.',
  readNow: 'Basahin ang page na ito',
  notReadable: 'Ayaw ipabasa ng browser ang page na ito.',
  changed: 'Nagbago ang site na ito kaya hindi namin mabasa. Walang nasuri.',
  changedRetry: 'Basahin na parang karaniwang page',
  changedHow: 'Puwede mo ring kopyahin ang text ng ad at suriin sa ibaba.',
  changedRead:
    'Nagbago ang site na ito. Binasa namin ito na parang karaniwang page, kaya baka may kulang na ad.',
  changedNote:
    'Para sa mga gumagawa ng Lurewatch. Walang ipinapadala: basahin, kopyahin, at ikaw ang magpadala kung gusto mo. Pangalan ng site at ang sinubukan namin ang laman, hindi ang tiningnan mo.',
  paused: 'Nakahinto sa lahat ng site. Walang binabasa.',
  muted: 'Pinatahimik sa site na ito. Walang ipinapakita rito.',
  private:
    'Private window ito. Walang sine-save: walang isinarang ad, pinatahimik na site, o report.',
  withheld: (site) =>
    `Ayaw ipabuksan sa amin ng browser ang ${isolate(site)}, kaya walang binabasa rito.`,
  optionalSite: (site) => `Hindi mo pa kami pinapayagang basahin ang ${isolate(site)}.`,
  grant: (site) => `Payagan ang ${isolate(site)}`,
  pause: 'Ihinto muna sa lahat ng site',
  resume: 'Ituloy ang pagbasa',
  mute: 'Patahimikin ang site na ito',
  unmute: 'Ipakita ulit ang palatandaan dito',
  show: 'Ipakita sa page',
  dismiss: 'Isara ang ad na ito',
  dismissedAd: 'Isinara',
  report: 'I-report ang ad na ito',
  untitled: 'Ad na walang pamagat',
  checkHeading: 'Suriin ang text',
  checkLabel: 'I-paste ang message o ad',
  check: 'Suriin',
  fullPage: 'Buksan sa tab',
  leaveHeading: 'Nandoon na ako, o hindi ako makaalis',
  helplines: 'Mga helpline',
  problem: 'I-report ang problema sa pagbasa',
  settings: 'Mga setting',
  number: 'Ipakita ang bilang ng palatandaan sa toolbar button',
  forget: 'Kalimutan ang lahat',
  forgetAbout:
    'Binubura sa browser na ito: mga setting, pinili, na-save na report, report na ipinapadala, pack na idinagdag mo, binagong rule, at mga organisasyon pati ang pinayagan para sa kanila. Maiiwan ang mga file na na-save mo, ang clipboard, at ang mga naipadala na.',
  forgot: 'Nabura na ang lahat.',
  packs: 'Mga rule na ginagamit',
  reports: 'Mga na-save na report',
};

export const check: Translated<'check'> = {
  title: 'Suriin ang text',
  about: 'Sa device na ito sinusuri ang text. Hindi ito ipinapadala kahit saan at hindi sine-save.',
};
