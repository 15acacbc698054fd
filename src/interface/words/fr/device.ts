import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const device: Translated<'device'> = {
  pause: {
    heading: 'Mettre en pause',
    reads: 'Lurewatch lit les annonces d’emploi. Il n’est pas en pause.',
  },
  keys: {
    heading: 'Touches',
    about: 'Vous pouvez utiliser ces touches quand vous regardez une page.',
    names: {
      'read-page': 'Lire cette page',
      'report-page': 'Signaler l’annonce affichée',
      pause: 'Pause sur tous les sites, ou reprendre',
    },
    none: 'pas encore de touche',
    change: 'Changer les touches',
    byAddress: (address) =>
      `Pour changer les touches, tapez ${isolate(address)} dans la barre d’adresse du navigateur.`,
    byAddons: (address) =>
      `Pour changer les touches, tapez ${isolate(address)} dans la barre d’adresse. Appuyez là sur la roue dentée et choisissez les touches des extensions.`,
  },
  muted: {
    heading: 'Sites muets',
    about: 'Rien n’est montré sur un site muet. Cela finit tout seul après un an.',
    noNames:
      'Lurewatch n’écrit pas le nom d’un site muet. Ainsi, personne ne peut lire ici quels sites vous avez vus. Voilà pourquoi cette liste a des jours et pas de noms.',
    empty: 'Aucun site n’est muet.',
    until: (count, day) =>
      n(
        count,
        `${count} site est muet jusqu’au ${day}.`,
        `${count} sites sont muets jusqu’au ${day}.`,
      ),
    unmute: 'Y remontrer les signes',
    unmuteUntil: (day) => `Remontrer les signes sur les sites muets jusqu’au ${day}`,
    unmuteAll: 'Remontrer les signes sur tous les sites',
    unmuted: 'Les signes y sont de nouveau montrés.',
    undone: 'Il est de nouveau muet.',
    ask: 'Ce site est-il muet ?',
    askAbout: 'Tapez l’adresse d’un site, comme example.com. Elle n’est pas gardée.',
    look: 'Regarder',
    notAnAddress: 'Ce n’est pas l’adresse d’un site.',
    is: (host, day) => `${isolate(host)} est muet jusqu’au ${day}.`,
    isNot: (host) => `${isolate(host)} n’est pas muet.`,
  },
  dismissed: {
    heading: 'Annonces masquées',
    about:
      'Une annonce masquée n’a pas de marques. Nous nous en souvenons six mois, sans ses mots.',
    count: (count) => n(count, `${count} annonce est masquée.`, `${count} annonces sont masquées.`),
    empty: 'Aucune annonce n’est masquée.',
    showAll: 'Remontrer les signes sur toutes',
    shown: 'Les signes y sont de nouveau montrés.',
    undone: 'Elles sont de nouveau masquées.',
  },
  file: {
    heading: 'Réglages en fichier',
    about:
      'Vous pouvez enregistrer vos réglages dans un fichier et l’ouvrir sur un autre appareil. Rien n’est envoyé.',
    holds:
      'Le fichier contient : la langue, le nombre sur la barre d’outils, vos pays, ce que vous avez coupé dans les packs, et si tout est en pause.',
    never:
      'Il ne contient jamais de signalements, de mots de passe, de packs ni de changements de règles.',
    withMutes: 'Enregistrer aussi les sites muets et les annonces masquées',
    withMutesAbout:
      'Le fichier ne les nomme pas. Mais qui devine un site peut savoir si vous l’avez rendu muet.',
    save: 'Enregistrer les réglages en fichier',
    saved: 'Le fichier a été donné au navigateur pour l’enregistrer.',
    open: 'Ouvrir un fichier de réglages',
    found: 'Voici ce que le fichier changerait',
    same: 'Le fichier dit la même chose que vos réglages. Il n’y a rien à changer.',
    what: 'Réglage',
    now: 'Maintenant',
    inFile: 'Dans le fichier',
    rest: 'Tout le reste ne change pas.',
    parts: {
      language: 'Langue',
      number: 'Nombre sur la barre d’outils',
      countries: 'Pays',
      packs: 'Packs et signes coupés',
      paused: 'En pause sur tous les sites',
      mutes: 'Sites muets et annonces masquées',
    },
    yes: 'oui',
    no: 'non',
    none: 'rien',
    count: (muted, dismissed) => `sites muets : ${muted}, annonces masquées : ${dismissed}`,
    replaces: 'Les sites muets et les annonces masquées du fichier prennent la place des vôtres.',
    take: 'Utiliser ces réglages',
    leave: 'Garder les miens',
    taken: 'Les réglages du fichier sont utilisés.',
    left: 'Rien n’a été changé.',
    undone: 'Vos réglages sont revenus.',
    refused: 'Le fichier n’a pas été utilisé.',
    reasons: {
      'too-long': 'Il est trop gros pour un fichier de réglages.',
      'not-settings': 'Ce n’est pas un fichier de réglages.',
      newer: 'Il vient d’un Lurewatch plus récent. Mettez d’abord Lurewatch à jour.',
    },
    broken: (part) => `Cette partie est cassée : ${part}.`,
  },
  age: {
    old: (month) => `Les règles sont de ${month}. De plus récentes en savent peut-être plus.`,
    ours: 'Elles viennent avec Lurewatch. Regardez dans le navigateur s’il y a un Lurewatch plus récent.',
    fromFile: 'Demandez un fichier plus récent à qui a fait ce pack.',
    clock: 'La date des règles est après aujourd’hui. L’horloge de cet appareil est-elle juste ?',
  },
  later:
    'Certains réglages ici viennent d’un Lurewatch plus récent. Ils restent, mais ne comptent pas avant son retour.',
};
