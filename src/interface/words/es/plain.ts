import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'Volver',
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'No se pudo copiar. Seleccione el texto y cópielo usted.',
  save: 'Guardar como archivo',
  remove: 'Borrar',
  optional: 'Puede dejarlo vacío.',
  failed: 'No ha funcionado. Inténtelo otra vez.',
  help: 'Ayuda',
  language: 'Idioma',
  languageOfBrowser: 'Como en el navegador',
  unread: 'Ningún hablante nativo ha leído todavía estas palabras.',
};

export const levels: Translated<'levels'> = {
  danger: 'Señales de alerta fuertes',
  caution: 'Cosas por comprobar',
  none: 'Sin señales de alerta conocidas',
};

export const states: Translated<'states'> = {
  danger:
    'Este anuncio tiene varias señales conocidas. No es una prueba. Compruebe antes de responder.',
  caution: 'Conviene comprobar algunas palabras de este anuncio. No es una prueba.',
  none: 'Buscamos señales conocidas y no encontramos ninguna. No podemos saber si un trabajo es bueno.',
  'not-a-job-ad': 'No es un anuncio de trabajo. No lo hemos tocado.',
  'too-little-text': 'Hay muy poco texto para comprobar.',
  unreadable: 'No se pudo leer.',
  unreadableHow:
    'Puede decírnoslo: abra «Avisar de un problema de lectura» y envíe a los responsables el texto que aparece. Nombra el sitio y el fallo, no el anuncio.',
  picture: 'Una imagen, no leída. No leemos palabras dentro de imágenes.',
  waiting: 'Aún no comprobado.',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'No es un anuncio de trabajo',
  'too-little-text': 'Muy poco texto',
  unreadable: 'No se pudo leer',
  picture: 'Una imagen, no leída',
  waiting: 'Aún no comprobado',
};
