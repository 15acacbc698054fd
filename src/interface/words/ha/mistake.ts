import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const mistake: Translated<'mistake'> = {
  list: {
    heading: 'Abin da kuka ce kuskure ne',
    about:
      'Kuna iya danna “Wannan kuskure ne” a kan bayani. Sai Lurewatch ta adana ranar da alamun da aka nuna. Tana kuma adana ƙarfin bayanin, da sigar ƙa’idoji.',
    nothing: 'Ba ta adana komai na tallar: ba kalma, ba take, ba adireshi, ba suna.',
    empty: 'Ba ku ce komai kuskure ne ba.',
    count: (count) =>
      n(count, 'Kun ce bayani 1 kuskure ne.', `Kun ce bayanai ${count} kuskure ne.`),
    day: 'Rana',
    level: 'Ƙarfin bayanin',
    signs: 'Alamu',
    remove: (day) => `Goge wannan na ${day}`,
    removeAll: 'Goge duka',
    removed: 'An goge.',
    undone: 'Ya dawo.',
    tell: 'Gaya wa masu yin Lurewatch',
    tellAbout:
      'Wannan ne duk abin da za ku gaya musu. Ba a tura komai: ku karanta, ku kwafa ko ku adana, ku tura da kanku idan kuna so.',
  },
  yourAd: {
    title: 'Game da wannan bayani',
    heading: 'Tallarku ce wannan?',
    calm: 'To ga abin da ya kamata ku sani.',
    lines: [
      'Bayanin yana faɗin waɗanne kalmomin tallar aka gani. Ba ya yanke hukunci kan kamfaninku ko kan wani mutum.',
      'Tallar gaskiya ma tana da irin kalmomin nan. Bayanin da kansa ya ce: wannan ba hujja ba ne.',
      'Na’urar mai karatu da kanta ce ta nemi kalmomin, da ƙa’idoji tsayayyu. Babu sabar da ta yanke hukunci, kuma ba a gaya wa kowa ba.',
      'Babu jerin kamfanoni, don haka babu kamfanin da ke cikinsa. Ba wanda zai iya biya don a bar shi.',
      'Idan kalmomin tallar suka sauya, ko aka gyara ƙa’ida, bayanin ma yana sauyawa.',
    ],
    used: 'Wani ne ya yi amfani da sunan kamfaninku? To ku gaya wa shafin intanet da ke nuna tallar.',
    seen: 'Abin da aka gani a wannan talla',
    noAd: 'Wannan shafi ya buɗe ba talla. Ku buɗe shi daga bayani: “Me ya sa waɗannan alamu”, sannan “Tallarku ce wannan?”.',
    rules: 'Karanta duk ƙa’idoji',
    rulesAbout:
      'Kowa zai iya karanta duk ƙa’idoji, da kalmominsu, misalansu da tushensu. Kuna iya gwada kalmomin tallarku a can.',
    tell: 'Ku gaya mana idan wata ƙa’ida ba daidai take ba',
    tellAbout:
      'An shirya muku wannan rubutu. Ku sauya shi yadda kuke so, ku kwafa, ku tura da kanku. Ba ma tura komai kuma ba ma adana komai.',
    text: 'Rubutunku',
    letter: {
      greeting: 'Salam,',
      what: 'Lurewatch tana nuna bayani a kan wata tallarmu. Muna ganin waɗannan alamu ba su dace ba:',
      why: 'Dalilin da ya sa muke ganin haka:',
      rules: 'Ƙa’idoji:',
      end: 'Mun gode.',
    },
  },
};
