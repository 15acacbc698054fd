import type { StoreWords } from '../../store-words.ts';

export const store: StoreWords = {
  name: 'Lurewatch: confira um anúncio de emprego',
  summary:
    'Lê anúncios de emprego no seu aparelho e marca palavras conhecidas de casos ruins. Nada sai dele se você não enviar.',
  opening:
    'Alguns anúncios de emprego não são o que dizem. O Lurewatch lê os anúncios da página que você olha e marca palavras conhecidas de casos ruins: uma taxa antes de começar, um passaporte que fica no escritório, um salário muito acima do normal, conversa só por chat.',
  shows:
    'Ele cita as palavras do anúncio, diz por que importam e quem diz isso, e dá uma coisa para perguntar. Um sinal não é prova. A maioria dos anúncios não leva marca, e não ter marca não quer dizer que alguém conferiu o anúncio.',
  does: [
    'Lê muitos sites de emprego por conta própria, redes sociais só quando você escolhe, conversas privadas só quando você pede.',
    'Confere um texto que você cola ou seleciona.',
    'Faz um relato de um anúncio, para quem você escolher. Você vê antes o que vai sair.',
    'Mostra contatos de ajuda do seu país, também sem internet.',
    'Fala muitos idiomas.',
  ],
  stays:
    'Sem conta, sem propaganda, sem estatísticas, sem lista do que você viu. Seus anúncios são conferidos no seu aparelho, e nada deles sai se você não enviar.',
};
