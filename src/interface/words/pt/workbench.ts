import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'Oficina',
  door: 'Testar e mudar as regras',
  about:
    'Teste um anúncio, mude uma regra e veja na hora o que acontece. Nada sai deste aparelho. No fim você salva um arquivo e envia.',
  loading: 'Carregando as regras.',
  notLoaded: 'Não deu para carregar as regras. Recarregue esta página.',
  private: 'Esta é uma janela privada. Suas mudanças somem quando você fechar.',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'Suas mudanças',
  none: 'Você ainda não mudou nada.',
  about: 'Ficam neste navegador até você descartar.',
  changedOn: (when) => `Mudado em ${when}`,
  faulty: 'Ainda não dá para ler',
  open: 'Abrir',
  discard: 'Descartar',
  discarded: (rule) => `A mudança de ${isolate(rule)} foi descartada.`,
  files: 'Arquivos para enviar',
  filesAbout:
    'Cada arquivo está completo: o que você mudou está nele, e o resto está como foi publicado.',
  save: (name) => `Salvar ${isolate(name)}`,
  saved: 'Foi salvo onde seu navegador põe os arquivos.',
  notReady: 'Uma das suas mudanças ainda não dá para ler. Mesmo assim você pode salvar o arquivo.',
  place: 'O lugar dele no projeto:',
};
