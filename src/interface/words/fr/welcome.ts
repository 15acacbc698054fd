import type { Translated } from '../../words.ts';

export const welcome: Translated<'welcome'> = {
  title: 'Bienvenue',
  heading: 'Annonces d’emploi : un deuxième regard',
  does: 'Quand vous regardez des annonces d’emploi, Lurewatch les lit et marque les mots déjà vus dans des cas qui ont mal fini. Il cite ces mots, dit pourquoi c’est important, et vous donne une question à poser.',
  markAbout:
    'Dans une liste, une marque ressemble à ceci. Il n’y en a pas sur les annonces ordinaires.',
  cannotHeading: 'Ce qu’il ne peut pas savoir',
  cannot: [
    'Un signe n’est pas une preuve. Une annonce honnête en a aussi.',
    'Une annonce sans marque n’a pas forcément été contrôlée par quelqu’un.',
    'Il ne lit pas les images, et il ne connaît ni les entreprises ni les gens.',
  ],
  staysHeading: 'Ce qui reste sur cet appareil',
  stays: [
    'Tout, sauf si vous envoyez vous-même un signalement. Pas de compte, pas de serveur à nous : rien de ce que vous lisez n’est envoyé.',
    'Il ne garde pas la liste des annonces vues. Il garde un signalement seulement si vous le demandez.',
    'Qui peut ouvrir la liste des extensions de ce navigateur peut voir celle-ci.',
  ],
  permissionsHeading: 'Ce qu’il peut faire, et pourquoi',
  permissions: {
    storage: 'Garder vos réglages sur cet appareil.',
    activeTab: 'Lire la page où vous êtes quand vous le demandez, et seulement alors.',
    scripting: 'Mettre ses notes dans les pages d’emploi.',
    alarms:
      'Se réveiller pour envoyer les signalements qui attendent. Une fois par jour : oublier ce que vous avez masqué il y a longtemps, et chercher des versions plus récentes des packs ajoutés.',
    contextMenus:
      'Proposer « Examiner ce texte » pour les mots choisis, et « Signaler cette annonce ».',
    boards: (sites) => `Lire de lui-même les annonces d’emploi sur ${sites}.`,
  },
  socialHeading: 'Réseaux sociaux',
  socialAbout:
    'Beaucoup d’offres arrivent par des publications et des chaînes. Choisissez où Lurewatch peut les chercher. Il ne lit jamais de lui-même les discussions privées.',
  allow: 'Permettre les sites choisis',
  allowed: 'Permis. Vous pouvez le changer à tout moment dans les réglages du navigateur.',
  refused:
    'Pas permis. Les sites d’emploi sont lus quand même, et vous pouvez permettre un site plus tard.',
  tryHeading: 'Essayer',
  tryAbout: 'Cette annonce est inventée. Changez-la et regardez.',
  sample:
    'Service client, Sihanoukville. Aucune expérience demandée, 2 500 $ par mois. Billet d’avion et dortoir gratuits. Le bureau garde votre passeport. Contactez-nous sur Telegram @example_hr.',
  dangerHeading: 'Si vous êtes en danger',
  danger: 'Ouvrez la page d’aide. Elle marche sans Internet.',
};
