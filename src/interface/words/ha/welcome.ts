import type { Translated } from '../../words.ts';

export const welcome: Translated<'welcome'> = {
  title: 'Barka da zuwa',
  heading: 'Tallar aiki, a sake dubawa',
  does: 'Yayin da kuke duba tallar aiki, Lurewatch tana karanta su tana sa alama a kalmomin da aka sani daga miyagun lamura. Tana nuna kalmomin, tana faɗin dalilin muhimmancinsu, tana ba ku abu ɗaya da za ku tambaya.',
  markAbout: 'A jeri, alama tana kama da haka. Ba ta fitowa a talla ta yau da kullum.',
  cannotHeading: 'Abin da ba ta iya sani',
  cannot: [
    'Alama ba hujja ba ce. Tallar gaskiya ma tana da alamu.',
    'Rashin alama ba ya nufin cewa wani ya duba tallar.',
    'Ba ta karanta hotuna, kuma ba ta san kamfanoni ko mutane ba.',
  ],
  staysHeading: 'Abin da ke zama a wannan na’ura',
  stays: [
    'Komai, sai dai idan ku da kanku kun tura rahoto. Babu asusu, babu sabarmu: abin da kuke karantawa ba a tura shi ko’ina.',
    'Ba ta ajiye jerin tallar da kuka gani. Tana adana rahoto ne kawai idan kun ce.',
    'Wanda zai iya buɗe jerin ƙarin manhajojin wannan burauza zai iya ganin wannan.',
  ],
  permissionsHeading: 'Abin da za ta iya yi, da dalili',
  permissions: {
    storage: 'Adana saitunanku a wannan na’ura.',
    activeTab: 'Karanta shafin da kuke ciki idan kun ce, a lokacin kawai.',
    scripting: 'Sa bayananta a shafukan aiki.',
    alarms:
      'Tashi don tura rahotannin da ke jira. Sau ɗaya a rana: manta da abin da kuka ɓoye tun da daɗewa, da neman sababbin rukunoni na waɗanda kuka ƙara.',
    contextMenus:
      'Ba ku “Duba wannan rubutu” ga kalmomin da kuka zaɓa, da “Kai rahoton wannan talla”.',
    boards: (sites) => `Karanta tallar aiki a ${sites} da kanta.`,
  },
  socialHeading: 'Dandalin sada zumunta',
  socialAbout:
    'Tayi da yawa suna zuwa ta rubuce-rubuce da tashoshi. Ku zaɓi inda Lurewatch za ta iya nemansu. Ba ta taɓa karanta chat na sirri da kanta.',
  allow: 'Ba da izini ga waɗanda aka zaɓa',
  allowed: 'An ba da izini. Kuna iya sauya wannan a kowane lokaci a saitunan burauza.',
  refused:
    'Ba a ba da izini ba. Duk da haka ana karanta shafukan aiki, kuma kuna iya ba da izini daga baya.',
  tryHeading: 'Ku gwada',
  tryAbout: 'Wannan talla ƙirƙira ce. Ku sauya ta ku gani.',
  sample:
    'Kula da abokan ciniki, Sihanoukville. Ba a buƙatar gogewa, $2,500 a wata. Tikitin jirgi kyauta da wurin kwana kyauta. Ofis zai riƙe fasfonka. Ku tuntuɓe mu a Telegram @example_hr.',
  dangerHeading: 'Idan kuna cikin haɗari',
  danger: 'Ku buɗe shafin taimako. Yana aiki ko babu intanet.',
};
