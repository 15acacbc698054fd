import type { StoreWords } from '../../store-words.ts';

export const store: StoreWords = {
  name: 'Lurewatch : vérifier une annonce d’emploi',
  summary:
    'Lit les annonces d’emploi sur votre appareil et marque les mots vus dans des cas qui ont mal fini. Rien ne part sans vous.',
  opening:
    'Certaines annonces d’emploi ne sont pas ce qu’elles disent. Lurewatch lit les annonces de la page que vous regardez et marque les mots déjà vus dans des cas qui ont mal fini : des frais avant de commencer, un passeport que le bureau garde, un salaire bien au-dessus de l’habitude, des échanges seulement par chat.',
  shows:
    'Il cite les mots de l’annonce, dit pourquoi c’est important et qui le dit, et vous donne une question à poser. Un signe n’est pas une preuve. La plupart des annonces n’ont pas de marque, et une annonce sans marque n’a pas forcément été contrôlée.',
  does: [
    'Lit de lui-même beaucoup de sites d’emploi, les réseaux sociaux seulement si vous les choisissez, les discussions privées seulement si vous le demandez.',
    'Examine un texte que vous collez ou choisissez.',
    'Fait un signalement d’une annonce, pour qui vous voulez. Vous voyez avant ce qui va partir.',
    'Montre les lignes d’aide de votre pays, même sans Internet.',
    'Parle beaucoup de langues.',
  ],
  stays:
    'Pas de compte, pas de publicité, pas de statistiques, pas de liste de ce que vous avez vu. Vos annonces sont examinées sur votre appareil, et rien n’en sort sauf si vous l’envoyez.',
};
