import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'Uma regra',
  language: 'Idioma das palavras',
  pack: 'Pacote',
  rule: 'Regra',
  find: 'Procure uma regra pelo nome ou título',
  findNone: 'Nenhuma regra tem estas palavras.',
  phrases: (count) => n(count, `${count} expressão`, `${count} expressões`),
  changed: 'mudada',
  file: 'Arquivo',
  fromLine: (line) => `a partir da linha ${line}`,
  otherKinds: 'Não são sinais: o que é um anúncio, e o que retira um sinal',
  editor: (rule, language) => `Texto de ${isolate(rule)}, ${isolate(language)}`,
  keys: 'Ctrl+Espaço oferece palavras que cabem. Tab sai do editor.',
  nothing:
    'Esta regra ainda não tem palavras neste idioma. Escreva as primeiras, ou comece com isto:',
  begin: 'Começar',
  published: 'Como está publicada.',
  kept: 'Sua mudança está guardada neste aparelho.',
  notKept:
    'Não deu para guardar sua mudança: o espaço está cheio ou desligado. Salve o arquivo agora.',
  discard: 'Descartar esta mudança',
  newRule: 'Escrever uma regra nova',
  newName: 'Nome da regra nova',
  newAbout: 'Algumas palavras em inglês com “-” no meio, como asks-for-a-selfie.',
  newTaken: 'Já existe uma regra com este nome.',
  create: 'Criar',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'Testes',
  trying: 'Testando.',
  green: 'Todos os testes passam.',
  toMend: (count) => n(count, `${count} coisa para corrigir.`, `${count} coisas para corrigir.`),
  unreadable: 'Ainda não dá para ler, então vale o que está publicado.',
  english: 'Estas frases sobre o arquivo estão em inglês, como as palavras do próprio arquivo.',
  style: 'Sobre a escrita',
  none: 'Ainda não há o que testar.',
  all: (count) => `Todas as ${count} linhas`,
  kinds: {
    catches: 'Deve ser encontrada',
    ignores: 'Não deve ser encontrada',
    phrases: 'Expressão',
  },
  outcomes: {
    holds: 'Está certo.',
    'not-met':
      'Não foi encontrada. Acrescente ou corrija uma expressão, ou passe a linha para “ignores”.',
    met: 'Foi encontrada. Estreite as expressões, ou passe a linha para “catches”.',
    'no-level': 'Foi encontrada, mas não chega a nenhum nível. Cite sinais mais fortes.',
    level: 'Chega a um nível, e não deveria.',
    idle: 'Nenhuma linha de “catches” mostra esta expressão funcionando. Acrescente uma.',
  },
};
