import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const device: Translated<'device'> = {
  pause: {
    heading: 'Pausa',
    reads: 'O Lurewatch está lendo anúncios de emprego. Não está em pausa.',
  },
  keys: {
    heading: 'Teclas',
    about: 'Você pode usar estas teclas enquanto olha uma página.',
    names: {
      'read-page': 'Ler esta página',
      'report-page': 'Relatar o anúncio que está na tela',
      pause: 'Pausar em todos os sites, ou continuar',
    },
    none: 'ainda sem tecla',
    change: 'Mudar as teclas',
    byAddress: (address) =>
      `Para mudar as teclas, digite ${isolate(address)} na barra de endereços do navegador.`,
    byAddons: (address) =>
      `Para mudar as teclas, digite ${isolate(address)} na barra de endereços. Aperte a engrenagem e escolha as teclas das extensões.`,
  },
  muted: {
    heading: 'Sites em silêncio',
    about: 'Em um site em silêncio nada é mostrado. O silêncio acaba sozinho depois de um ano.',
    noNames:
      'O Lurewatch não anota o nome de um site em silêncio. Assim ninguém lê aqui quais sites você viu. Por isso esta lista tem dias e não nomes.',
    empty: 'Nenhum site está em silêncio.',
    until: (count, day) =>
      n(
        count,
        `${count} site está em silêncio até ${day}.`,
        `${count} sites estão em silêncio até ${day}.`,
      ),
    unmute: 'Voltar a mostrar sinais ali',
    unmuteUntil: (day) => `Voltar a mostrar sinais nos sites em silêncio até ${day}`,
    unmuteAll: 'Voltar a mostrar sinais em todos os sites',
    unmuted: 'Os sinais voltam a aparecer ali.',
    undone: 'Está em silêncio de novo.',
    ask: 'Este site está em silêncio?',
    askAbout: 'Digite o endereço de um site, como example.com. Ele não fica guardado.',
    look: 'Ver',
    notAnAddress: 'Isto não é o endereço de um site.',
    is: (host, day) => `${isolate(host)} está em silêncio até ${day}.`,
    isNot: (host) => `${isolate(host)} não está em silêncio.`,
  },
  dismissed: {
    heading: 'Anúncios dispensados',
    about: 'Um anúncio dispensado não leva marcas. Ele é lembrado por meio ano, sem as palavras.',
    count: (count) =>
      n(count, `${count} anúncio está dispensado.`, `${count} anúncios estão dispensados.`),
    empty: 'Nenhum anúncio está dispensado.',
    showAll: 'Voltar a mostrar sinais em todos eles',
    shown: 'Os sinais voltam a aparecer neles.',
    undone: 'Estão dispensados de novo.',
  },
  file: {
    heading: 'Configurações em arquivo',
    about:
      'Você pode salvar suas configurações em um arquivo e abrir em outro aparelho. Nada é enviado.',
    holds:
      'O arquivo contém: o idioma, o número na barra, seus países, o que você desligou nos pacotes, e se tudo está em pausa.',
    never: 'Nunca contém relatos, senhas, pacotes nem mudanças nas regras.',
    withMutes: 'Salvar também sites em silêncio e anúncios dispensados',
    withMutesAbout:
      'O arquivo não diz os nomes. Mas quem adivinhar um site pode descobrir se você o silenciou.',
    save: 'Salvar configurações em arquivo',
    saved: 'O arquivo foi dado ao navegador para salvar.',
    open: 'Abrir um arquivo de configurações',
    found: 'Isto é o que o arquivo mudaria',
    same: 'O arquivo diz o mesmo que suas configurações. Não há nada para mudar.',
    what: 'Configuração',
    now: 'Agora',
    inFile: 'No arquivo',
    rest: 'Todo o resto fica como está.',
    parts: {
      language: 'Idioma',
      number: 'Número na barra',
      countries: 'Países',
      packs: 'Pacotes e sinais desligados',
      paused: 'Em pausa em todos os sites',
      mutes: 'Sites em silêncio e anúncios dispensados',
    },
    yes: 'ligado',
    no: 'desligado',
    none: 'nenhum',
    count: (muted, dismissed) => `sites em silêncio: ${muted}, anúncios dispensados: ${dismissed}`,
    replaces:
      'Os sites em silêncio e anúncios dispensados do arquivo ficam no lugar dos que você tem.',
    take: 'Usar estas configurações',
    leave: 'Ficar com as minhas',
    taken: 'As configurações do arquivo estão em uso.',
    left: 'Nada mudou.',
    undone: 'Suas configurações voltaram.',
    refused: 'O arquivo não foi usado.',
    reasons: {
      'too-long': 'É grande demais para um arquivo de configurações.',
      'not-settings': 'Não é um arquivo de configurações.',
      newer: 'Foi feito por um Lurewatch mais novo. Atualize o Lurewatch primeiro.',
    },
    broken: (part) => `Esta parte dele está quebrada: ${part}.`,
  },
  age: {
    old: (month) => `As regras são de ${month}. Outras mais novas podem saber mais.`,
    ours: 'Elas vêm com o Lurewatch. Veja no navegador se há um Lurewatch mais novo.',
    fromFile: 'Peça um arquivo mais novo a quem fez este pacote.',
    clock: 'A data das regras é depois de hoje. O relógio deste aparelho está certo?',
  },
  later:
    'Algumas configurações daqui foram guardadas por um Lurewatch mais novo. Ficam como estão, mas não valem até ele voltar.',
};
