import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const mistake: Translated<'mistake'> = {
  list: {
    heading: 'Ulichosema ni kosa',
    about:
      'Unaweza kubonyeza “Hili ni kosa” kwenye dokezo. Hapo Lurewatch inahifadhi siku na ishara zilizoonyeshwa. Inahifadhi pia dokezo lilikuwa kali kiasi gani, na toleo la kanuni.',
    nothing: 'Haihifadhi chochote cha tangazo: si maneno, si kichwa, si anwani, si jina.',
    empty: 'Hujasema lolote kuwa ni kosa.',
    count: (count) => n(count, 'Umesema dokezo 1 ni kosa.', `Umesema madokezo ${count} ni makosa.`),
    day: 'Siku',
    level: 'Dokezo lilikuwa kali kiasi gani',
    signs: 'Ishara',
    remove: (day) => `Futa hili la ${day}`,
    removeAll: 'Futa yote',
    removed: 'Limefutwa.',
    undone: 'Limerudi.',
    tell: 'Waambie watu wanaotengeneza Lurewatch',
    tellAbout:
      'Haya ndiyo yote ambayo ungewaambia. Hakuna kinachotumwa: yasome, yanakili au yahifadhi, na uyatume mwenyewe ukipenda.',
  },
  yourAd: {
    title: 'Kuhusu dokezo hili',
    heading: 'Je, ni tangazo lako?',
    calm: 'Basi ni vizuri ujue haya.',
    lines: [
      'Dokezo linasema maneno gani ya tangazo yameonekana. Haliihukumu kampuni yako wala mtu yeyote.',
      'Matangazo ya uaminifu pia huwa na maneno hayo. Dokezo lenyewe linasema: huu si ushahidi.',
      'Kifaa cha msomaji mwenyewe ndicho kilitafuta maneno, kwa kanuni zisizobadilika. Hakuna seva iliyoamua, na hakuna aliyeambiwa.',
      'Hakuna orodha ya kampuni, kwa hiyo hakuna kampuni iliyo kwenye orodha. Hakuna anayeweza kulipa ili aachwe.',
      'Maneno ya tangazo yakibadilika, au kanuni ikirekebishwa, dokezo pia linabadilika.',
    ],
    used: 'Je, mtu mwingine alitumia jina la kampuni yako? Basi iambie tovuti inayoonyesha tangazo.',
    seen: 'Kilichoonekana kwenye tangazo hili',
    noAd: 'Ukurasa huu umekuja bila tangazo. Ufungue kutoka kwenye dokezo: “Kwa nini ishara hizi”, kisha “Je, ni tangazo lako?”.',
    rules: 'Soma kanuni zote',
    rulesAbout:
      'Kila mtu anaweza kusoma kanuni zote, na maneno yake, mifano na vyanzo. Huko unaweza kujaribu maneno ya tangazo lako.',
    tell: 'Tuambie kama kanuni ina kosa',
    tellAbout:
      'Maandishi haya yako tayari kwa ajili yako. Yabadilishe upendavyo, yanakili, na uyatume mwenyewe. Hatutumi chochote wala kuhifadhi chochote.',
    text: 'Maandishi yako',
    letter: {
      greeting: 'Habari,',
      what: 'Lurewatch inaonyesha dokezo kwenye tangazo letu. Tunaona ishara hizi hazifai hapo:',
      why: 'Kwa nini tunaona hivyo:',
      rules: 'Kanuni:',
      end: 'Asante.',
    },
  },
};
