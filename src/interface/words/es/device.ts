import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const device: Translated<'device'> = {
  pause: {
    heading: 'Pausa',
    reads: 'Lurewatch está leyendo anuncios de empleo. No está en pausa.',
  },
  keys: {
    heading: 'Teclas',
    about: 'Puede usar estas teclas mientras mira una página.',
    names: {
      'read-page': 'Leer esta página',
      'report-page': 'Informar del anuncio que está a la vista',
      pause: 'Pausar en todos los sitios, o seguir',
    },
    none: 'todavía sin tecla',
    change: 'Cambiar las teclas',
    byAddress: (address) =>
      `Para cambiar las teclas, escriba ${isolate(address)} en la barra de direcciones del navegador.`,
    byAddons: (address) =>
      `Para cambiar las teclas, escriba ${isolate(address)} en la barra de direcciones. Allí pulse el engranaje y elija las teclas de las extensiones.`,
  },
  muted: {
    heading: 'Sitios silenciados',
    about: 'En un sitio silenciado no se muestra nada. El silencio acaba solo después de un año.',
    noNames:
      'Lurewatch no anota el nombre de un sitio silenciado. Así nadie puede leer aquí qué sitios vio usted. Por eso esta lista tiene días y no nombres.',
    empty: 'No hay sitios silenciados.',
    until: (count, day) =>
      n(
        count,
        `1 sitio está silenciado hasta el ${day}.`,
        `${count} sitios están silenciados hasta el ${day}.`,
      ),
    unmute: 'Volver a mostrar señales allí',
    unmuteUntil: (day) =>
      `Volver a mostrar señales en los sitios que están silenciados hasta el ${day}`,
    unmuteAll: 'Volver a mostrar señales en todos los sitios',
    unmuted: 'Allí se vuelven a mostrar señales.',
    undone: 'Está silenciado otra vez.',
    ask: '¿Está silenciado este sitio?',
    askAbout: 'Escriba la dirección de un sitio, por ejemplo example.com. No se guarda.',
    look: 'Mirar',
    notAnAddress: 'Esto no es la dirección de un sitio.',
    is: (host, day) => `${isolate(host)} está silenciado hasta el ${day}.`,
    isNot: (host) => `${isolate(host)} no está silenciado.`,
  },
  dismissed: {
    heading: 'Anuncios descartados',
    about:
      'Un anuncio descartado no lleva marcas. Se recuerda durante medio año, sin sus palabras.',
    count: (count) =>
      n(count, '1 anuncio está descartado.', `${count} anuncios están descartados.`),
    empty: 'No hay anuncios descartados.',
    showAll: 'Volver a mostrar señales en todos ellos',
    shown: 'En ellos se vuelven a mostrar señales.',
    undone: 'Están descartados otra vez.',
  },
  file: {
    heading: 'Ajustes en un archivo',
    about:
      'Puede guardar sus ajustes en un archivo y abrirlo en otro dispositivo. No se envía nada a ningún lugar.',
    holds:
      'El archivo contiene: el idioma, el número en la barra, sus países, lo que usted apagó en los paquetes y si todo está en pausa.',
    never: 'Nunca contiene informes, contraseñas, paquetes ni cambios de reglas.',
    withMutes: 'Guardar también los sitios silenciados y los anuncios descartados',
    withMutesAbout:
      'El archivo no los nombra. Pero quien adivine un sitio puede averiguar si usted lo silenció.',
    save: 'Guardar los ajustes en un archivo',
    saved: 'El archivo se entregó al navegador para guardarlo.',
    open: 'Abrir un archivo de ajustes',
    found: 'Esto es lo que cambiaría el archivo',
    same: 'El archivo dice lo mismo que sus ajustes. No hay nada que cambiar.',
    what: 'Ajuste',
    now: 'Ahora',
    inFile: 'En el archivo',
    rest: 'Todo lo demás queda como está.',
    parts: {
      language: 'Idioma',
      number: 'Número en la barra',
      countries: 'Países',
      packs: 'Paquetes y señales apagados',
      paused: 'En pausa en todos los sitios',
      mutes: 'Sitios silenciados y anuncios descartados',
    },
    yes: 'activado',
    no: 'desactivado',
    none: 'ninguno',
    count: (muted, dismissed) => `sitios silenciados: ${muted}, anuncios descartados: ${dismissed}`,
    replaces:
      'Los sitios silenciados y los anuncios descartados del archivo ocupan el lugar de los que usted tiene.',
    take: 'Usar estos ajustes',
    leave: 'Conservar los míos',
    taken: 'Los ajustes del archivo están en uso.',
    left: 'No se cambió nada.',
    undone: 'Sus ajustes han vuelto.',
    refused: 'El archivo no se usó.',
    reasons: {
      'too-long': 'Es demasiado grande para un archivo de ajustes.',
      'not-settings': 'No es un archivo de ajustes.',
      newer: 'Lo hizo una versión más nueva de Lurewatch. Actualice primero Lurewatch.',
    },
    broken: (part) => `Esta parte del archivo está dañada: ${part}.`,
  },
  age: {
    old: (month) => `Las reglas son de ${month}. Puede que otras más nuevas sepan más.`,
    ours: 'Vienen con Lurewatch. Mire en el navegador si hay un Lurewatch más nuevo.',
    fromFile: 'Pida un archivo más nuevo a quien hizo este paquete.',
    clock: 'Las reglas llevan una fecha posterior a hoy. ¿Está bien el reloj de este dispositivo?',
  },
  later:
    'Algunos ajustes los guardó aquí un Lurewatch más nuevo. Quedan como están, pero no cuentan hasta que vuelva.',
};
