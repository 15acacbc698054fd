import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';
import { n } from './forms.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: 'Annuler',
    more: (count) => n(count, `En montrer ${count} de plus`, `En montrer ${count} de plus`),
  },
  harms: {
    trafficking: {
      seenIn: 'des annonces pour des centres d’arnaque',
      step: 'Dites à une personne de confiance où vous iriez et qui vous a fait venir.',
    },
    'advance-fee': {
      seenIn: 'des annonces qui demandaient des frais',
      step: 'Ne payez pas maintenant. On ne devrait rien payer pour avoir un emploi. Vérifiez la règle de votre pays.',
    },
    'task-scam': {
      seenIn: 'des annonces de tâches avec dépôt',
      step: 'N’envoyez pas d’argent pour recevoir de l’argent.',
    },
    'money-mule': {
      seenIn: 'des annonces qui déplacent de l’argent volé',
      step: 'Ne prêtez ni votre compte ni votre carte SIM.',
    },
    'identity-theft': {
      seenIn: 'des annonces qui collectent des papiers d’identité',
      step: 'N’envoyez pas vos papiers avant d’avoir rencontré l’employeur.',
    },
    'illegal-work': {
      seenIn: 'des annonces de travail interdit',
      step: 'Demandez quel est le travail, où, et avec quel contrat.',
    },
  },
  signs: {
    heading: (count) =>
      n(count, `${count} signe dans cette annonce`, `${count} signes dans cette annonce`),
    seenIn: (count, where) =>
      n(count, `${count} signe déjà vu dans ${where}.`, `${count} signes déjà vus dans ${where}.`),
    toCheck: (count) =>
      n(
        count,
        `${count} point à vérifier dans cette annonce.`,
        `${count} points à vérifier dans cette annonce.`,
      ),
    quote: 'L’annonce dit :',
    noQuote: 'Vu dans toute l’annonce, pas dans un mot précis.',
    why: 'Pourquoi c’est important :',
    ask: 'À demander ou à vérifier :',
    sources: 'D’où nous le savons :',
    noExplanation: 'L’explication de ce signe n’a pas pu être chargée.',
    guest: (pack) => `D’après un pack de règles ajouté sur cet appareil : ${isolate(pack)}`,
    notProof:
      'Ce n’est pas une preuve. Quelqu’un se sert peut-être ici du nom d’une vraie entreprise.',
    noMark: 'Une annonce sans marque n’a pas forcément été contrôlée par quelqu’un.',
    packs: (packs) => `Trouvé sur votre appareil avec des règles fixes (${packs}).`,
  },
  banner: {
    label: 'Note sur cette annonce d’emploi',
    firstStep: 'Vérifiez avant de répondre',
    why: 'Pourquoi ces signes',
    mistake: 'C’est une erreur',
    report: 'Signaler',
    yourAd: 'C’est votre annonce ?',
    dismiss: 'Masquer',
    dismissed: 'Masqué pour cette annonce.',
    mistaken: 'Merci. Nos marques sur cette annonce sont enlevées.',
    mark: (count) => n(count, `${count} signe à vérifier`, `${count} signes à vérifier`),
    markIn: (count, title) =>
      n(
        count,
        `${count} signe à vérifier dans ${isolate(title)}`,
        `${count} signes à vérifier dans ${isolate(title)}`,
      ),
    announce: (count) =>
      n(
        count,
        `${count} annonce de cette page a des signes.`,
        `${count} annonces de cette page ont des signes.`,
      ),
  },
};
