import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `Quand vous appuyez sur le bouton, le navigateur demande si ceci peut sortir. Il dira peut-être que Lurewatch le « collecte ». Ce n’est pas le cas : seul ${isolate(name)} le reçoit. Dans ce signalement :`,
  kinds: {
    websiteContent: 'ce que dit l’annonce',
    browsingActivity: 'l’adresse de la page',
    personalCommunications: 'une publication ou un message',
    personallyIdentifyingInfo: 'des noms, des numéros et vos propres mots',
    financialAndPaymentInfo: 'des paiements, des comptes et des portefeuilles',
    locationInfo: 'les lieux du trajet',
    authenticationInfo: 'votre nom d’utilisateur, mot de passe ou jeton',
  },
  notLet:
    'Rien n’a été envoyé ni gardé : le navigateur n’a pas eu le droit de le laisser sortir. Le signalement est encore sur cette page.',
  beforeSecret:
    'Le navigateur demande aussi si ce que vous saisissez ici peut sortir. Cela ne va qu’à ce serveur.',
  heading: 'Ce qui peut sortir dans les signalements',
  about:
    'Vous l’avez permis quand le navigateur l’a demandé. Cela vaut pour toutes les organisations.',
  takeBack: 'Retirer la permission',
  takenBack:
    'Permission retirée. Le navigateur demandera de nouveau avant que le prochain signalement sorte.',
};
