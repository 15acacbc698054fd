import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const packs: Translated<'packs'> = {
  heading: 'Paquetes de señales',
  about:
    'Lo que buscamos viene en paquetes. Los nuestros son parte de Lurewatch. Puede añadir paquetes de otros, y apagar un paquete o una sola señal.',
  ours: 'Parte de Lurewatch',
  fromFile: 'De un archivo',
  fromHost: (host) => `De ${isolate(host)}`,
  version: (version, when) => `Versión ${version}, ${when}`,
  signs: (count) => n(count, '1 señal', `${count} señales`),
  phrases: (count) => n(count, '1 frase', `${count} frases`),
  languages: (count) => n(count, '1 idioma', `${count} idiomas`),
  off: (count) => n(count, '1 apagada', `${count} apagadas`),
  always: 'Dice qué es un anuncio de trabajo. No se puede apagar.',
  oneByOne: 'Las señales una por una',
  packOff: 'Todo el paquete está apagado.',
  idle: 'No está en uso: nombra señales que Lurewatch ya no tiene. Una versión más nueva puede arreglarlo.',
  notLasting:
    'Esto dura solo hasta que se cierre el navegador: el almacenamiento está lleno o apagado.',
  remove: 'Quitar',
  removed: (title) => `Se quitó ${isolate(title)}.`,
  undone: 'Está en uso otra vez.',
  notUndone: 'No se pudo recuperar.',

  key: 'Firmado con la clave',
  fingerprint: 'Huella completa de la clave',
  keyChanged: (when) =>
    `Quien lo publica cambió la clave el ${when}. Una clave que usted había aceptado respondió por la nueva.`,
  looked: (when) => `Última búsqueda de una versión nueva: ${when}.`,
  allWell: 'Tiene la más nueva.',
  old: (when) =>
    `Antiguo: quien lo publica quería que durase hasta el ${when}. Se conserva, pero pueden faltarle las señales más nuevas.`,
  lookNow: 'Buscar una versión nueva',
  lookingNow: 'Buscando una versión nueva…',
  stays: 'La última búsqueda no cambió nada: el paquete que tiene queda como está.',
  allow: 'Permitir la conexión',

  addHeading: 'Añadir un paquete de otros',
  addAbout:
    'Un paquete de otros puede añadir señales, y nada más: no puede ocultar las nuestras, enviar nada ni cambiar una página. Pero puede equivocarse. Añádalo solo si confía en quien lo hizo.',
  address: 'Dirección del paquete',
  addressAbout:
    'Se la ha dado quien lo publica. El navegador le pregunta si podemos llegar a ese servidor, y a ningún otro. Se le pregunta más o menos una vez al día si hay una versión nueva.',
  look: 'Ver qué es',
  file: 'Abrir un archivo de paquete',
  fileAbout: 'Un paquete de un archivo no lleva firma, y nunca se actualiza solo.',
  looking: 'Se está trayendo y comprobando. Puede tardar un minuto.',
  checking: 'Se está comprobando. Puede tardar un minuto.',
  notAllowed: 'No se preguntó nada: no se permitió al navegador llegar a este servidor.',
  private: 'Esta es una ventana privada. Aquí no se puede añadir nada.',

  foundHeading: 'Esto es lo que añadiría',
  publisher: (name) => `Quien lo publica lo llama ${isolate(name)}.`,
  replaces: 'Ocupa el lugar del paquete de este nombre que tiene.',
  keyAbout:
    'Compare la huella con la que quien lo publica muestra en otro sitio. Desde entonces solo se acepta aquello por lo que responde esta clave.',
  lasts: (when) => `Quien lo publica quiere que dure hasta el ${when}.`,
  all: 'Todas sus señales, con sus palabras',
  noWords: 'No tiene palabras propias: mira cifras, o qué otras señales hay.',
  yes: 'Añadir',
  no: 'No añadir',
  adding: 'Se está poniendo en uso. Puede tardar un minuto.',
  added: 'Añadido. Está en uso en cada página que se abra desde ahora.',
  leftOut: 'No se añadió nada.',

  refused: 'No se aceptó.',
  details: 'Para quien lo publica (en inglés)',
  reasons: {
    'not-a-feed': 'Lo que hay en esta dirección no es un paquete firmado.',
    'newer-format': 'Está hecho para un Lurewatch más nuevo. Actualice antes Lurewatch.',
    'bad-signature':
      'La firma no corresponde: algo se cambió después de firmarlo, por error o a propósito.',
    'unknown-key': 'Está firmado con una clave por la que no responde nadie en quien usted confíe.',
    'revoked-key': 'Está firmado con una clave que quien lo publica ha retirado.',
    'weak-key': 'Su clave no sirve: cualquiera podría firmar con ella.',
    'no-key-left': 'Retira la misma clave con la que está firmado.',
    'too-many-keys': 'Nombra más claves de las que necesita quien publica.',
    older:
      'Es más antiguo que lo que había antes. Puede que alguien quiera que le falten las señales más nuevas.',
    'changed-without-version': 'Se cambió el paquete, pero no su número.',
    leap: 'Su número salta demasiado.',
    'from-the-future': 'Lleva una fecha del futuro. ¿Está bien el reloj de este dispositivo?',
    expired:
      'Ha caducado: quien lo publica no lo renovó a tiempo. O el reloj de este dispositivo está mal.',
    'other-pack': 'Llegó otro paquete que el esperado.',
    'too-long': 'El archivo es más largo de lo permitido.',
    'wrong-hash': 'El paquete no es el que se firmó.',
    'not-a-pack': 'Esto no es un archivo de paquete.',
    'pack-broken': 'El paquete tiene fallos.',
    'not-for-guests':
      'Contiene lo que solo pueden contener nuestros paquetes. Los de otros solo pueden añadir señales.',
    'name-taken': 'Ya hay un paquete con este nombre.',
    'too-large': 'El paquete es demasiado grande.',
    'too-slow': 'Usar el paquete tardaría demasiado.',
    'proofs-fail': 'El paquete no hace lo que dicen sus propios ejemplos.',
    'no-permission': 'El navegador no nos deja llegar a este servidor.',
    unreachable: 'No se pudo llegar al servidor.',
    timeout: 'El servidor no respondió a tiempo.',
    redirected: 'El servidor remite a otra dirección. Pida la correcta a quien lo publica.',
    'not-found': 'No hay nada en esta dirección.',
    'server-error': 'El servidor tiene un fallo propio.',
    'bad-address': 'La dirección debe empezar por https://.',
    'already-there': 'Esta dirección ya está en la lista.',
    'not-kept': 'No se pudo guardar: el almacenamiento está lleno o apagado.',
  },
};
