import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const sending: Translated<'sending'> = {
  heading: 'Façons de l’envoyer',
  mail: 'Par e-mail',
  mailTo: 'À',
  mailOwn: 'Une autre adresse',
  mailAddress: 'Adresse e-mail',
  mailWrong: 'Ce n’est pas une adresse e-mail.',
  mailOpen: 'Ouvrir mon programme de messagerie',
  mailAbout:
    'Votre messagerie s’ouvre avec le texte simple, et en garde une copie. Rien n’est envoyé avant que vous l’envoyiez là.',
  mailSubject: 'Notes sur une annonce d’emploi',
  mailPaste:
    'Le signalement est trop long pour un e-mail qui s’ouvre tout seul. Il est dans le presse-papiers : collez-le ici.',
  mailOpened: 'Nous avons demandé à votre messagerie de s’ouvrir.',
  mailLong:
    'Le texte est trop long pour être transmis. Il est dans le presse-papiers : collez-le dans l’e-mail.',
  mailNotCopied:
    'Le texte est trop long pour être transmis, et n’a pas pu être copié. Copiez-le vous-même et collez-le dans l’e-mail.',
  site: 'Au site qui a l’annonce',
  sitePick: 'Quel site',
  siteNone:
    'Nous ne connaissons pas de page de signalement sur ce site. Cherchez un lien comme « Signaler » à côté de l’annonce.',
  siteOpen: 'Copier le texte et ouvrir la page',
  siteAbout:
    'Le texte simple va dans le presse-papiers. Collez-le là où la page demande ce qui ne va pas. Le site voit votre visite.',
  siteOpened: 'Le texte est dans le presse-papiers. La page est ouverte.',
  siteNotCopied: 'Le texte n’a pas pu être copié. Copiez-le vous-même. La page :',
  organisation: 'À une association',
  organisationNone: 'Aucune association n’est réglée sur cet appareil.',
  organisationPick: 'Association',
  organisationAbout:
    'Il part en STIX 2.1, avec les parties choisies plus haut. Il attend sur cet appareil jusqu’à son arrivée. D’ici là, vous pouvez le retirer.',
  exactly: 'Exactement ce qui est envoyé',
  send: 'Envoyer',
  kept: 'Gardé. Il part dès que l’association peut être jointe.',
  notKept:
    'N’a pas pu être gardé, donc n’est pas envoyé : la mémoire est pleine ou coupée. Copiez-le ou enregistrez-le.',
  private:
    'Cela vient d’une fenêtre privée. Rien n’en est gardé : copiez-le, ou enregistrez-le en fichier.',
};

