import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const popup: Translated<'popup'> = {
  title: 'Notes emploi',
  read: (count) =>
    n(count, `${count} annonce lue sur cette page.`, `${count} annonces lues sur cette page.`),
  withSigns: (count) => n(count, `${count} a des signes.`, `${count} ont des signes.`),
  noneRead: 'Aucune annonce trouvée sur cette page.',
  unread: 'Nous ne lisons pas cette page de nous-mêmes.',
  readNow: 'Lire cette page',
  notReadable: 'Le navigateur ne nous laisse pas lire cette page.',
  changed: 'Ce site a changé ; nous n’avons pas pu le lire. Rien n’a été regardé.',
  changedRetry: 'Lire comme une page ordinaire',
  changedHow: 'Vous pouvez aussi copier le texte d’une annonce et l’examiner plus bas.',
  changedRead:
    'Ce site a changé. Nous le lisons comme une page ordinaire : il peut manquer des annonces.',
  changedNote:
    'Pour l’équipe de Lurewatch. Rien n’est envoyé : lisez, copiez, et envoyez vous-même si vous voulez. On y lit le nom du site et ce que nous avons essayé, pas ce que vous avez regardé.',
  paused: 'En pause sur tous les sites. Rien n’est lu.',
  muted: 'Muet sur ce site. Rien n’est montré ici.',
  private:
    'C’est une fenêtre privée. Rien n’en est gardé : ni annonces masquées, ni sites muets, ni signalements.',
  withheld: (site) =>
    `Votre navigateur ne nous ouvre pas ${isolate(site)}, donc rien n’est lu ici.`,
  optionalSite: (site) => `Vous ne nous avez pas permis de lire ${isolate(site)}.`,
  grant: (site) => `Permettre ${isolate(site)}`,
  pause: 'Pause sur tous les sites',
  resume: 'Lire de nouveau',
  mute: 'Rendre ce site muet',
  unmute: 'Remontrer les signes sur ce site',
  show: 'Montrer sur la page',
  dismiss: 'Masquer pour cette annonce',
  dismissedAd: 'Masqué',
  report: 'Signaler cette annonce',
  untitled: 'Annonce sans titre',
  checkHeading: 'Examiner un texte',
  checkLabel: 'Collez un message ou une annonce',
  check: 'Examiner',
  fullPage: 'Ouvrir dans un onglet',
  leaveHeading: 'J’y suis déjà, ou je ne peux pas partir',
  helplines: 'Lignes d’aide',
  problem: 'Signaler un problème de lecture',
  settings: 'Réglages',
  number: 'Montrer le nombre de signes sur le bouton de la barre d’outils',
  forget: 'Tout oublier',
  forgetAbout:
    'Efface de ce navigateur : les réglages, les choix, les signalements gardés ou en route, les packs ajoutés, les changements de règles, les associations et ce qui leur était permis. Les fichiers que vous avez enregistrés, le presse-papiers et ce qui a été envoyé restent.',
  forgot: 'Tout a été effacé.',
  packs: 'Règles utilisées',
  reports: 'Signalements gardés',
};

export const check: Translated<'check'> = {
  title: 'Examiner un texte',
  about: 'Le texte est examiné sur cet appareil. Il n’est envoyé nulle part et n’est pas gardé.',
};
