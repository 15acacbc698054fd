import type { Translated } from '../../words.ts';

export const welcome: Translated<'welcome'> = {
  title: 'Karibu',
  heading: 'Matangazo ya kazi, yaangalie mara ya pili',
  does: 'Unapoangalia matangazo ya kazi, Lurewatch inayasoma na kuweka alama kwenye maneno yanayojulikana kutoka visa vibaya. Inaonyesha maneno hayo, inasema kwa nini ni muhimu, na inakupa swali moja la kuuliza.',
  markAbout: 'Kwenye orodha, alama inaonekana hivi. Haiwekwi kwenye matangazo ya kawaida.',
  cannotHeading: 'Isichoweza kujua',
  cannot: [
    'Ishara si ushahidi. Matangazo ya uaminifu pia huwa na ishara.',
    'Kukosa alama hakumaanishi kuwa kuna mtu amekagua tangazo.',
    'Haisomi picha, na haijui kampuni wala watu.',
  ],
  staysHeading: 'Kinachobaki kwenye kifaa hiki',
  stays: [
    'Kila kitu, isipokuwa utume ripoti mwenyewe. Hakuna akaunti wala seva yetu: unachosoma hakitumwi popote.',
    'Haihifadhi orodha ya matangazo uliyoona. Inahifadhi ripoti ukiomba tu.',
    'Anayeweza kufungua orodha ya viendelezi vya kivinjari hiki anaweza kuiona hii.',
  ],
  permissionsHeading: 'Inachoweza kufanya, na kwa nini',
  permissions: {
    storage: 'Kuhifadhi mipangilio yako kwenye kifaa hiki.',
    activeTab: 'Kusoma ukurasa ulio nao unapoiomba, na wakati huo tu.',
    scripting: 'Kuweka madokezo yake kwenye kurasa za kazi.',
    alarms:
      'Kuamka ili kutuma ripoti zinazosubiri. Mara moja kwa siku: kusahau ulichoficha zamani, na kutafuta matoleo mapya ya vifurushi ulivyoongeza.',
    contextMenus: 'Kukupa “Kagua maandishi haya” kwa maneno uliyochagua, na “Ripoti tangazo hili”.',
    boards: (sites) => `Kusoma matangazo ya kazi kwenye ${sites} yenyewe.`,
  },
  socialHeading: 'Mitandao ya kijamii',
  socialAbout:
    'Ofa nyingi huja kwa machapisho na chaneli. Chagua mahali Lurewatch inaweza kuzitafuta. Haisomi kamwe chat za faragha bila wewe kuiomba.',
  allow: 'Ruhusu tovuti ulizochagua',
  allowed: 'Umeruhusu. Unaweza kubadilisha wakati wowote kwenye mipangilio ya kivinjari.',
  refused:
    'Hujaruhusu. Tovuti za kazi bado zinasomwa, na unaweza kuruhusu tovuti nyingine baadaye.',
  tryHeading: 'Jaribu',
  tryAbout: 'Tangazo hili limetungwa. Libadilishe uone.',
  sample:
    'Huduma kwa wateja, Sihanoukville. Hakuna uzoefu unaohitajika, $2,500 kwa mwezi. Tiketi ya ndege bure na malazi bure. Pasipoti yako itashikwa na ofisi. Wasiliana nasi Telegram @example_hr.',
  dangerHeading: 'Kama uko hatarini',
  danger: 'Fungua ukurasa wa msaada. Unafanya kazi bila mtandao.',
};
