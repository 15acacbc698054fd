import type { Translated } from '../../words.ts';

export const exit: Translated<'exit'> = {
  button: 'Toka kwenye ukurasa huu sasa',
  key: 'Kitufe cha Esc pia kinakutoa. Historia ya kivinjari inabaki.',
  about:
    'Inafunga ukurasa huu mara moja na kuonyesha hali ya hewa. Kubonyeza Shift mara tatu hufanya vilevile. Haifuti historia ya kivinjari chako.',
};

export const helplines: Translated<'helplines'> = {
  heading: 'Namba za msaada',
  here: 'Nilipo sasa',
  home: 'Nchi yangu (kwa ajili ya ubalozi)',
  pick: 'Chagua nchi',
  keep: 'Kumbuka nchi hizi kwenye kifaa hiki',
  none: 'Bado hatujui namba ya msaada iliyokaguliwa kwa nchi hii.',
  world: 'Popote',
  order: 'Chat na ujumbe mfupi viko kwanza, kwa sababu hakuna anayevisikia.',
  captive: 'Usipige kwa simu ambayo watu wengine wanaiangalia.',
  chat: 'Chat au ujumbe:',
  phone: 'Simu:',
  web: 'Tovuti:',
  mail: 'Barua pepe:',
  languages: 'Lugha:',
  hours: 'Saa:',
  hoursUnknown: 'hazijulikani',
  checked: (date) => `Kama chanzo kilivyoandika tarehe ${date}.`,
  checkedUnknown: 'Kama chanzo kilivyoandika, tarehe haijulikani.',
  compared: (date) => `Imelinganishwa na chanzo chake tarehe ${date}.`,
  sure: {
    own: 'Imeandikwa na ofisi yenyewe.',
    authority: 'Imetajwa na ofisi nyingine ya umma.',
    told: 'Imetajwa na habari au orodha, si na ofisi yenyewe.',
  },
  source: 'Chanzo',
  verify: 'Namba hubadilika. Kagua kwenye tovuti rasmi kama unaweza.',
  kinds: {
    police: 'Polisi',
    trafficking: 'Namba ya msaada dhidi ya usafirishaji haramu wa watu',
    'foreign-ministry': 'Ubalozi au wizara ya mambo ya nje',
    'labour-migration': 'Ofisi ya kazi za nje ya nchi',
    organisation: 'Shirika',
    'cyber-fraud': 'Kuripoti utapeli wa mtandaoni',
    platform: 'Tovuti yenye matangazo',
  },
};

export const help: Translated<'help'> = {
  title: 'Msaada',
  question: 'Ipi kati ya hizi inafanana na hali yako zaidi?',
  about: 'Unachochagua hakihifadhiwi.',
  states: {
    looking: {
      name: 'Natafuta kazi',
      lines: [
        'Tangazo linaonyesha kile mwandishi anataka uone. Jina linalojulikana linaweza kunakiliwa.',
        'Tafuta wakala mwenyewe kwenye sajili ya serikali yako. Tumia namba iliyo kwenye sajili, si iliyo kwenye tangazo.',
        'Kupata kazi hakupaswi kukugharimu chochote. Mwajiri hapaswi kamwe kushika pasipoti yako.',
        'Kukosa alama hakumaanishi kuwa kuna mtu amekagua tangazo.',
      ],
    },
    contact: {
      name: 'Mtu amenipa ofa ya kazi',
      lines: [
        'Uliza: Jina la kampuni ni nini, na namba ya leseni ni ipi? Zikague kwenye sajili.',
        'Uliza: Anwani ya mahali pa kazi ni ipi? Omba kuongea na mtu anayefanya kazi hapo.',
        'Uliza: Viza gani? Viza ya utalii si ya kazi.',
        'Uliza: Naweza kukaa na pasipoti yangu? Naweza kuondoka nikitaka?',
        'Simu ya video si ushahidi. Mwambie mtu mmoja nani amekualika na utakwenda wapi.',
      ],
    },
    travelling: {
      name: 'Niko njiani',
      lines: [
        'Unaweza kubadili mawazo wakati wowote, hata uwanja wa ndege. Haijalishi nani amelipa.',
        'Wafanyakazi wa uwanja wa ndege, maafisa wa mpaka na ubalozi wako wanaweza kukusaidia kusimama.',
        'Panga neno la siri na rafiki. Ukilisema, rafiki yako anaomba msaada.',
        'Kaa na pasipoti yako. Hifadhi picha yake mahali unapofika wewe tu.',
        'Mahali pa kazi pakibadilika njiani, simama na umpigie mtu unayemwamini.',
      ],
    },
    stuck: {
      name: 'Siwezi kuondoka',
      lines: [
        'Wewe ndiye unayeijua hatari yako vizuri. Subiri hadi hakuna anayekuangalia.',
        'Nani anajua ulipo? Ujumbe mmoja wenye jina la mahali unaweza kusaidia.',
        'Kariri namba moja kichwani.',
        'Njia za kimya zina usalama zaidi kuliko kupiga simu.',
        'Si kosa lako. Kazi ya kulazimishwa si uhalifu wako.',
      ],
    },
    helping: {
      name: 'Namsaidia mtu',
      lines: [
        'Usikabiliane na watu wanaomshikilia. Usimlipe mtu wa kati yeyote, na usitangaze majina.',
        'Andika kila dalili ya mahali alipo: picha, mahali alipotuma, mabango, mawasiliano ya mwisho.',
        'Hifadhi ujumbe wote. Usiufute.',
        'Uambie ubalozi wa nchi yake. Kiambie pia kitengo cha polisi cha visa kama hivi, na kikundi cha karibu kinachosaidia.',
        'Mwache aamue wakati ambao anaweza kuandika bila hatari. Usianze kumpigia wewe.',
      ],
    },
    gave: {
      name: 'Nilitoa pesa au hati',
      lines: [
        'Si kosa lako. Kuna watu wanaofanya hivi kama kazi yao.',
        'Pesa: piga simu sasa kwa benki yako, huduma ya pesa kwa simu au ya kutuma pesa. Waombe wasimamishe malipo.',
        'Pasipoti au kitambulisho: iambie ofisi iliyotoa. Uliza nini kinaweza kufungwa.',
        'Ulitoa akaunti au laini itumike: iambie benki au kampuni ya simu. Omba ushauri kwa wakili au ofisi ya msaada wa sheria wa bure.',
        'Hifadhi ujumbe, risiti na namba za akaunti. Usilipe tena ili urudishiwe pesa.',
      ],
    },
  },
  silent: 'Onyesha njia za kimya za kupata msaada',
  crime:
    'Kanuni nyingi zinasema watu wasiadhibiwe kwa walicholazimishwa kufanya. Mamlaka hazizifuati kila wakati.',
  installed:
    'Anayeweza kufungua orodha ya viendelezi vya kivinjari hiki anaweza kuiona hii. Iondoe ikiwa hilo ni hatari.',
};
