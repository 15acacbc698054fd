import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'Atelier',
  door: 'Essayer et changer les règles',
  about:
    'Essayez une annonce, changez une règle, et voyez tout de suite l’effet. Rien ne quitte cet appareil. À la fin, vous enregistrez un fichier et l’envoyez vous-même.',
  loading: 'Les règles se chargent.',
  notLoaded: 'Les règles n’ont pas pu être chargées. Rechargez cette page.',
  private: 'C’est une fenêtre privée. Vos changements disparaissent quand vous la fermez.',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'Vos changements',
  none: 'Vous n’avez encore rien changé.',
  about: 'Ils restent dans ce navigateur jusqu’à ce que vous les jetiez.',
  changedOn: (when) => `Changé le ${when}`,
  faulty: 'Pas encore lisible',
  open: 'Ouvrir',
  discard: 'Jeter',
  discarded: (rule) => `Le changement de ${isolate(rule)} a été jeté.`,
  files: 'Fichiers à envoyer',
  filesAbout:
    'Chaque fichier est entier : ce que vous avez changé y est remplacé, le reste est comme publié.',
  save: (name) => `Enregistrer ${isolate(name)}`,
  saved: 'Enregistré là où votre navigateur met les fichiers.',
  notReady:
    'Un de vos changements n’est pas encore lisible. Vous pouvez quand même enregistrer le fichier.',
  place: 'Sa place dans le projet :',
};
