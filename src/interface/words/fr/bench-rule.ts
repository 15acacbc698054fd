import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'Une règle',
  language: 'Langue de ses mots',
  pack: 'Le pack',
  rule: 'Règle',
  find: 'Chercher une règle par son nom ou son titre',
  findNone: 'Aucune règle n’a ces mots.',
  phrases: (count) => n(count, `${count} expression`, `${count} expressions`),
  changed: 'changée',
  file: 'Fichier',
  fromLine: (line) => `à partir de la ligne ${line}`,
  otherKinds: 'Pas des signes : ce qu’est une annonce, et ce qui annule un signe',
  editor: (rule, language) => `Texte de ${isolate(rule)}, ${isolate(language)}`,
  keys: 'Ctrl+Espace propose des mots qui vont. Tab quitte l’éditeur.',
  nothing:
    'Cette règle n’a pas encore de mots dans cette langue. Écrivez les premiers, ou commencez par ceci :',
  begin: 'Commencer',
  published: 'Comme publié.',
  kept: 'Votre changement est gardé sur cet appareil.',
  notKept:
    'Votre changement n’a pas pu être gardé : la mémoire est pleine ou coupée. Enregistrez le fichier maintenant.',
  discard: 'Jeter ce changement',
  newRule: 'Écrire une nouvelle règle',
  newName: 'Nom de la nouvelle règle',
  newAbout: 'Quelques mots anglais avec « - » entre eux, comme asks-for-a-selfie.',
  newTaken: 'Il y a déjà une règle de ce nom.',
  create: 'La créer',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'Épreuves',
  trying: 'En cours d’essai.',
  green: 'Toutes les épreuves tiennent.',
  toMend: (count) => n(count, `${count} chose à corriger.`, `${count} choses à corriger.`),
  unreadable: 'Pas encore lisible, donc ce qui est publié reste valable.',
  english: 'Ces phrases sur le fichier sont en anglais, comme les mots du fichier lui-même.',
  style: 'Sur la façon d’écrire',
  none: 'Encore rien à essayer.',
  all: (count) => `Les ${count} lignes`,
  kinds: {
    catches: 'Doit être reconnu',
    ignores: 'Ne doit pas être reconnu',
    phrases: 'Expression',
  },
  outcomes: {
    holds: 'Cela tient.',
    'not-met':
      'Pas reconnu. Ajoutez ou corrigez une expression, ou mettez la ligne sous « ignores ».',
    met: 'Reconnu. Resserrez les expressions, ou mettez la ligne sous « catches ».',
    'no-level': 'Reconnu, mais n’atteint aucun niveau. Nommez des signes plus forts.',
    level: 'Atteint un niveau, alors qu’il ne faut pas.',
    idle: 'Aucune ligne de « catches » ne montre cette expression à l’œuvre. Ajoutez-en une.',
  },
};
