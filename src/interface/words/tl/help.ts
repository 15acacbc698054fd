import type { Translated } from '../../words.ts';

export const exit: Translated<'exit'> = {
  button: 'Umalis na sa page na ito',
  key: 'Makakaalis ka rin gamit ang Esc. Maiiwan ang history ng browser mo.',
  about:
    'Isinasara agad ang page na ito at ipinapakita ang panahon. Ganoon din kapag tatlong beses pinindot ang Shift. Hindi nito binubura ang history ng browser mo.',
};

export const helplines: Translated<'helplines'> = {
  heading: 'Mga helpline',
  here: 'Nasaan ako ngayon',
  home: 'Bansa ko (para sa embahada)',
  pick: 'Pumili ng bansa',
  keep: 'Tandaan ang mga bansang ito sa device na ito',
  none: 'Wala pa kaming alam na helpline na nasuri para sa bansang ito.',
  world: 'Kahit saan',
  order: 'Nauuna ang chat at text, dahil walang makakarinig.',
  captive: 'Huwag tumawag gamit ang telepono na hawak ng iba.',
  chat: 'Chat o text:',
  phone: 'Telepono:',
  web: 'Website:',
  mail: 'Email:',
  languages: 'Mga wika:',
  hours: 'Oras:',
  hoursUnknown: 'hindi alam',
  checked: (date) => `Ayon sa nakasulat sa pinagkunan noong ${date}.`,
  checkedUnknown: 'Ayon sa nakasulat sa pinagkunan, hindi alam ang petsa.',
  compared: (date) => `Ikinumpara sa pinagkunan noong ${date}.`,
  sure: {
    own: 'Ang opisina mismo ang nagsulat.',
    authority: 'Ibang opisina ng gobyerno ang nagsabi.',
    told: 'Balita o listahan ang nagsabi, hindi ang opisina mismo.',
  },
  source: 'Pinagkunan',
  verify: 'Nagbabago ang mga numero. Tingnan sa opisyal na site kung kaya.',
  kinds: {
    police: 'Pulis',
    trafficking: 'Helpline laban sa human trafficking',
    'foreign-ministry': 'Embahada o foreign ministry',
    'labour-migration': 'Opisina para sa trabaho sa ibang bansa',
    organisation: 'Organisasyon',
    'cyber-fraud': 'Sumbungan ng online fraud',
    platform: 'Site na may mga ad',
  },
};

export const help: Translated<'help'> = {
  title: 'Tulong',
  question: 'Alin dito ang pinakamalapit sa kalagayan mo?',
  about: 'Hindi sine-save ang pinili mo.',
  states: {
    looking: {
      name: 'Naghahanap ako ng trabaho',
      lines: [
        'Ipinapakita ng ad ang gusto ng sumulat na makita mo. Puwedeng kopyahin ang kilalang pangalan.',
        'Ikaw mismo ang maghanap sa agency sa listahan ng gobyerno. Gamitin ang numero sa listahan, hindi ang nasa ad.',
        'Hindi ka dapat gumastos para sa trabaho. Hindi dapat hawakan ng amo ang passport mo.',
        'Kahit walang marka, hindi ibig sabihin na may sumuri sa ad.',
      ],
    },
    contact: {
      name: 'May nag-alok sa akin ng trabaho',
      lines: [
        'Itanong: Ano ang pangalan at license number ng kumpanya? Tingnan ito sa listahan ng gobyerno.',
        'Itanong: Ano ang address ng pagtatrabahuhan? Sabihing gusto mong makausap ang isang nagtatrabaho roon.',
        'Itanong: Anong visa? Hindi para sa trabaho ang tourist visa.',
        'Itanong: Hawak ko ba ang passport ko? Makakaalis ba ako kung gusto ko?',
        'Hindi patunay ang video call. Sabihin sa isang tao kung sino ang nag-imbita at saan ka pupunta.',
      ],
    },
    travelling: {
      name: 'Nasa biyahe na ako',
      lines: [
        'Puwede kang magbago ng isip kahit kailan, kahit nasa airport na. Hindi mahalaga kung sino ang nagbayad.',
        'Matutulungan kang huminto ng mga tao sa airport, ng immigration at ng embahada mo.',
        'Magkasundo kayo ng kaibigan mo sa isang salita. Kapag sinabi mo iyon, hihingi siya ng tulong.',
        'Hawakan mo ang passport mo. Mag-save ng litrato nito na ikaw lang ang makakabukas.',
        'Kapag pinalitan ang lugar ng trabaho habang nasa biyahe, huminto at tawagan ang taong pinagkakatiwalaan mo.',
      ],
    },
    stuck: {
      name: 'Hindi ako makaalis',
      lines: [
        'Ikaw ang pinakanakakaalam ng panganib mo. Maghintay hanggang walang nakatingin.',
        'Sino ang nakakaalam kung nasaan ka? Makakatulong kahit isang message na may pangalan ng lugar.',
        'Kabisaduhin ang isang numero.',
        'Mas ligtas ang tahimik na paraan kaysa tawag.',
        'Wala kang kasalanan. Hindi mo krimen ang trabahong ipinilit sa iyo.',
      ],
    },
    helping: {
      name: 'May tinutulungan ako',
      lines: [
        'Huwag harapin ang mga taong humahawak sa kanila. Huwag magbayad sa tagapamagitan, at huwag maglabas ng pangalan.',
        'Isulat ang lahat ng nagtuturo sa lugar: litrato, ipinadalang location, karatula, huling usap.',
        'I-save ang mga message. Huwag burahin.',
        'Sabihin sa embahada ng bansa nila. Sabihin din sa pulis na humahawak ng ganitong kaso, at sa grupong malapit na tumutulong.',
        'Sila ang magpasya kung kailan ligtas mag-message. Huwag munang tumawag.',
      ],
    },
    gave: {
      name: 'Nagbigay na ako ng pera o papeles',
      lines: [
        'Wala kang kasalanan. May mga taong ito ang hanapbuhay.',
        'Pera: tawagan na ang bangko, e-wallet o remittance. Hilinging ihinto ang bayad.',
        'Passport o ID: sabihin sa opisinang nagbigay nito. Itanong kung ano ang puwedeng i-block.',
        'Pinahiram na account o SIM card: sabihin sa bangko o sa kumpanya ng telepono. Magtanong sa abogado o sa libreng opisinang legal.',
        'I-save ang mga message, resibo at account number. Huwag nang magbayad ulit para mabawi ang pera.',
      ],
    },
  },
  silent: 'Mga tahimik na paraan para humingi ng tulong',
  crime:
    'Maraming patakaran ang nagsasabing hindi dapat parusahan ang tao sa ipinilit na gawin niya. Hindi ito laging sinusunod ng mga awtoridad.',
  installed:
    'Makikita ito ng sinumang makakabukas ng listahan ng extension ng browser na ito. Alisin kung delikado iyon.',
};
