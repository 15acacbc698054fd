import type { Translated } from '../../words.ts';

export const welcome: Translated<'welcome'> = {
  title: 'Boas-vindas',
  heading: 'Anúncios de emprego, com um segundo olhar',
  does: 'Enquanto você olha anúncios de emprego, o Lurewatch lê e marca palavras conhecidas de casos ruins. Ele cita as palavras, diz por que importam e dá uma coisa para perguntar.',
  markAbout: 'Numa lista, a marca é assim. Ela não aparece em anúncios comuns.',
  cannotHeading: 'O que ele não tem como saber',
  cannot: [
    'Um sinal não é prova. Anúncios honestos também têm sinais.',
    'Não ter marca não quer dizer que alguém conferiu o anúncio.',
    'Ele não lê imagens e não conhece empresas nem pessoas.',
  ],
  staysHeading: 'O que fica neste aparelho',
  stays: [
    'Tudo, a não ser que você envie um relato. Sem conta, sem servidor nosso: nada do que você lê é enviado.',
    'Ele não guarda lista dos anúncios que você viu. Só guarda um relato se você pedir.',
    'Quem abrir a lista de extensões deste navegador pode ver esta.',
  ],
  permissionsHeading: 'O que ele pode fazer, e por quê',
  permissions: {
    storage: 'Guardar suas configurações neste aparelho.',
    activeTab: 'Ler a página em que você está quando você pedir, e só então.',
    scripting: 'Pôr suas notas nas páginas de emprego.',
    alarms:
      'Acordar para enviar os relatos que esperam. Uma vez por dia: esquecer o que você dispensou faz tempo, e procurar pacotes mais novos dos que você adicionou.',
    contextMenus:
      'Oferecer “Conferir este texto” para as palavras selecionadas, e “Relatar este anúncio”.',
    boards: (sites) => `Ler por conta própria anúncios de emprego em ${sites}.`,
  },
  socialHeading: 'Redes sociais',
  socialAbout:
    'Muitas ofertas chegam por postagens e canais. Escolha onde o Lurewatch pode procurar. Ele nunca lê conversas privadas por conta própria.',
  allow: 'Permitir os sites escolhidos',
  allowed: 'Permitido. Você pode mudar isso quando quiser nas configurações do navegador.',
  refused:
    'Não permitido. Os sites de emprego são lidos do mesmo jeito, e você pode permitir um site depois.',
  tryHeading: 'Experimente',
  tryAbout: 'Este anúncio é inventado. Mude e veja.',
  sample:
    'Atendimento ao cliente em Sihanoukville. Não precisa de experiência, 2.500 dólares por mês. Passagem e alojamento grátis. Seu passaporte fica guardado no escritório. Fale no Telegram @example_hr.',
  dangerHeading: 'Se você está em perigo',
  danger: 'Abra a página de ajuda. Ela funciona sem internet.',
};
