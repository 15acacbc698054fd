import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const packs: Translated<'packs'> = {
  heading: 'Packs de signes',
  about:
    'Ce que nous cherchons est dans des packs. Les nôtres font partie de Lurewatch. Vous pouvez ajouter ceux d’autres personnes, et couper un pack ou un seul signe.',
  ours: 'Fait partie de Lurewatch',
  fromFile: 'Vient d’un fichier',
  fromHost: (host) => `Vient de ${isolate(host)}`,
  version: (version, when) => `Version n° ${version}, ${when}`,
  signs: (count) => n(count, `${count} signe`, `${count} signes`),
  phrases: (count) => n(count, `${count} expression`, `${count} expressions`),
  languages: (count) => n(count, `${count} langue`, `${count} langues`),
  off: (count) => n(count, `${count} coupé`, `${count} coupés`),
  always: 'Dit ce qui est une annonce d’emploi. On ne peut pas le couper.',
  oneByOne: 'Les signes un par un',
  packOff: 'Tout le pack est coupé.',
  idle: 'Il n’est pas utilisé : il nomme des signes que Lurewatch n’a plus. Une version plus récente peut arranger cela.',
  notLasting:
    'Cela dure seulement jusqu’à la fermeture du navigateur : la mémoire est pleine ou coupée.',
  remove: 'Enlever',
  removed: (title) => `${isolate(title)} a été enlevé.`,
  undone: 'Il est de nouveau utilisé.',
  notUndone: 'Il n’a pas pu revenir.',

  key: 'Signé avec la clé',
  fingerprint: 'Empreinte entière de la clé',
  keyChanged: (when) =>
    `Son éditeur a changé de clé le ${when}. Une clé que vous aviez acceptée répond de la nouvelle.`,
  looked: (when) => `Dernière recherche d’une nouvelle version : ${when}.`,
  allWell: 'Vous avez la plus récente.',
  old: (when) =>
    `Ancien : son éditeur le voulait valable jusqu’au ${when}. Il est gardé, mais les signes les plus récents peuvent manquer.`,
  lookNow: 'Chercher une nouvelle version',
  lookingNow: 'Recherche d’une nouvelle version…',
  stays: 'La dernière recherche n’a rien changé : votre pack reste comme il est.',
  allow: 'Permettre la connexion',

  addHeading: 'Ajouter le pack d’autres personnes',
  addAbout:
    'Le pack d’autres personnes peut ajouter des signes, et rien d’autre : il ne peut ni cacher les nôtres, ni envoyer, ni changer une page. Mais il peut se tromper. Ajoutez-le seulement si vous avez confiance en qui l’a fait.',
  address: 'Adresse du pack',
  addressAbout:
    'Son éditeur vous l’a donnée. Le navigateur vous demande si nous pouvons joindre cet hôte, et aucun autre. Une fois par jour environ, nous y cherchons une nouvelle version.',
  look: 'Le regarder',
  file: 'Ouvrir un fichier de pack',
  fileAbout:
    'Un pack venu d’un fichier n’a pas de signature, et ne se met jamais à jour tout seul.',
  looking: 'Il est pris et examiné. Cela peut durer une minute.',
  checking: 'Il est examiné. Cela peut durer une minute.',
  notAllowed: 'Rien n’a été demandé : le navigateur n’a pas eu le droit de joindre cet hôte.',
  private: 'C’est une fenêtre privée. Rien ne peut être ajouté ici.',

  foundHeading: 'Voici ce que vous ajouteriez',
  publisher: (name) => `Son éditeur l’appelle ${isolate(name)}.`,
  replaces: 'Il prend la place du pack de ce nom que vous avez.',
  keyAbout:
    'Comparez l’empreinte avec celle que l’éditeur montre ailleurs. Ensuite, nous ne prenons que ce dont cette clé répond.',
  lasts: (when) => `Son éditeur le veut valable jusqu’au ${when}.`,
  all: 'Tous ses signes, avec leurs mots',
  noWords: 'Il n’a pas de mots à lui : il regarde des chiffres, ou quels autres signes sont là.',
  yes: 'L’ajouter',
  no: 'Ne pas l’ajouter',
  adding: 'Il est mis en service. Cela peut durer une minute.',
  added: 'Ajouté. Il est utilisé sur chaque page ouverte à partir de maintenant.',
  leftOut: 'Rien n’a été ajouté.',

  refused: 'Il n’a pas été pris.',
  details: 'Pour son éditeur (en anglais)',
  reasons: {
    'not-a-feed': 'Ce qui est à cette adresse n’est pas un pack signé.',
    'newer-format': 'Il est fait pour un Lurewatch plus récent. Mettez d’abord Lurewatch à jour.',
    'bad-signature': 'La signature ne va pas : quelque chose a changé après, par erreur ou exprès.',
    'unknown-key': 'Il est signé avec une clé dont ne répond personne en qui vous avez confiance.',
    'revoked-key': 'Il est signé avec une clé que son éditeur a retirée.',
    'weak-key': 'Sa clé ne vaut rien : tout le monde pourrait signer avec.',
    'no-key-left': 'Il retire la clé même avec laquelle il est signé.',
    'too-many-keys': 'Il nomme plus de clés qu’un éditeur n’en a besoin.',
    older:
      'Il est plus ancien que ce qui était là. Quelqu’un veut peut-être vous cacher les signes récents.',
    'changed-without-version': 'Le pack a été changé, mais pas son numéro.',
    leap: 'Son numéro saute trop loin.',
    'from-the-future': 'Sa date est dans le futur. L’horloge de cet appareil est-elle juste ?',
    expired:
      'Il est périmé : son éditeur ne l’a pas renouvelé à temps. Ou l’horloge de cet appareil est mal réglée.',
    'other-pack': 'Un autre pack est venu que celui attendu.',
    'too-long': 'Le fichier est plus long qu’il ne peut l’être.',
    'wrong-hash': 'Le pack n’est pas celui qui a été signé.',
    'not-a-pack': 'Ce n’est pas un fichier de pack.',
    'pack-broken': 'Le pack a des défauts.',
    'not-for-guests':
      'Il contient ce que seuls nos packs peuvent contenir. Ceux d’autres personnes ajoutent seulement des signes.',
    'name-taken': 'Il y a déjà un pack de ce nom.',
    'too-large': 'Le pack est trop gros.',
    'too-slow': 'Le pack serait trop long à utiliser.',
    'proofs-fail': 'Le pack ne fait pas ce que disent ses propres exemples.',
    'no-permission': 'Le navigateur ne nous laisse pas joindre cet hôte.',
    unreachable: 'L’hôte n’a pas pu être joint.',
    timeout: 'L’hôte n’a pas répondu à temps.',
    redirected: 'L’hôte renvoie vers une autre adresse. Demandez la bonne à l’éditeur.',
    'not-found': 'Il n’y a rien à cette adresse.',
    'server-error': 'L’hôte a lui-même un défaut.',
    'bad-address': 'L’adresse doit commencer par https://.',
    'already-there': 'Cette adresse est déjà dans la liste.',
    'not-kept': 'N’a pas pu être gardé : la mémoire est pleine ou coupée.',
  },
};
