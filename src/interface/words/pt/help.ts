import type { Translated } from '../../words.ts';

export const exit: Translated<'exit'> = {
  button: 'Sair desta página agora',
  key: 'A tecla Esc também sai. O histórico do navegador fica.',
  about:
    'Fecha esta página na hora e mostra a previsão do tempo. Apertar Shift três vezes faz o mesmo. Não apaga o histórico do navegador.',
};

export const helplines: Translated<'helplines'> = {
  heading: 'Contatos de ajuda',
  here: 'Onde estou agora',
  home: 'Meu país (para a embaixada)',
  pick: 'Escolha um país',
  keep: 'Lembrar estes países neste aparelho',
  none: 'Ainda não conhecemos um contato conferido para este país.',
  world: 'Em todo lugar',
  order: 'Chat e mensagens vêm primeiro, porque ninguém ouve.',
  captive: 'Não ligue de um telefone que outros controlam.',
  chat: 'Chat ou mensagem:',
  phone: 'Telefone:',
  web: 'Página na internet:',
  mail: 'E-mail:',
  languages: 'Idiomas:',
  hours: 'Horário:',
  hoursUnknown: 'não sabemos',
  checked: (date) => `Como a fonte publicou em ${date}.`,
  checkedUnknown: 'Como a fonte publicou, sem data conhecida.',
  compared: (date) => `Comparado com a fonte em ${date}.`,
  sure: {
    own: 'Publicado pelo próprio órgão.',
    authority: 'Dito por outro órgão público.',
    told: 'Dito por notícia ou lista, não pelo próprio órgão.',
  },
  source: 'Fonte',
  verify: 'Os números mudam. Se der, confira no site oficial.',
  kinds: {
    police: 'Polícia',
    trafficking: 'Contato contra o tráfico de pessoas',
    'foreign-ministry': 'Embaixada ou ministério do exterior',
    'labour-migration': 'Órgão de trabalho no exterior',
    organisation: 'Organização',
    'cyber-fraud': 'Denúncia de fraude na internet',
    platform: 'Site com anúncios',
  },
};

export const help: Translated<'help'> = {
  title: 'Ajuda',
  question: 'Qual destas situações é mais parecida com a sua?',
  about: 'Sua escolha não fica guardada.',
  states: {
    looking: {
      name: 'Estou procurando emprego',
      lines: [
        'Um anúncio mostra o que quem escreveu quer que você veja. Um nome conhecido pode ser copiado.',
        'Procure você a agência no registro do governo. Use o número do registro, não o do anúncio.',
        'Um emprego não deve custar nada a você. Nenhum empregador deve ficar com seu passaporte.',
        'Não ter marca não quer dizer que alguém conferiu o anúncio.',
      ],
    },
    contact: {
      name: 'Alguém me ofereceu um emprego',
      lines: [
        'Pergunte: qual é o nome e o número da licença da empresa? Confira no registro.',
        'Pergunte: qual é o endereço do local de trabalho? Peça para falar com alguém que trabalha lá.',
        'Pergunte: qual visto? Visto de turista não serve para trabalhar.',
        'Pergunte: posso ficar com meu passaporte? Posso ir embora quando quiser?',
        'Chamada de vídeo não é prova. Conte a uma pessoa quem convidou e para onde você iria.',
      ],
    },
    travelling: {
      name: 'Estou a caminho',
      lines: [
        'Você pode mudar de ideia a qualquer hora, até no aeroporto. Não importa quem pagou.',
        'Funcionários do aeroporto, agentes da fronteira e sua embaixada podem ajudar você a parar.',
        'Combine uma palavra com alguém de confiança. Se você disser essa palavra, a pessoa pede ajuda.',
        'Fique com seu passaporte. Guarde uma foto dele onde só você alcança.',
        'Se o local de trabalho mudar no caminho, pare e ligue para alguém de confiança.',
      ],
    },
    stuck: {
      name: 'Não consigo sair',
      lines: [
        'Você conhece melhor o seu perigo. Espere até ninguém estar olhando.',
        'Quem sabe onde você está? Uma mensagem com o nome do lugar pode ajudar.',
        'Decore um número.',
        'Caminhos sem som são mais seguros que ligações.',
        'A culpa não é sua. Trabalho forçado não é crime seu.',
      ],
    },
    helping: {
      name: 'Estou ajudando alguém',
      lines: [
        'Não enfrente quem mantém a pessoa presa. Não pague a ninguém no meio, e não publique nomes.',
        'Anote cada pista do lugar: fotos, localizações enviadas, placas, o último contato.',
        'Guarde as mensagens. Não apague.',
        'Avise a embaixada do país da pessoa. Avise também a polícia que cuida desses casos e um grupo de ajuda por perto.',
        'Deixe a pessoa decidir quando é seguro escrever. Não ligue primeiro.',
      ],
    },
    gave: {
      name: 'Dei dinheiro ou documentos',
      lines: [
        'A culpa não é sua. Tem gente que vive disso.',
        'Dinheiro: ligue agora para seu banco, carteira digital ou serviço de envio. Peça para parar o pagamento.',
        'Passaporte ou identidade: avise o órgão que emitiu. Pergunte o que dá para bloquear.',
        'Emprestou conta ou chip: avise o banco ou a operadora. Peça conselho à defensoria pública ou a um advogado.',
        'Guarde mensagens, recibos e números de conta. Não pague de novo para ter o dinheiro de volta.',
      ],
    },
  },
  silent: 'Mostrar formas sem som de pedir ajuda',
  crime:
    'Muitas regras dizem que ninguém deve ser punido pelo que foi forçado a fazer. As autoridades nem sempre seguem.',
  installed:
    'Quem abrir a lista de extensões deste navegador pode ver esta. Se isso for um perigo, remova.',
};