export const outbox: Translated<'outbox'> = {
  heading: 'Signalements en route',
  none: 'Aucun signalement en route.',
  to: (name) => `À ${isolate(name)}`,
  waiting: 'Attend d’être envoyé.',
  sending: 'Est envoyé maintenant.',
  sent: (when) => `Envoyé le ${when}.`,
  refused: 'N’a pas été envoyé. Pas de nouvel essai tout seul.',
  failed: 'N’a pas pu être envoyé en deux semaines. Pas de nouvel essai tout seul.',
  next: (when) => `Prochain essai : ${when}.`,
  asks: (when) => `Nous redemandons au serveur : ${when}.`,
  withdraw: 'Retirer',
  withdrawn: 'Retiré. Effacé ici, et pas envoyé.',
  tooLate: 'Trop tard pour le retirer : un essai est en cours, ou le serveur l’a.',
  tryNow: 'Essayer maintenant',
  takeOff: 'Enlever de cette liste',
  takeOffAbout: 'L’association garde ce qu’elle a.',
  code: (code) => `Code de la réponse : ${code}.`,
  words: 'Les mots du serveur :',
  answers: {
    accepted: 'Le serveur a tout.',
    received: 'Le serveur l’a et y travaille encore.',
    'status-gone': 'Le serveur l’a eu, et ne dit plus ce qu’il en a fait.',
    unreachable: 'Le serveur n’a pas pu être joint.',
    timeout: 'Le serveur n’a pas répondu à temps.',
    busy: 'Le serveur demande de revenir plus tard.',
    'server-error': 'Le serveur a lui-même un défaut.',
    interrupted: 'Le navigateur a été fermé pendant le dernier essai.',
    'no-permission':
      'Le navigateur ne nous laisse pas joindre ce serveur. Permettez-le dans les réglages.',
    'no-consent':
      'Le navigateur n’a pas eu le droit de laisser sortir ce signalement. Essayez maintenant pour qu’il demande de nouveau.',
    'no-organisation': 'L’association n’est plus dans les réglages.',
    'not-https': 'L’adresse n’est pas protégée (https).',
    redirected: 'Le serveur renvoie vers une autre adresse. Demandez la bonne à l’association.',
    elsewhere:
      'Le serveur ne renvoie que vers d’autres hôtes. Demandez à l’association son adresse là-bas.',
    'bad-request': 'Le serveur n’a pas compris ce que nous avons envoyé.',
    unauthorised: 'Le serveur n’accepte pas le nom d’utilisateur, le mot de passe ou le jeton.',
    forbidden: 'Le serveur ne laisse pas cet utilisateur envoyer de signalements.',
    'not-found': 'Le serveur ne connaît pas cette collection.',
    'wrong-media': 'Le serveur parle une autre version de la norme.',
    'too-large': 'Le signalement est plus gros que ce que le serveur prend.',
    unprocessable: 'Le serveur trouve un défaut dans le signalement.',
    'not-writable': 'Cette collection ne prend pas de signalements.',
    'partly-refused': 'Le serveur a refusé une partie du signalement.',
    'all-refused': 'Le serveur a refusé le signalement.',
    'not-taxii': 'Ce qui répond là n’est pas un serveur TAXII 2.1.',
    unexpected: 'Le serveur a donné une réponse que nous ne connaissons pas.',
  },
};

export const organisations: Translated<'organisations'> = {
  heading: 'Associations qui prennent des signalements',
  about:
    'Certaines associations prennent les signalements par machine (TAXII 2.1). Entrez ce que la vôtre vous a donné. Rien n’y va avant que vous envoyiez un signalement.',
  none: 'Aucune n’est réglée.',
  add: 'Ajouter une association',
  change: 'Changer',
  name: 'Nom',
  address: 'Adresse de la collection, ou du serveur',
  addressWrong: 'L’adresse doit commencer par https://.',
  how: 'Comment elle vous reconnaît',
  kinds: {
    none: 'Elle ne demande rien',
    basic: 'Nom d’utilisateur et mot de passe',
    bearer: 'Jeton',
    same: 'Comme enregistré',
  },
  user: 'Nom d’utilisateur',
  password: 'Mot de passe',
  token: 'Jeton',
  secretAbout:
    'Gardé dans ce navigateur sur cet appareil, sans chiffrement. Toute personne qui peut utiliser ce navigateur peut s’en servir.',
  save: 'Enregistrer',
  cancel: 'Annuler',
  saved: 'Enregistré.',
  notSaved: 'N’a pas pu être enregistré : la mémoire est pleine ou coupée.',
  removed: 'Enlevée. Les signalements qui l’attendent ne partent pas.',
  notAllowed: 'Rien n’a été enregistré : le navigateur n’a pas eu le droit de joindre cet hôte.',
  private: 'C’est une fenêtre privée. Rien ne peut être enregistré ici.',
  test: 'Tester la connexion',
  testing: 'Nous demandons au serveur.',
  works: 'Ça marche : le serveur prend les signalements ici.',
  choose: 'Le serveur a plusieurs endroits pour les signalements. Choisissez-en un :',
  chosen: 'Ça marche. Cet endroit a été choisi :',
  takesNone: 'Le serveur répond, mais ne prend pas de signalements de cet utilisateur.',
  allow: 'Permettre la connexion',
};

export const settingsPage: Translated<'settingsPage'> = {
  title: 'Réglages',
  all: 'Tous les réglages',
};
