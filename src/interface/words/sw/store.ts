import type { StoreWords } from '../../store-words.ts';

export const store: StoreWords = {
  name: 'Lurewatch: kagua tangazo la kazi',
  summary:
    'Husoma matangazo ya kazi kwenye kifaa chako na kuweka alama kwenye maneno ya visa vibaya. Hakuna kinachotoka usipokituma.',
  opening:
    'Baadhi ya matangazo ya kazi si kama yanavyosema. Lurewatch inasoma matangazo ya ukurasa unaouangalia na kuweka alama kwenye maneno yanayojulikana kutoka visa vibaya: ada kabla ya kuanza, pasipoti inayoshikwa na ofisi, malipo makubwa kuliko kawaida, mazungumzo ya chat tu.',
  shows:
    'Inaonyesha maneno ya tangazo lenyewe, inasema kwa nini ni muhimu na nani anasema hivyo, na inakupa swali moja la kuuliza. Ishara si ushahidi. Matangazo mengi hayapati alama, na kukosa alama hakumaanishi kuwa kuna mtu amekagua tangazo.',
  does: [
    'Inasoma yenyewe tovuti nyingi za kazi; mitandao ya kijamii ukiichagua tu; chat za faragha ukiomba tu.',
    'Inakagua maandishi unayobandika au kuchagua.',
    'Inatengeneza ripoti ya tangazo, kwa yule unayemchagua. Unaona mapema kitakachotoka.',
    'Inaonyesha namba za msaada za nchi yako, hata bila mtandao.',
    'Inaongea lugha nyingi.',
  ],
  stays:
    'Hakuna akaunti, hakuna matangazo ya biashara, hakuna takwimu, hakuna orodha ya ulichoona. Matangazo unayoangalia yanakaguliwa kwenye kifaa chako, na hakuna kinachotoka humo usipokituma.',
};
