import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const popup: Translated<'popup'> = {
  title: 'Notas de emprego',
  read: (count) =>
    n(
      count,
      `${count} anúncio foi lido nesta página.`,
      `${count} anúncios foram lidos nesta página.`,
    ),
  withSigns: (count) => n(count, `${count} tem sinais.`, `${count} têm sinais.`),
  noneRead: 'Nenhum anúncio foi encontrado nesta página.',
  unread: 'Esta página a gente não lê por conta própria.',
  readNow: 'Ler esta página',
  notReadable: 'O navegador não nos deixa ler esta página.',
  changed: 'Este site mudou e não conseguimos ler. Nada foi conferido.',
  changedRetry: 'Ler como qualquer outra página',
  changedHow: 'Você também pode copiar o texto de um anúncio e conferir abaixo.',
  changedRead: 'Este site mudou. Lemos como qualquer outra página, então podem faltar anúncios.',
  changedNote:
    'Para quem cuida do Lurewatch. Nada é enviado: leia, copie e mande você, se quiser. Diz o nome do site e o que tentamos, não o que você olhou.',
  paused: 'Em pausa em todos os sites. Nada é lido.',
  muted: 'Em silêncio neste site. Aqui nada é mostrado.',
  private:
    'Esta é uma janela privada. Nada dela fica guardado: nem anúncios dispensados, nem sites em silêncio, nem relatos.',
  withheld: (site) =>
    `Seu navegador não nos deixa ver ${isolate(site)}; por isso nada é lido aqui.`,
  optionalSite: (site) => `Você não permitiu que a gente leia ${isolate(site)}.`,
  grant: (site) => `Permitir ${isolate(site)}`,
  pause: 'Pausar em todos os sites',
  resume: 'Voltar a ler',
  mute: 'Silenciar este site',
  unmute: 'Voltar a mostrar sinais neste site',
  show: 'Mostrar na página',
  dismiss: 'Dispensar este anúncio',
  dismissedAd: 'Dispensado',
  report: 'Relatar este anúncio',
  untitled: 'Um anúncio sem título',
  checkHeading: 'Conferir um texto',
  checkLabel: 'Cole uma mensagem ou um anúncio',
  check: 'Conferir',
  fullPage: 'Abrir em uma aba',
  leaveHeading: 'Já estou lá, ou não consigo sair',
  helplines: 'Contatos de ajuda',
  problem: 'Avisar que a leitura falhou',
  settings: 'Configurações',
  number: 'Mostrar o número de sinais no botão da barra',
  forget: 'Esquecer tudo',
  forgetAbout:
    'Apaga deste navegador: configurações, escolhas, relatos guardados, relatos a caminho, pacotes que você adicionou, mudanças nas regras, e organizações com o que foi permitido para elas. Ficam os arquivos que você salvou, o que foi copiado e o que já foi enviado.',
  forgot: 'Tudo foi apagado.',
  packs: 'Regras em uso',
  reports: 'Relatos guardados',
};

export const check: Translated<'check'> = {
  title: 'Conferir um texto',
  about: 'O texto é conferido neste aparelho. Não é enviado nem guardado.',
};
