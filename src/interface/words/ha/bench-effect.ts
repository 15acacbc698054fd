import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const benchEffect: Translated<'benchEffect'> = {
  heading: 'Abin da sauyinku yake yi',
  none: 'Ba a sauya komai ba tukuna. Ku fara sauya wata ƙa’ida.',
  about: 'Ana gwada duk sauyinku da ake iya karantawa tare.',
  board: 'Gwada a tallarmu masu lakabi',
  file: 'Gwada a fayil naku',
  drop: 'Ko ku jefa fayil a nan.',
  fileAbout:
    'Layukan JSON, CSV mai layin kanun suna, ko talla ɗaya a rubutu kawai. Shafi mai suna “label” yana faɗin ainihin mece ce kowace talla.',
  wrongFile: 'An kasa karanta wannan fayil.',
  cancel: 'Soke',
  cancelled: 'An soke. Ba a sauya komai ba.',
  progress: (done) => `An gama ${done}`,
  judged: (count) => n(count, 'An auna talla 1', `An auna talla ${count}`),
  outdated: 'Kun sauya wani abu bayan haka. Ku sake gwadawa.',
  of: (count) => n(count, 'An gwada talla 1.', `An gwada talla ${count}.`),
  same: 'Abin da ake cewa game da dukansu bai sauya ba.',
  changed: (count) => n(count, 'Sakamako 1 ya sauya', `Sakamako ${count} sun sauya`),
  more: (count) => `Da wasu ${count} da ba a jera ba.`,
  label: 'Ainihin abin da suke',
  ads: 'Talla',
  warned: 'Kowane mataki',
  was: (before, now) => `${before}, yanzu ${now}`,
  unlabelled: 'ba lakabi',
  labels: {
    lure: 'Tallar tarko',
    other_job_scam: 'Sauran talla masu cutarwa',
    fraud: 'Talla masu cutarwa',
    legit_hard: 'Tallar gaskiya masu irin kalmomin',
    legit: 'Talla ta yau da kullum',
    honest: 'Tallar gaskiya',
    non_ad: 'Ba tallar aiki ba',
  },
  better: 'kamar yadda lakabi yake so',
  worse: 'akasin lakabinta',
  before: 'A baya:',
  now: 'Yanzu:',
  came: 'Sababbin alamu:',
  went: 'Waɗanda suka tafi:',
  look: 'Duba ta a sama',
  lost: (count) => n(count, 'An kasa karanta layi 1.', `An kasa karanta layuka ${count}.`),
  proofs: 'Gwada gwaje-gwajen duk sauran ƙa’idoji',
  proofsAbout:
    'Sababbin kalmomi na iya ɓata layin wata ƙa’ida. Wanda zai karɓi sauyinku zai gwada dukansu.',
  proofsHold: (count) =>
    n(
      count,
      'An gwada layi 1 na wasu ƙa’idoji da harsuna. Sauyinku bai ɓata shi ba.',
      `An gwada layuka ${count} na wasu ƙa’idoji da harsuna. Sauyinku bai ɓata ko ɗaya ba.`,
    ),
  proofsBroken: (count) =>
    n(
      count,
      'Layi 1 na wata ƙa’ida ko harshe ya ɓaci',
      `Layuka ${count} na wasu ƙa’idoji ko harsuna sun ɓaci`,
    ),
};
