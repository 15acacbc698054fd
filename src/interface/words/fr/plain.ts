import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'Retour',
  copy: 'Copier',
  copied: 'Copié.',
  notCopied: 'N’a pas pu être copié. Sélectionnez le texte et copiez-le vous-même.',
  save: 'Enregistrer en fichier',
  remove: 'Effacer',
  optional: 'Vous pouvez laisser vide.',
  failed: 'Cela n’a pas marché. Essayez encore.',
  help: 'Aide',
  language: 'Langue',
  languageOfBrowser: 'Comme le navigateur',
  unread: 'Personne de langue maternelle française n’a encore relu ces mots.',
};

export const levels: Translated<'levels'> = {
  danger: 'Signes d’alerte forts',
  caution: 'Points à vérifier',
  none: 'Aucun signe d’alerte connu',
};

export const states: Translated<'states'> = {
  danger:
    'Cette annonce a plusieurs signes connus. Ce n’est pas une preuve. Vérifiez avant de répondre.',
  caution: 'Certains mots de cette annonce sont à vérifier. Ce n’est pas une preuve.',
  none: 'Nous avons cherché les signes connus et n’en avons trouvé aucun. Nous ne pouvons pas savoir si un emploi est bon.',
  'not-a-job-ad': 'Pas une annonce d’emploi. Nous n’y avons pas touché.',
  'too-little-text': 'Trop peu de texte pour l’examiner.',
  unreadable: 'N’a pas pu être lu.',
  unreadableHow:
    'Vous pouvez nous le dire : appuyez sur « Signaler un problème de lecture » et envoyez le texte affiché à l’équipe de Lurewatch. Il nomme le site et le défaut, pas l’annonce.',
  picture: 'Une image, pas lue. Nous ne lisons pas les mots dans les images.',
  waiting: 'Pas encore examiné.',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'Pas une annonce d’emploi',
  'too-little-text': 'Trop peu de texte',
  unreadable: 'N’a pas pu être lu',
  picture: 'Une image, pas lue',
  waiting: 'Pas encore examiné',
};
