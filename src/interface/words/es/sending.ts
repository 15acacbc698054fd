import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const sending: Translated<'sending'> = {
  heading: 'Formas de enviarlo',
  mail: 'Por correo',
  mailTo: 'Para',
  mailOwn: 'Otra dirección',
  mailAddress: 'Dirección de correo',
  mailWrong: 'Esto no es una dirección de correo.',
  mailOpen: 'Abrir mi programa de correo',
  mailAbout:
    'Su programa de correo se abre con el texto y guarda una copia. No se envía nada hasta que usted lo envíe allí.',
  mailSubject: 'Notas sobre un anuncio de empleo',
  mailPaste:
    'El informe es demasiado largo para un correo que se abre solo. Está en el portapapeles: péguelo aquí.',
  mailOpened: 'Se pidió abrir su programa de correo.',
  mailLong: 'El texto es demasiado largo. Está en el portapapeles: péguelo en el correo.',
  mailNotCopied:
    'El texto es demasiado largo y no se pudo copiar. Cópielo usted y péguelo en el correo.',
  site: 'Al sitio donde está el anuncio',
  sitePick: 'Sitio',
  siteNone:
    'No conocemos una página para informar en este sitio. Busque junto al anuncio un enlace como «Denunciar».',
  siteOpen: 'Copiar el texto y abrir la página',
  siteAbout:
    'El texto va al portapapeles. Péguelo donde la página pregunte qué pasa. El sitio ve su visita.',
  siteOpened: 'El texto está en el portapapeles. La página se abrió.',
  siteNotCopied: 'El texto no se pudo copiar. Cópielo usted. La página:',
  organisation: 'A una organización',
  organisationNone: 'No hay ninguna organización en este dispositivo.',
  organisationPick: 'Organización',
  organisationAbout:
    'Va como STIX 2.1, con las partes que eligió arriba. Espera en este dispositivo hasta que llega. Hasta entonces puede retirarlo.',
  exactly: 'Exactamente lo que se envía',
  send: 'Enviar',
  kept: 'Guardado. Se envía en cuanto se pueda llegar a la organización.',
  notKept:
    'No se pudo guardar, así que no se envía: el almacenamiento está lleno o apagado. Cópielo o guárdelo como archivo.',
  private: 'Esto viene de una ventana privada. No se guarda nada: cópielo o guárdelo como archivo.',
};

export const outbox: Translated<'outbox'> = {
  heading: 'Informes en camino',
  none: 'No hay ningún informe en camino.',
  to: (name) => `Para ${isolate(name)}`,
  waiting: 'Espera a ser enviado.',
  sending: 'Se está enviando ahora.',
  sent: (when) => `Enviado el ${when}.`,
  refused: 'No se envió. No se intenta otra vez por sí solo.',
  failed: 'No se pudo enviar en dos semanas. No se intenta otra vez por sí solo.',
  next: (when) => `Próximo intento: ${when}.`,
  asks: (when) => `Volvemos a preguntar al servidor: ${when}.`,
  withdraw: 'Retirar',
  withdrawn: 'Retirado. Se borró aquí y no se envía.',
  tooLate: 'Es tarde para retirarlo: hay un intento en marcha o el servidor ya lo tiene.',
  tryNow: 'Intentar ahora',
  takeOff: 'Quitar de esta lista',
  takeOffAbout: 'La organización conserva lo que tiene.',
  code: (code) => `Código de la respuesta: ${code}.`,
  words: 'En palabras del servidor:',
  answers: {
    accepted: 'El servidor lo tiene todo.',
    received: 'El servidor lo tiene y aún trabaja en ello.',
    'status-gone': 'El servidor lo tenía y ya no dice qué fue de ello.',
    unreachable: 'No se pudo llegar al servidor.',
    timeout: 'El servidor no respondió a tiempo.',
    busy: 'El servidor pide que volvamos más tarde.',
    'server-error': 'El servidor tiene un fallo propio.',
    interrupted: 'El navegador se cerró durante el último intento.',
    'no-permission': 'El navegador no nos deja llegar a este servidor. Permítalo en los ajustes.',
    'no-consent':
      'El navegador no tuvo permiso para dejar salir este informe. Inténtelo ahora para que pregunte de nuevo.',
    'no-organisation': 'La organización ya no está en los ajustes.',
    'not-https': 'La dirección no está protegida (https).',
    redirected: 'El servidor señala otra dirección. Pida la correcta a la organización.',
    elsewhere:
      'El servidor solo señala otros servidores. Pida a la organización su dirección allí.',
    'bad-request': 'El servidor no entendió lo que enviamos.',
    unauthorised: 'El servidor no acepta el usuario, la contraseña o el token.',
    forbidden: 'El servidor no deja que este usuario envíe informes.',
    'not-found': 'El servidor no conoce esa colección.',
    'wrong-media': 'El servidor habla otra versión del estándar.',
    'too-large': 'El informe es más grande de lo que admite el servidor.',
    unprocessable: 'El servidor encuentra un error en el informe.',
    'not-writable': 'Esta colección no admite informes.',
    'partly-refused': 'El servidor rechazó una parte del informe.',
    'all-refused': 'El servidor rechazó el informe.',
    'not-taxii': 'Lo que responde allí no es un servidor TAXII 2.1.',
    unexpected: 'El servidor dio una respuesta que no conocemos.',
  },
};

export const organisations: Translated<'organisations'> = {
  heading: 'Organizaciones que reciben informes',
  about:
    'Algunas organizaciones reciben informes por máquina (TAXII 2.1). Escriba lo que la suya le ha dado. Nada va allí hasta que envíe un informe.',
  none: 'No hay ninguna.',
  add: 'Añadir una organización',
  change: 'Cambiar',
  name: 'Nombre',
  address: 'Dirección de la colección o del servidor',
  addressWrong: 'La dirección debe empezar por https://.',
  how: 'Cómo le reconoce',
  kinds: {
    none: 'No pregunta',
    basic: 'Usuario y contraseña',
    bearer: 'Clave (token)',
    same: 'Como está guardado',
  },
  user: 'Usuario',
  password: 'Contraseña',
  token: 'Clave (token)',
  secretAbout:
    'Se guarda en este navegador, en este dispositivo, sin cifrar. Quien pueda usar este navegador puede usarlo.',
  save: 'Guardar',
  cancel: 'Cancelar',
  saved: 'Guardado.',
  notSaved: 'No se pudo guardar: el almacenamiento está lleno o apagado.',
  removed: 'Quitada. Los informes que la esperan no se envían.',
  notAllowed: 'No se guardó nada: no se permitió al navegador llegar a este servidor.',
  private: 'Esta es una ventana privada. Aquí no se puede guardar nada.',
  test: 'Probar la conexión',
  testing: 'Se está preguntando al servidor.',
  works: 'Funciona: el servidor recibe informes aquí.',
  choose: 'El servidor tiene más de un lugar para informes. Elija uno:',
  chosen: 'Funciona. Se eligió este lugar:',
  takesNone: 'El servidor responde, pero no recibe informes de este usuario.',
  allow: 'Permitir la conexión',
};

export const settingsPage: Translated<'settingsPage'> = {
  title: 'Ajustes',
  all: 'Todos los ajustes',
};
