import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'Una regla',
  language: 'Idioma de sus palabras',
  pack: 'Paquete',
  rule: 'Regla',
  find: 'Buscar una regla por nombre o título',
  findNone: 'Ninguna regla tiene estas palabras.',
  phrases: (count) => n(count, '1 frase', `${count} frases`),
  changed: 'cambiada',
  file: 'Archivo',
  fromLine: (line) => `desde la línea ${line}`,
  otherKinds: 'No son señales: qué es un anuncio, y qué anula una señal',
  editor: (rule, language) => `Texto de ${isolate(rule)}, ${isolate(language)}`,
  keys: 'Ctrl+Espacio ofrece palabras que encajan. Tab sale del editor.',
  nothing:
    'Esta regla aún no tiene palabras en este idioma. Escriba las primeras, o empiece con esto:',
  begin: 'Empezar',
  published: 'Tal como está publicada.',
  kept: 'Su cambio queda guardado en este dispositivo.',
  notKept:
    'No se pudo guardar su cambio: el almacenamiento está lleno o desactivado. Guarde el archivo ahora.',
  discard: 'Descartar este cambio',
  newRule: 'Escribir una regla nueva',
  newName: 'Nombre de la regla nueva',
  newAbout: 'Unas palabras en inglés con «-» en medio, como asks-for-a-selfie.',
  newTaken: 'Ya hay una regla con este nombre.',
  create: 'Crearla',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'Pruebas',
  trying: 'Se está probando.',
  green: 'Todas las pruebas se cumplen.',
  toMend: (count) => n(count, '1 cosa por corregir.', `${count} cosas por corregir.`),
  unreadable: 'Aún no se puede leer, así que sigue valiendo lo publicado.',
  english: 'Estas frases sobre el archivo están en inglés, como las palabras del propio archivo.',
  style: 'Sobre la redacción',
  none: 'Aún no hay nada que probar.',
  all: (count) => n(count, 'La línea', `Las ${count} líneas`),
  kinds: {
    catches: 'Debe hallarse',
    ignores: 'No debe hallarse',
    phrases: 'Frase',
  },
  outcomes: {
    holds: 'Se cumple.',
    'not-met': 'No se halla. Añada o corrija una frase, o pase la línea a «ignores».',
    met: 'Se halla. Haga más estrechas las frases, o pase la línea a «catches».',
    'no-level': 'Se halla, pero no llega a ningún nivel. Nombre señales más fuertes.',
    level: 'Llega a un nivel, aunque no debe.',
    idle: 'Ninguna línea de «catches» muestra esta frase en uso. Añada una.',
  },
};
