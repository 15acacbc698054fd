import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'Karakana',
  door: 'Jaribu na ubadilishe kanuni',
  about:
    'Jaribu tangazo, badilisha kanuni, na uone mara moja inafanya nini. Hakuna kinachotoka kwenye kifaa hiki. Mwishoni unahifadhi faili na kuituma mwenyewe.',
  loading: 'Kanuni zinapakiwa.',
  notLoaded: 'Kanuni hazikuweza kupakiwa. Pakia ukurasa huu upya.',
  private: 'Hili ni dirisha la faragha. Ukilifunga, mabadiliko yako yanapotea.',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'Mabadiliko yako',
  none: 'Bado hujabadilisha kitu.',
  about: 'Yanakaa kwenye kivinjari hiki hadi uyatupe.',
  changedOn: (when) => `Ilibadilishwa ${when}`,
  faulty: 'Bado haiwezi kusomwa',
  open: 'Fungua',
  discard: 'Tupa',
  discarded: (rule) => `Badiliko la ${isolate(rule)} limetupwa.`,
  files: 'Faili za kutuma',
  filesAbout:
    'Kila faili ni kamili: ulichobadilisha kimewekwa ndani yake, mengine yote yako kama yalivyochapishwa.',
  save: (name) => `Hifadhi ${isolate(name)}`,
  saved: 'Imehifadhiwa pale kivinjari chako kinapoweka faili.',
  notReady: 'Badiliko lako moja bado haliwezi kusomwa. Hata hivyo unaweza kuhifadhi faili.',
  place: 'Mahali pake kwenye mradi:',
};
