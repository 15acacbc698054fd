import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';
import { n } from './forms.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: 'Desfazer',
    more: (count) => `Mostrar mais ${count}`,
  },
  harms: {
    trafficking: {
      seenIn: 'anúncios de centros de golpes',
      step: 'Conte a uma pessoa para onde você iria e quem convidou.',
    },
    'advance-fee': {
      seenIn: 'anúncios que cobraram taxas',
      step: 'Não pague agora. Quem trabalha não deve pagar taxa por um emprego. Veja a regra do seu país.',
    },
    'task-scam': {
      seenIn: 'anúncios de tarefas com depósito',
      step: 'Não mande dinheiro para receber dinheiro.',
    },
    'money-mule': {
      seenIn: 'anúncios que passam dinheiro roubado',
      step: 'Não empreste sua conta nem seu chip.',
    },
    'identity-theft': {
      seenIn: 'anúncios que juntam documentos',
      step: 'Não mande seus documentos antes de conhecer o empregador.',
    },
    'illegal-work': {
      seenIn: 'anúncios de trabalho proibido',
      step: 'Pergunte qual é o trabalho, onde, e com qual contrato.',
    },
  },
  signs: {
    heading: (count) => n(count, `${count} sinal neste anúncio`, `${count} sinais neste anúncio`),
    seenIn: (count, where) =>
      n(count, `${count} sinal visto em ${where}.`, `${count} sinais vistos em ${where}.`),
    toCheck: (count) =>
      n(
        count,
        `${count} coisa para conferir neste anúncio.`,
        `${count} coisas para conferir neste anúncio.`,
      ),
    quote: 'O anúncio diz:',
    noQuote: 'Visto no anúncio inteiro, não em palavras soltas.',
    why: 'Por que importa:',
    ask: 'Pergunte ou confira:',
    sources: 'De onde sabemos:',
    noExplanation: 'Não deu para carregar as palavras deste sinal.',
    guest: (pack) => `De um pacote de regras adicionado neste aparelho: ${isolate(pack)}`,
    notProof: 'Isto não é prova. Podem ter usado mal o nome de uma empresa de verdade.',
    noMark: 'Não ter marca não quer dizer que alguém conferiu o anúncio.',
    packs: (packs) => `Encontrado no seu aparelho, com regras fixas (${packs}).`,
  },
  banner: {
    label: 'Nota sobre este anúncio de emprego',
    firstStep: 'Confira antes de responder',
    why: 'Por que estes sinais',
    mistake: 'Isto é um engano',
    report: 'Relatar',
    yourAd: 'Este anúncio é seu?',
    dismiss: 'Dispensar',
    dismissed: 'Dispensado neste anúncio.',
    mistaken: 'Agradecemos. Tiramos nossas marcas deste anúncio.',
    mark: (count) => n(count, `${count} sinal para conferir`, `${count} sinais para conferir`),
    markIn: (count, title) =>
      n(
        count,
        `${count} sinal para conferir em ${isolate(title)}`,
        `${count} sinais para conferir em ${isolate(title)}`,
      ),
    announce: (count) =>
      n(
        count,
        `${count} anúncio desta página tem sinais.`,
        `${count} anúncios desta página têm sinais.`,
      ),
  },
};
