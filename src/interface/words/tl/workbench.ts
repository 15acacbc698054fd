import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'Workbench ng mga rule',
  door: 'Subukan at baguhin ang mga rule',
  about:
    'Subukan ang isang ad, baguhin ang isang rule, at makita agad ang epekto. Walang lumalabas sa device na ito. Sa dulo, magse-save ka ng file at ikaw ang magpapadala.',
  loading: 'Kinukuha ang mga rule.',
  notLoaded: 'Hindi makuha ang mga rule. I-reload ang page na ito.',
  private: 'Private window ito. Mawawala ang mga binago mo kapag isinara mo.',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'Mga binago mo',
  none: 'Wala ka pang binago.',
  about: 'Nananatili ang mga ito sa browser na ito hanggang itapon mo.',
  changedOn: (when) => `Binago ${when}`,
  faulty: 'Hindi pa mabasa',
  open: 'Buksan',
  discard: 'Itapon',
  discarded: (rule) => `Itinapon ang pagbabago sa ${isolate(rule)}.`,
  files: 'Mga file na ipapadala',
  filesAbout: 'Buo ang bawat file: napalitan na ang binago mo, at ganoon pa rin ang lahat ng iba.',
  save: (name) => `I-save ang ${isolate(name)}`,
  saved: 'Na-save sa lugar kung saan naglalagay ng file ang browser mo.',
  notReady: 'May isang binago ka na hindi pa mabasa. Puwede mo pa ring i-save ang file.',
  place: 'Lugar nito sa proyekto:',
};
