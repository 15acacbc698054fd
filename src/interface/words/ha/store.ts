import type { StoreWords } from '../../store-words.ts';

export const store: StoreWords = {
  name: 'Lurewatch: duba tallar aiki',
  summary:
    'Tana karanta tallar aiki a na’urarku, tana sa alama a kalmomin da aka sani daga miyagun lamura. Babu abin da ke fita sai kun tura.',
  opening:
    'Wasu tallar aiki ba haka suke ba. Lurewatch tana karanta tallar da ke shafin da kuke kallo, tana sa alama a kalmomin da aka sani daga miyagun lamura: kuɗi kafin a fara aiki, fasfon da ofis yake riƙewa, albashin da ya fi na yau da kullum sosai, magana ta chat kawai.',
  shows:
    'Tana nuna kalmomin tallar, tana faɗin dalilin muhimmancinsu da wanda ya faɗa, tana ba ku abu ɗaya da za ku tambaya. Alama ba hujja ba ce. Yawancin talla ba su da alama, kuma rashin alama ba ya nufin cewa wani ya duba tallar.',
  does: [
    'Tana karanta shafukan aiki da yawa da kanta; dandalin sada zumunta sai kun zaɓa, chat na sirri sai kun ce.',
    'Tana duba rubutun da kuka liƙa ko kuka zaɓa.',
    'Tana yin rahoton talla, ga wanda kuka zaɓa. Kuna ganin abin da zai fita tun kafin ya fita.',
    'Tana nuna layukan taimako na ƙasarku, ko babu intanet.',
    'Tana magana da harsuna da yawa.',
  ],
  stays:
    'Babu asusu, babu tallar kasuwanci, babu ƙididdiga, babu jerin abin da kuka gani. Ana duba talla a na’urarku, babu abin da ke fita daga cikinta sai kun tura.',
};
