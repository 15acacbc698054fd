import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const sending: Translated<'sending'> = {
  heading: 'Formas de enviar',
  mail: 'Por e-mail',
  mailTo: 'Para',
  mailOwn: 'Outro endereço',
  mailAddress: 'Endereço de e-mail',
  mailWrong: 'Isto não é um endereço de e-mail.',
  mailOpen: 'Abrir meu programa de e-mail',
  mailAbout:
    'Seu programa de e-mail abre com o texto simples e fica com uma cópia. Nada é enviado até você enviar por lá.',
  mailSubject: 'Notas sobre um anúncio de emprego',
  mailPaste:
    'O relato é longo demais para um e-mail que abre sozinho. Ele já foi copiado: cole aqui.',
  mailOpened: 'Pedimos que seu programa de e-mail abra.',
  mailLong: 'O texto é longo demais para passar. Ele já foi copiado: cole no e-mail.',
  mailNotCopied:
    'O texto é longo demais para passar, e não deu para copiar. Copie você e cole no e-mail.',
  site: 'Para o site do anúncio',
  sitePick: 'Site do anúncio',
  siteNone:
    'Não conhecemos uma página de relatos neste site. Procure um link como “Denunciar” ao lado do anúncio.',
  siteOpen: 'Copiar o texto e abrir a página',
  siteAbout:
    'O texto simples é copiado. Cole onde a página pergunta o que há de errado. O site vê sua visita.',
  siteOpened: 'O texto foi copiado. A página foi aberta.',
  siteNotCopied: 'Não deu para copiar o texto. Copie você. A página:',
  organisation: 'Para uma organização',
  organisationNone: 'Nenhuma organização está configurada neste aparelho.',
  organisationPick: 'Organização',
  organisationAbout:
    'Vai como STIX 2.1, com as partes que você escolheu acima. Espera neste aparelho até chegar. Até lá você pode retirar.',
  exactly: 'Exatamente o que é enviado',
  send: 'Enviar',
  kept: 'Guardado. É enviado assim que der para falar com a organização.',
  notKept:
    'Não deu para guardar, então não é enviado: o espaço está cheio ou desligado. Copie ou salve.',
  private: 'Isto vem de uma janela privada. Nada dela fica guardado: copie, ou salve como arquivo.',
};

export const outbox: Translated<'outbox'> = {
  heading: 'Relatos a caminho',
  none: 'Nenhum relato a caminho.',
  to: (name) => `Para ${isolate(name)}`,
  waiting: 'Espera para ser enviado.',
  sending: 'Está sendo enviado agora.',
  sent: (when) => `Enviado em ${when}.`,
  refused: 'Não foi enviado. Não vai tentar de novo sozinho.',
  failed: 'Não deu para enviar em duas semanas. Não vai tentar de novo sozinho.',
  next: (when) => `Próxima tentativa: ${when}.`,
  asks: (when) => `Perguntamos de novo ao servidor: ${when}.`,
  withdraw: 'Retirar',
  withdrawn: 'Retirado. Foi apagado aqui e não é enviado.',
  tooLate: 'Tarde demais para retirar: uma tentativa está em curso, ou o servidor já tem.',
  tryNow: 'Tentar agora',
  takeOff: 'Tirar desta lista',
  takeOffAbout: 'A organização fica com o que já tem.',
  code: (code) => `Código da resposta: ${code}.`,
  words: 'Nas palavras do servidor:',
  answers: {
    accepted: 'O servidor recebeu tudo.',
    received: 'O servidor recebeu e ainda está trabalhando nele.',
    'status-gone': 'O servidor recebeu, e não diz mais o que foi feito.',
    unreachable: 'Não deu para chegar ao servidor.',
    timeout: 'O servidor não respondeu a tempo.',
    busy: 'O servidor pede que a gente volte depois.',
    'server-error': 'O servidor tem uma falha própria.',
    interrupted: 'O navegador foi fechado durante a última tentativa.',
    'no-permission': 'O navegador não nos deixa chegar a este servidor. Permita nas configurações.',
    'no-consent':
      'O navegador não teve permissão para deixar sair este relato. Tente agora para que ele pergunte de novo.',
    'no-organisation': 'A organização não está mais nas configurações.',
    'not-https': 'O endereço não é protegido (https).',
    redirected: 'O servidor aponta para outro endereço. Peça o certo à organização.',
    elsewhere: 'O servidor só aponta para outros servidores. Peça à organização o endereço de lá.',
    'bad-request': 'O servidor não entendeu o que enviamos.',
    unauthorised: 'O servidor não aceita o usuário, a senha ou o token.',
    forbidden: 'O servidor não deixa este usuário enviar relatos.',
    'not-found': 'O servidor não conhece essa coleção.',
    'wrong-media': 'O servidor fala outra versão do padrão.',
    'too-large': 'O relato é maior do que o servidor aceita.',
    unprocessable: 'O servidor achou um erro no relato.',
    'not-writable': 'Esta coleção não recebe relatos.',
    'partly-refused': 'O servidor recusou uma parte do relato.',
    'all-refused': 'O servidor recusou o relato.',
    'not-taxii': 'Quem responde ali não é um servidor TAXII 2.1.',
    unexpected: 'O servidor deu uma resposta que não conhecemos.',
  },
};

export const organisations: Translated<'organisations'> = {
  heading: 'Organizações que recebem relatos',
  about:
    'Algumas organizações recebem relatos por máquina (TAXII 2.1). Escreva o que a sua passou a você. Nada vai para lá até você enviar um relato.',
  none: 'Nenhuma configurada.',
  add: 'Adicionar uma organização',
  change: 'Mudar',
  name: 'Nome',
  address: 'Endereço da coleção ou do servidor',
  addressWrong: 'O endereço deve começar com https://.',
  how: 'Como ela sabe quem você é',
  kinds: {
    none: 'Não pergunta',
    basic: 'Usuário e senha',
    bearer: 'Token de acesso',
    same: 'Como está salvo',
  },
  user: 'Usuário',
  password: 'Senha',
  token: 'Token de acesso',
  secretAbout:
    'Fica neste navegador, neste aparelho, sem criptografia. Quem puder usar este navegador pode usar isto.',
  save: 'Salvar',
  cancel: 'Cancelar',
  saved: 'Salvo.',
  notSaved: 'Não deu para salvar: o espaço está cheio ou desligado.',
  removed: 'Removida. Os relatos que esperam por ela não são enviados.',
  notAllowed: 'Nada foi salvo: o navegador não teve permissão para chegar a este servidor.',
  private: 'Esta é uma janela privada. Nada pode ser salvo aqui.',
  test: 'Testar a conexão',
  testing: 'Perguntando ao servidor.',
  works: 'Funciona: o servidor recebe relatos aqui.',
  choose: 'O servidor tem mais de um lugar para relatos. Escolha um:',
  chosen: 'Funciona. Este lugar foi escolhido:',
  takesNone: 'O servidor responde, mas não recebe relatos deste usuário.',
  allow: 'Permitir a conexão',
};

export const settingsPage: Translated<'settingsPage'> = {
  title: 'Configurações',
  all: 'Todas as configurações',
};
