import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const mistake: Translated<'mistake'> = {
  list: {
    heading: 'Ce que vous avez appelé une erreur',
    about:
      'Vous pouvez appuyer sur « C’est une erreur » dans une note. Alors Lurewatch garde le jour et les signes montrés. Il garde aussi la force de la note et la version des règles.',
    nothing: 'Il ne garde rien de l’annonce : ni mots, ni titre, ni adresse, ni nom.',
    empty: 'Vous n’avez rien appelé une erreur.',
    count: (count) =>
      n(
        count,
        `${count} note a été appelée une erreur.`,
        `${count} notes ont été appelées une erreur.`,
      ),
    day: 'Jour',
    level: 'Force de la note',
    signs: 'Signes',
    remove: (day) => `Effacer cette ligne du ${day}`,
    removeAll: 'Effacer toutes les lignes',
    removed: 'Effacé.',
    undone: 'C’est revenu.',
    tell: 'Le dire à l’équipe de Lurewatch',
    tellAbout:
      'Voici tout ce que vous leur diriez. Rien n’est envoyé : lisez, copiez ou enregistrez, et envoyez vous-même si vous voulez.',
  },
  yourAd: {
    title: 'À propos de cette note',
    heading: 'C’est votre annonce ?',
    calm: 'Alors, voici ce qu’il est bon de savoir.',
    lines: [
      'La note dit quels mots de l’annonce ont été vus. Elle ne juge ni votre entreprise ni personne.',
      'Des annonces honnêtes ont aussi de tels mots. La note le dit : ce n’est pas une preuve.',
      'C’est l’appareil de la personne qui lit qui a cherché les mots, avec des règles fixes. Aucun serveur n’a décidé, et personne n’a été prévenu.',
      'Il n’y a pas de liste d’entreprises, donc aucune n’est dessus. Personne ne peut payer pour y échapper.',
      'Quand les mots de l’annonce changent, ou qu’une règle est corrigée, la note change aussi.',
    ],
    used: 'Quelqu’un d’autre s’est servi du nom de votre entreprise ? Dites-le au site qui montre l’annonce.',
    seen: 'Ce qui a été vu dans cette annonce',
    noAd: 'Aucune annonce n’est venue avec cette page. Ouvrez-la depuis une note : « Pourquoi ces signes », puis « C’est votre annonce ? ».',
    rules: 'Lire toutes les règles',
    rulesAbout:
      'Tout le monde peut lire les règles, avec leurs mots, leurs exemples et leurs sources. Vous pouvez y essayer les mots de votre annonce.',
    tell: 'Nous dire si une règle se trompe',
    tellAbout:
      'Ce texte est prêt pour vous. Changez-le à votre goût, copiez-le, et envoyez-le vous-même. Nous n’envoyons rien et ne gardons rien.',
    text: 'Votre texte',
    letter: {
      greeting: 'Bonjour,',
      what: 'Lurewatch montre une note sur une de nos annonces. Nous pensons que ces signes ne conviennent pas :',
      why: 'Pourquoi nous le pensons :',
      rules: 'Règles :',
      end: 'Merci.',
    },
  },
};
