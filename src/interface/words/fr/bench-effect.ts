import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const benchEffect: Translated<'benchEffect'> = {
  heading: 'Ce que font vos changements',
  none: 'Rien n’est encore changé. Changez d’abord une règle.',
  about: 'Tous vos changements lisibles sont essayés ensemble.',
  board: 'Essayer sur nos annonces étiquetées',
  file: 'Essayer sur un fichier à vous',
  drop: 'Ou déposez un fichier ici.',
  fileAbout:
    'Lignes JSON, CSV avec une ligne de titres, ou une annonce en texte simple. Une colonne « label » dit ce qu’est vraiment chaque annonce.',
  wrongFile: 'Ce fichier n’a pas pu être lu.',
  cancel: 'Annuler',
  cancelled: 'Annulé. Rien n’a été changé.',
  progress: (done) => `${done} fait`,
  judged: (count) => n(count, `${count} annonce jugée`, `${count} annonces jugées`),
  outdated: 'Vous avez changé quelque chose depuis. Essayez encore.',
  of: (count) => n(count, `${count} annonce essayée.`, `${count} annonces essayées.`),
  same: 'Pour toutes, on dit la même chose qu’avant.',
  changed: (count) => n(count, `${count} résultat change`, `${count} résultats changent`),
  more: (count) => `Et ${count} de plus qui ne sont pas dans la liste.`,
  label: 'Ce qu’elles sont vraiment',
  ads: 'Annonces',
  warned: 'Tout niveau',
  was: (before, now) => `${before}, maintenant ${now}`,
  unlabelled: 'sans étiquette',
  labels: {
    lure: 'Appâts',
    other_job_scam: 'Autres annonces nuisibles',
    fraud: 'Annonces nuisibles',
    legit_hard: 'Annonces honnêtes avec les mêmes mots',
    legit: 'Annonces ordinaires',
    honest: 'Annonces honnêtes',
    non_ad: 'Pas des annonces d’emploi',
  },
  better: 'comme l’étiquette le demande',
  worse: 'contre son étiquette',
  before: 'Avant :',
  now: 'Maintenant :',
  came: 'Nouveaux signes :',
  went: 'Partis :',
  look: 'Regarder plus haut',
  lost: (count) =>
    n(count, `${count} ligne n’a pas pu être lue.`, `${count} lignes n’ont pas pu être lues.`),
  proofs: 'Essayer les épreuves de toutes les autres règles',
  proofsAbout:
    'Une nouvelle expression peut casser une ligne d’une autre règle. Qui prend votre changement les essaie toutes.',
  proofsHold: (count) =>
    n(
      count,
      `${count} ligne d’autres règles et langues essayée. Vos changements ne la cassent pas.`,
      `${count} lignes d’autres règles et langues essayées. Vos changements n’en cassent aucune.`,
    ),
  proofsBroken: (count) =>
    n(
      count,
      `${count} ligne d’une autre règle ou langue est cassée`,
      `${count} lignes d’autres règles ou langues sont cassées`,
    ),
};
