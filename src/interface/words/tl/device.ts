import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const device: Translated<'device'> = {
  pause: {
    heading: 'Ihinto muna',
    reads: 'Nagbabasa ng mga job ad ang Lurewatch. Hindi ito nakahinto.',
  },
  keys: {
    heading: 'Mga key',
    about: 'Magagamit mo ang mga key na ito habang tumitingin ng page.',
    names: {
      'read-page': 'Basahin ang page na ito',
      'report-page': 'I-report ang ad na nakikita',
      pause: 'Ihinto muna sa lahat ng site, o ituloy',
    },
    none: 'wala pang key',
    change: 'Palitan ang mga key',
    byAddress: (address) =>
      `Para palitan ang mga key, i-type ang ${isolate(address)} sa address bar ng browser.`,
    byAddons: (address) =>
      `Para palitan ang mga key, i-type ang ${isolate(address)} sa address bar. Pindutin ang gear doon at piliin ang mga key para sa extension.`,
  },
  muted: {
    heading: 'Mga pinatahimik na site',
    about:
      'Walang ipinapakita sa pinatahimik na site. Kusa itong natatapos pagkaraan ng isang taon.',
    noNames:
      'Hindi isinusulat ng Lurewatch ang pangalan ng pinatahimik na site. Kaya walang makakabasa rito kung anong mga site ang nakita mo. Kaya petsa lang ang nasa listahang ito, walang pangalan.',
    empty: 'Walang pinatahimik na site.',
    until: (count, day) => `${count} site ang tahimik hanggang ${day}.`,
    unmute: 'Ipakita ulit ang mga palatandaan doon',
    unmuteUntil: (day) => `Ipakita ulit ang mga palatandaan sa mga site na tahimik hanggang ${day}`,
    unmuteAll: 'Ipakita ulit sa lahat ng site',
    unmuted: 'Ipinapakita na ulit ang mga palatandaan doon.',
    undone: 'Tahimik na ulit ito.',
    ask: 'Pinatahimik ba ang site na ito?',
    askAbout: 'I-type ang address ng site, gaya ng example.com. Hindi ito sine-save.',
    look: 'Tingnan',
    notAnAddress: 'Hindi ito address ng site.',
    is: (host, day) => `Tahimik ang ${isolate(host)} hanggang ${day}.`,
    isNot: (host) => `Hindi pinatahimik ang ${isolate(host)}.`,
  },
  dismissed: {
    heading: 'Mga isinarang ad',
    about:
      'Walang marka ang isinarang ad. Kalahating taon itong naaalala, nang wala ang mga salita nito.',
    count: (count) => `${count} ad ang isinara.`,
    empty: 'Walang isinarang ad.',
    showAll: 'Ipakita ulit ang mga palatandaan sa lahat ng ito',
    shown: 'May palatandaan na ulit ang mga ito.',
    undone: 'Isinara na ulit ang mga ito.',
  },
  file: {
    heading: 'Mga setting bilang file',
    about:
      'Puwede mong i-save ang mga setting mo sa file at buksan sa ibang device. Walang ipinapadala kahit saan.',
    holds:
      'Laman ng file: ang wika, ang bilang sa toolbar, ang mga bansa mo, ang isinara mo sa mga pack, at kung nakahinto ang lahat.',
    never: 'Walang report, password, pack o binagong rule sa loob nito kailanman.',
    withMutes: 'I-save din ang mga pinatahimik na site at isinarang ad',
    withMutesAbout:
      'Hindi sila pinapangalanan sa file. Pero malalaman ng taong manghuhula ng site kung pinatahimik mo iyon.',
    save: 'I-save ang mga setting bilang file',
    saved: 'Ibinigay na ang file sa browser para i-save.',
    open: 'Magbukas ng file ng setting',
    found: 'Ito ang babaguhin ng file',
    same: 'Pareho ang file at ang mga setting mo. Walang babaguhin.',
    what: 'Ang setting',
    now: 'Ngayon',
    inFile: 'Nasa file',
    rest: 'Ganoon pa rin ang lahat ng iba.',
    parts: {
      language: 'Wika',
      number: 'Bilang sa toolbar',
      countries: 'Mga bansa',
      packs: 'Mga pack at palatandaang nakasara',
      paused: 'Nakahinto sa lahat ng site',
      mutes: 'Mga pinatahimik na site at isinarang ad',
    },
    yes: 'bukas',
    no: 'sara',
    none: 'wala',
    count: (muted, dismissed) => `pinatahimik na site: ${muted}, isinarang ad: ${dismissed}`,
    replaces: 'Papalitan ng nasa file ang mga pinatahimik na site at isinarang ad mo.',
    take: 'Gamitin ang mga setting na ito',
    leave: 'Ang sa akin pa rin',
    taken: 'Ginagamit na ang mga setting mula sa file.',
    left: 'Walang nabago.',
    undone: 'Bumalik na ang mga setting mo.',
    refused: 'Hindi ginamit ang file.',
    reasons: {
      'too-long': 'Masyadong malaki ito para sa file ng setting.',
      'not-settings': 'Hindi ito file ng setting.',
      newer: 'Gawa ito ng mas bagong Lurewatch. I-update muna ang Lurewatch.',
    },
    broken: (part) => `Sira ang bahaging ito: ${part}.`,
  },
  age: {
    old: (month) => `Mula pa ${month} ang mga rule. Baka mas maraming alam ang mas bago.`,
    ours: 'Kasama ito ng Lurewatch. Tingnan sa browser kung may mas bagong Lurewatch.',
    fromFile: 'Humingi ng mas bagong file sa gumawa ng pack na ito.',
    clock: 'Mas huli kaysa ngayon ang petsa ng mga rule. Tama ba ang oras ng device na ito?',
  },
  later:
    'May mga setting dito na na-save ng mas bagong Lurewatch. Nananatili ang mga ito, pero walang bisa hanggang bumalik ang bersyong iyon.',
};
