import type { Translated } from '../../words.ts';

export const exit: Translated<'exit'> = {
  button: 'Bar wannan shafi yanzu',
  key: 'Maɓallin Esc ma yana fitarwa. Tarihin burauzarku yana nan.',
  about:
    'Yana rufe wannan shafi nan take ya nuna yanayin gari. Danna Shift sau uku ma haka yake. Ba ya goge tarihin burauzarku.',
};

export const helplines: Translated<'helplines'> = {
  heading: 'Layukan taimako',
  here: 'Inda nake yanzu',
  home: 'Ƙasata (don ofishin jakadanci)',
  pick: 'Zaɓi ƙasa',
  keep: 'Tuna da waɗannan ƙasashe a wannan na’ura',
  none: 'Ba mu san layin taimako da aka duba na wannan ƙasa ba tukuna.',
  world: 'Ko’ina',
  order: 'Chat da saƙon waya sun fara zuwa, domin ba mai jin su.',
  captive: 'Kada ku yi kira da wayar da wasu suke sa wa ido.',
  chat: 'Chat ko saƙo:',
  phone: 'Waya:',
  web: 'Shafin intanet:',
  mail: 'Imel:',
  languages: 'Harsuna:',
  hours: 'Lokaci:',
  hoursUnknown: 'ba a sani ba',
  checked: (date) => `Kamar yadda tushen ya rubuta a ${date}.`,
  checkedUnknown: 'Kamar yadda tushen ya rubuta, ba a san ranar ba.',
  compared: (date) => `An kwatanta da tushensa a ${date}.`,
  sure: {
    own: 'Ofishin da kansa ya rubuta.',
    authority: 'Wani ofishin gwamnati ya faɗa.',
    told: 'Labarai ko wani jeri ne ya faɗa, ba ofishin da kansa ba.',
  },
  source: 'Tushe',
  verify: 'Lambobi suna sauyawa. Ku duba a shafin gwamnati idan kuna iya.',
  kinds: {
    police: '’Yan sanda',
    trafficking: 'Layin taimako na yaƙi da safarar mutane',
    'foreign-ministry': 'Ofishin jakadanci ko ma’aikatar waje',
    'labour-migration': 'Ofishin aikin ƙasashen waje',
    organisation: 'Ƙungiya',
    'cyber-fraud': 'Kai rahoton damfarar intanet',
    platform: 'Shafin intanet mai talla',
  },
};

export const help: Translated<'help'> = {
  title: 'Taimako',
  question: 'Wanne ne ya fi kama da halin da kuke ciki?',
  about: 'Ba a adana zaɓinku.',
  states: {
    looking: {
      name: 'Ina neman aiki',
      lines: [
        'Talla tana nuna abin da marubucinta yake so ku gani. Ana iya kwafar sunan da aka sani.',
        'Ku nemi hukumar ɗaukar aiki da kanku a rajistar gwamnatinku. Ku yi amfani da lambar da ke rajistar, ba wadda ke tallar ba.',
        'Bai kamata samun aiki ya ci muku kuɗi ba. Bai kamata mai ɗaukar aiki ya taɓa riƙe fasfonku ba.',
        'Rashin alama ba ya nufin cewa wani ya duba tallar.',
      ],
    },
    contact: {
      name: 'Wani ya yi mini tayin aiki',
      lines: [
        'Ku tambaya: Mene ne sunan kamfanin da lambar lasisinsa? Ku duba a rajista.',
        'Ku tambaya: Mene ne adireshin wurin aikin? Ku nemi yin magana da wanda yake aiki a can.',
        'Ku tambaya: Wace biza? Bizar yawon buɗe ido ba ta aiki ba ce.',
        'Ku tambaya: Zan iya riƙe fasfona? Zan iya tafiya idan na so?',
        'Kiran bidiyo ba hujja ba ne. Ku gaya wa mutum ɗaya wanda ya gayyace ku da inda za ku je.',
      ],
    },
    travelling: {
      name: 'Ina kan hanya',
      lines: [
        'Kuna iya sauya ra’ayi a kowane lokaci, ko a filin jirgi ma. Ko wa ya biya, ba komai.',
        'Ma’aikatan filin jirgi, jami’an kan iyaka da ofishin jakadancinku za su iya taimaka muku ku tsaya.',
        'Ku yarda da wata kalma da aboki. Idan kuka faɗe ta, abokin zai nemi taimako.',
        'Ku riƙe fasfonku a tare da ku. Ku ajiye hotonsa inda ku kaɗai za ku iya kaiwa.',
        'Idan wurin aiki ya sauya a hanya, ku tsaya ku kira wanda kuka yarda da shi.',
      ],
    },
    stuck: {
      name: 'Ba na iya barin wurin',
      lines: [
        'Ku kuka fi sanin haɗarin da kuke ciki. Ku jira sai ba mai kallonku.',
        'Wa ya san inda kuke? Saƙo ɗaya mai sunan wuri na iya taimakawa.',
        'Ku haddace lamba ɗaya.',
        'Hanyoyin shiru sun fi kiran waya kariya.',
        'Ba laifinku ba ne. Aikin tilas ba laifinku ba ne.',
      ],
    },
    helping: {
      name: 'Ina taimaka wa wani',
      lines: [
        'Kada ku fuskanci mutanen da suke riƙe da shi. Kada ku biya wani ɗan tsakiya, kuma kada ku wallafa suna.',
        'Ku rubuta duk abin da zai nuna wurin: hotuna, wurin da ya turo, allunan suna, magana ta ƙarshe.',
        'Ku adana saƙonnin. Kada ku goge su.',
        'Ku gaya wa ofishin jakadancin ƙasarsu. Ku gaya wa sashen ’yan sanda na irin wannan lamari, da wata ƙungiya kusa da ke taimako.',
        'Ku bar su su zaɓi lokacin da rubutu ba zai jawo musu haɗari ba. Kada ku fara kira.',
      ],
    },
    gave: {
      name: 'Na ba da kuɗi ko takardu',
      lines: [
        'Ba laifinku ba ne. Akwai mutanen da wannan ita ce sana’arsu.',
        'Kuɗi: ku kira bankinku, wallet ko masu tura kuɗi yanzu. Ku ce su tsayar da kuɗin.',
        'Fasfo ko katin shaida: ku gaya wa ofishin da ya bayar. Ku tambayi abin da za a iya toshewa.',
        'Idan kun ba da asusu ko layi aro: ku gaya wa banki ko kamfanin waya. Ku nemi shawarar lauya ko ofishin shari’a na kyauta.',
        'Ku adana saƙonni, rasiti da lambobin asusu. Kada ku sake biya don a mayar muku da kuɗi.',
      ],
    },
  },
  silent: 'Nuna hanyoyin neman taimako cikin shiru',
  crime:
    'Ƙa’idoji da yawa sun ce kada a hukunta mutum kan abin da aka tilasta masa. Ba koyaushe hukumomi suke bin su ba.',
  installed:
    'Wanda zai iya buɗe jerin ƙarin manhajojin wannan burauza zai iya ganin wannan. Ku cire ta idan hakan haɗari ne.',
};
