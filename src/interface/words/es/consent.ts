import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `Al pulsar el botón, el navegador pregunta si esto puede salir. Quizá diga que Lurewatch lo «recopila». No es así: solo lo recibe ${isolate(name)}. En este informe hay:`,
  kinds: {
    websiteContent: 'lo que dice el anuncio',
    browsingActivity: 'la dirección de la página',
    personalCommunications: 'una publicación o un mensaje',
    personallyIdentifyingInfo: 'nombres, números y sus propias palabras',
    financialAndPaymentInfo: 'pagos, cuentas y monederos',
    locationInfo: 'los lugares de la ruta',
    authenticationInfo: 'su nombre de usuario, contraseña o token',
  },
  notLet:
    'No se envió ni se guardó nada: el navegador no tuvo permiso para dejarlo salir. El informe sigue en esta página.',
  beforeSecret:
    'El navegador también pregunta si puede salir lo que usted escriba aquí. Va solo a este servidor.',
  heading: 'Lo que puede salir en los informes',
  about: 'Usted lo permitió cuando el navegador preguntó. Vale para todas las organizaciones.',
  takeBack: 'Retirar el permiso',
  takenBack: 'Retirado. El navegador preguntará de nuevo antes de que salga el próximo informe.',
};
