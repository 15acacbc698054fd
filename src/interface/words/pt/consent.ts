import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `Ao apertar o botão, o navegador pergunta se isto pode sair. Talvez diga que o Lurewatch “coleta” isto. Não coletamos: só ${isolate(name)} recebe. Neste relato há:`,
  kinds: {
    websiteContent: 'o que diz o anúncio',
    browsingActivity: 'o endereço da página',
    personalCommunications: 'uma publicação ou mensagem',
    personallyIdentifyingInfo: 'nomes, números e suas próprias palavras',
    financialAndPaymentInfo: 'pagamentos, contas e carteiras',
    locationInfo: 'os lugares da rota',
    authenticationInfo: 'seu nome de usuário, senha ou token',
  },
  notLet:
    'Nada foi enviado nem guardado: o navegador não teve permissão para deixar sair. O relato ainda está nesta página.',
  beforeSecret:
    'O navegador também pergunta se pode sair o que você escreve aqui. Vai só para este servidor.',
  heading: 'O que pode sair nos relatos',
  about: 'Você permitiu isto quando o navegador perguntou. Vale para todas as organizações.',
  takeBack: 'Retirar a permissão',
  takenBack: 'Retirada. O navegador pergunta de novo antes de sair o próximo relato.',
};
