import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const benchEffect: Translated<'benchEffect'> = {
  heading: 'O que suas mudanças fazem',
  none: 'Nada mudou ainda. Mude uma regra primeiro.',
  about: 'Todas as suas mudanças que dá para ler são testadas juntas.',
  board: 'Testar nos nossos anúncios etiquetados',
  file: 'Testar em um arquivo seu',
  drop: 'Ou solte um arquivo aqui.',
  fileAbout:
    'Linhas JSON, CSV com linha de títulos, ou um anúncio em texto simples. Uma coluna “label” diz o que cada anúncio é de verdade.',
  wrongFile: 'Não deu para ler este arquivo.',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. Nada mudou.',
  progress: (done) => `${done} prontos`,
  judged: (count) => n(count, `${count} anúncio avaliado`, `${count} anúncios avaliados`),
  outdated: 'Você mudou algo depois disso. Teste de novo.',
  of: (count) => n(count, `${count} anúncio foi testado.`, `${count} anúncios foram testados.`),
  same: 'De todos eles se diz o mesmo que antes.',
  changed: (count) => n(count, `${count} resultado muda`, `${count} resultados mudam`),
  more: (count) => `E mais ${count} que não estão na lista.`,
  label: 'O que são de verdade',
  ads: 'Anúncios',
  warned: 'Qualquer nível',
  was: (before, now) => `${before}, agora ${now}`,
  unlabelled: 'sem etiqueta',
  labels: {
    lure: 'Iscas',
    other_job_scam: 'Outros anúncios que fazem mal',
    fraud: 'Anúncios que fazem mal',
    legit_hard: 'Anúncios honestos com as mesmas palavras',
    legit: 'Anúncios comuns',
    honest: 'Anúncios honestos',
    non_ad: 'Não são anúncios de emprego',
  },
  better: 'como a etiqueta pede',
  worse: 'contra a etiqueta',
  before: 'Antes:',
  now: 'Agora:',
  came: 'Sinais novos:',
  went: 'Saíram:',
  look: 'Ver acima',
  lost: (count) =>
    n(count, `Não deu para ler ${count} linha.`, `Não deu para ler ${count} linhas.`),
  proofs: 'Fazer os testes de todas as outras regras',
  proofsAbout:
    'Uma expressão nova pode quebrar a linha de outra regra. Quem aceitar sua mudança testa todas.',
  proofsHold: (count) =>
    n(
      count,
      `${count} linha de outras regras e idiomas foi testada. Suas mudanças não quebram essa linha.`,
      `${count} linhas de outras regras e idiomas foram testadas. Suas mudanças não quebram nenhuma.`,
    ),
  proofsBroken: (count) =>
    n(
      count,
      `${count} linha de outra regra ou idioma quebrou`,
      `${count} linhas de outras regras ou idiomas quebraram`,
    ),
};
