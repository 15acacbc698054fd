import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const mistake: Translated<'mistake'> = {
  list: {
    heading: 'O que você chamou de engano',
    about:
      'Você pode apertar “Isto é um engano” em uma nota. Aí o Lurewatch guarda o dia e os sinais que apareceram. Guarda também a força da nota e a versão das regras.',
    nothing: 'Não guarda nada do anúncio: nem palavras, nem título, nem endereço, nem nome.',
    empty: 'Você não chamou nada de engano.',
    count: (count) =>
      n(count, `${count} nota foi chamada de engano.`, `${count} notas foram chamadas de engano.`),
    day: 'Dia',
    level: 'Força da nota',
    signs: 'Sinais',
    remove: (day) => `Apagar este item de ${day}`,
    removeAll: 'Apagar todos os itens',
    removed: 'Apagado.',
    undone: 'Voltou.',
    tell: 'Contar a quem faz o Lurewatch',
    tellAbout:
      'Isto é tudo o que você contaria. Nada é enviado: leia, copie ou salve, e mande você, se quiser.',
  },
  yourAd: {
    title: 'Sobre esta nota',
    heading: 'Este anúncio é seu?',
    calm: 'Então é bom você saber disto.',
    lines: [
      'A nota diz quais palavras do anúncio foram vistas. Ela não julga sua empresa nem ninguém.',
      'Anúncios honestos também têm essas palavras. A nota diz isso: não é prova.',
      'O próprio aparelho de quem leu procurou as palavras, com regras fixas. Nenhum servidor decidiu, e ninguém foi avisado.',
      'Não existe lista de empresas, então nenhuma está nela. Ninguém pode pagar para ficar de fora.',
      'Quando as palavras do anúncio mudam, ou uma regra é corrigida, a nota também muda.',
    ],
    used: 'Alguém usou o nome da sua empresa? Então avise o site que mostra o anúncio.',
    seen: 'O que foi visto neste anúncio',
    noAd: 'Nenhum anúncio veio com esta página. Abra por uma nota: “Por que estes sinais”, depois “Este anúncio é seu?”.',
    rules: 'Ler todas as regras',
    rulesAbout:
      'Todo mundo pode ler todas as regras, com palavras, exemplos e fontes. Ali você pode testar as palavras do seu anúncio.',
    tell: 'Conte se uma regra está errada',
    tellAbout:
      'Este texto está pronto para você. Mude como quiser, copie e mande você. Não enviamos nem guardamos nada.',
    text: 'Seu texto',
    letter: {
      greeting: 'Olá,',
      what: 'O Lurewatch mostra uma nota em um anúncio nosso. Achamos que estes sinais não se aplicam:',
      why: 'Por que achamos isso:',
      rules: 'Regras:',
      end: 'Agradecemos.',
    },
  },
};
