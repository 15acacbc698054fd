import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'Wurin aiki',
  door: 'Gwada ka sauya ƙa’idoji',
  about:
    'Ku gwada talla, ku sauya ƙa’ida, ku ga nan take abin da hakan yake yi. Babu abin da ke barin wannan na’ura. A ƙarshe za ku adana fayil ku tura shi da kanku.',
  loading: 'Ana kawo ƙa’idoji.',
  notLoaded: 'An kasa kawo ƙa’idoji. Ku sake buɗe wannan shafi.',
  private: 'Wannan taga ce ta sirri. Idan kun rufe ta, sauyinku zai ɓace.',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'Sauyinku',
  none: 'Ba ku sauya komai ba tukuna.',
  about: 'Suna zama a wannan burauza har sai kun zubar da su.',
  changedOn: (when) => `An sauya a ${when}`,
  faulty: 'Ba a iya karantawa tukuna',
  open: 'Buɗe',
  discard: 'Zubar',
  discarded: (rule) => `An zubar da sauyin ${isolate(rule)}.`,
  files: 'Fayilolin da za a tura',
  filesAbout:
    'Kowane fayil cikakke ne: an sa abin da kuka sauya a ciki, sauran suna nan kamar yadda aka wallafa.',
  save: (name) => `Adana ${isolate(name)}`,
  saved: 'An adana inda burauzarku take ajiye fayiloli.',
  notReady: 'Ba a iya karanta ɗaya daga cikin sauyinku tukuna. Duk da haka kuna iya adana fayil.',
  place: 'Wurinsa a cikin shirin:',
};
