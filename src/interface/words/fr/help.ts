import type { Translated } from '../../words.ts';

export const exit: Translated<'exit'> = {
  button: 'Quitter cette page maintenant',
  key: 'La touche Échap (Esc) fait quitter aussi. L’historique du navigateur reste.',
  about:
    'Ferme cette page tout de suite et montre la météo. Appuyer trois fois sur Maj (Shift) fait la même chose. L’historique du navigateur n’est pas effacé.',
};

export const helplines: Translated<'helplines'> = {
  heading: 'Lignes d’aide',
  here: 'Où je suis maintenant',
  home: 'Mon pays (pour l’ambassade)',
  pick: 'Choisir un pays',
  keep: 'Garder ces pays sur cet appareil',
  none: 'Nous ne connaissons pas encore de ligne d’aide contrôlée pour ce pays.',
  world: 'Partout',
  order: 'Le chat et les SMS viennent en premier, car personne ne les entend.',
  captive: 'N’appelez pas d’un téléphone que d’autres contrôlent.',
  chat: 'Chat ou SMS :',
  phone: 'Téléphone :',
  web: 'Page web :',
  mail: 'E-mail :',
  languages: 'Langues :',
  hours: 'Heures :',
  hoursUnknown: 'inconnues',
  checked: (date) => `Comme l’a écrit la source le ${date}.`,
  checkedUnknown: 'Comme l’a écrit la source, date inconnue.',
  compared: (date) => `Comparé avec sa source le ${date}.`,
  sure: {
    own: 'Écrit par le service lui-même.',
    authority: 'Donné par un autre service public.',
    told: 'Donné par la presse ou une liste, pas par le service lui-même.',
  },
  source: 'La source',
  verify: 'Les numéros changent. Si vous pouvez, vérifiez sur le site officiel.',
  kinds: {
    police: 'La police',
    trafficking: 'Ligne d’aide contre la traite des êtres humains',
    'foreign-ministry': 'Ambassade ou ministère des Affaires étrangères',
    'labour-migration': 'Service du travail à l’étranger',
    organisation: 'Association',
    'cyber-fraud': 'Signalement des escroqueries en ligne',
    platform: 'Site avec des annonces',
  },
};

export const help: Translated<'help'> = {
  title: 'Aide',
  question: 'Qu’est-ce qui ressemble le plus à votre situation ?',
  about: 'Votre choix n’est pas gardé.',
  states: {
    looking: {
      name: 'Je cherche un emploi',
      lines: [
        'Une annonce montre ce que son auteur veut montrer. Un nom connu peut être copié.',
        'Cherchez vous-même l’agence dans le registre de votre État. Prenez le numéro du registre, pas celui de l’annonce.',
        'Un emploi ne devrait rien vous coûter. Un employeur ne devrait jamais garder votre passeport.',
        'Une annonce sans marque n’a pas forcément été contrôlée par quelqu’un.',
      ],
    },
    contact: {
      name: 'On m’a proposé un emploi',
      lines: [
        'Demandez : Quel est le nom de l’entreprise et son numéro de licence ? Cherchez-les dans le registre.',
        'Demandez : Quelle est l’adresse du lieu de travail ? Demandez à parler à une personne qui y travaille.',
        'Demandez : Quel visa ? Un visa de tourisme ne sert pas à travailler.',
        'Demandez : Puis-je garder mon passeport ? Puis-je partir quand je veux ?',
        'Un appel vidéo n’est pas une preuve. Dites à une personne qui vous a fait venir et où vous iriez.',
      ],
    },
    travelling: {
      name: 'Je suis en route',
      lines: [
        'Vous pouvez changer d’avis à tout moment, même à l’aéroport. Peu importe qui a payé.',
        'À l’aéroport, à la frontière ou à votre ambassade, on peut vous aider à arrêter.',
        'Choisissez un mot avec une personne proche. Si vous le dites, elle demande de l’aide.',
        'Gardez votre passeport sur vous. Gardez-en une photo là où personne d’autre ne peut l’ouvrir.',
        'Si le lieu de travail change en route, arrêtez-vous et appelez une personne de confiance.',
      ],
    },
    stuck: {
      name: 'Je ne peux pas partir',
      lines: [
        'C’est vous qui connaissez le mieux le danger. Attendez que personne ne regarde.',
        'Qui sait où vous êtes ? Un seul message avec un nom de lieu peut aider.',
        'Apprenez un numéro par cœur.',
        'Les moyens silencieux sont plus sûrs qu’un appel.',
        'Ce n’est pas votre faute. Un travail forcé n’est pas votre crime.',
      ],
    },
    helping: {
      name: 'J’aide quelqu’un',
      lines: [
        'N’affrontez pas ceux qui retiennent la personne. Ne payez aucun intermédiaire, et ne publiez pas de noms.',
        'Notez tout ce qui indique le lieu : photos, positions partagées, panneaux, dernier contact.',
        'Gardez les messages. Ne les effacez pas.',
        'Prévenez l’ambassade de son pays. Prévenez aussi la police chargée de ces affaires, et une association proche qui aide.',
        'Laissez la personne décider quand elle peut écrire sans danger. N’appelez pas en premier.',
      ],
    },
    gave: {
      name: 'J’ai donné de l’argent ou des papiers',
      lines: [
        'Ce n’est pas votre faute. Des gens en font leur métier.',
        'Argent : appelez maintenant la banque, le portefeuille ou le service de transfert. Demandez d’arrêter le paiement.',
        'Passeport ou carte d’identité : prévenez le service qui les a faits. Demandez ce qu’on peut bloquer.',
        'Compte ou carte SIM prêtés : prévenez la banque ou l’opérateur. Demandez conseil à un avocat ou à une aide juridique gratuite.',
        'Gardez les messages, les reçus et les numéros de compte. Ne payez pas encore pour récupérer l’argent.',
      ],
    },
  },
  silent: 'Montrer comment demander de l’aide sans bruit',
  crime:
    'Beaucoup de règles disent qu’on ne doit pas punir les gens pour ce qu’on les a forcés à faire. Les autorités ne les suivent pas toujours.',
  installed:
    'Qui peut ouvrir la liste des extensions de ce navigateur peut voir celle-ci. Enlevez-la si c’est un danger.',
};
