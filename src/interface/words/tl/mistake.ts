import type { Translated } from '../../words.ts';

export const mistake: Translated<'mistake'> = {
  list: {
    heading: 'Ang mga sinabi mong mali',
    about:
      'Puwede mong pindutin ang “Mali ito” sa isang paalala. Ise-save ng Lurewatch ang petsa at ang mga palatandaang ipinakita. Ise-save rin nito kung gaano kalakas ang paalala, at ang bersyon ng mga rule.',
    nothing: 'Walang sine-save mula sa ad: walang salita, pamagat, address o pangalan.',
    empty: 'Wala ka pang sinabing mali.',
    count: (count) => `${count} paalala ang sinabing mali.`,
    day: 'Petsa',
    level: 'Gaano kalakas ang paalala',
    signs: 'Mga palatandaan',
    remove: (day) => `Burahin ang nasa petsang ${day}`,
    removeAll: 'Burahin ang lahat',
    removed: 'Nabura.',
    undone: 'Bumalik na ito.',
    tell: 'Sabihin sa mga gumagawa ng Lurewatch',
    tellAbout:
      'Ito lang ang sasabihin mo sa kanila. Walang ipinapadala: basahin, kopyahin o i-save, at ikaw ang magpadala kung gusto mo.',
  },
  yourAd: {
    title: 'Tungkol sa paalalang ito',
    heading: 'Sa iyo ba ang ad na ito?',
    calm: 'Kung ganoon, ito ang dapat mong malaman.',
    lines: [
      'Sinasabi ng paalala kung aling mga salita ng ad ang nakita. Hindi nito hinuhusgahan ang kumpanya mo o sinuman.',
      'May ganitong salita rin ang mga tapat na ad. Sinasabi iyon ng paalala: hindi ito patunay.',
      'Ang sariling device ng mambabasa ang naghanap ng mga salita, gamit ang mga tiyak na rule. Walang server na nagpasya, at walang pinagsabihan.',
      'Walang listahan ng mga kumpanya, kaya walang kumpanyang nakalista. Walang makakabayad para hindi masali.',
      'Kapag nagbago ang mga salita ng ad, o naitama ang isang rule, nagbabago rin ang paalala.',
    ],
    used: 'May ibang gumamit ba ng pangalan ng kumpanya mo? Sabihin sa site na nagpapakita ng ad.',
    seen: 'Ang nakita sa ad na ito',
    noAd: 'Walang kasamang ad ang page na ito. Buksan mula sa paalala: “Bakit may ganitong palatandaan”, tapos “Sa iyo ba ang ad na ito?”.',
    rules: 'Basahin ang bawat rule',
    rulesAbout:
      'Mababasa ng lahat ang mga rule, pati ang mga salita, halimbawa at pinagkunan. Puwede mong subukan doon ang mga salita ng ad mo.',
    tell: 'Sabihin sa amin kung may maling rule',
    tellAbout:
      'Handa na ang text na ito para sa iyo. Baguhin kung gusto mo, kopyahin, at ikaw ang magpadala. Wala kaming ipinapadala at wala kaming sine-save.',
    text: 'Ang text mo',
    letter: {
      greeting: 'Magandang araw,',
      what: 'May paalala ang Lurewatch sa isang ad namin. Sa tingin namin, hindi tugma ang mga palatandaang ito:',
      why: 'Bakit ganito ang tingin namin:',
      rules: 'Mga rule:',
      end: 'Salamat.',
    },
  },
};
