import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'Voltar',
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'Não deu para copiar. Selecione o texto e copie você.',
  save: 'Salvar como arquivo',
  remove: 'Apagar',
  optional: 'Pode deixar em branco.',
  failed: 'Não funcionou. Tente de novo.',
  help: 'Ajuda',
  language: 'Idioma',
  languageOfBrowser: 'Como no navegador',
  unread: 'Ninguém que cresceu falando português leu estas palavras ainda.',
};

export const levels: Translated<'levels'> = {
  danger: 'Sinais fortes de alerta',
  caution: 'Coisas para conferir',
  none: 'Nenhum sinal de alerta conhecido',
};

export const states: Translated<'states'> = {
  danger:
    'Este anúncio tem vários sinais conhecidos. Isso não é prova. Confira antes de responder.',
  caution: 'Vale conferir algumas palavras deste anúncio. Isso não é prova.',
  none: 'Procuramos sinais conhecidos e não achamos nenhum. Não temos como saber se um emprego é bom.',
  'not-a-job-ad': 'Não é um anúncio de emprego. Não mexemos nele.',
  'too-little-text': 'Pouco texto para conferir.',
  unreadable: 'Não deu para ler.',
  unreadableHow:
    'Você pode nos contar: aperte “Avisar que a leitura falhou” e mande o texto que aparecer para quem cuida do Lurewatch. Ele diz o nome do site e a falha, não o anúncio.',
  picture: 'Uma imagem, não lida. Não lemos palavras dentro de imagens.',
  waiting: 'Ainda não conferido.',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'Não é anúncio de emprego',
  'too-little-text': 'Pouco texto',
  unreadable: 'Não deu para ler',
  picture: 'Uma imagem, não lida',
  waiting: 'Ainda não conferido',
};
