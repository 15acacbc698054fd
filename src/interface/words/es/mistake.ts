import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const mistake: Translated<'mistake'> = {
  list: {
    heading: 'Lo que usted llamó un error',
    about:
      'Usted puede pulsar «Esto es un error» en una nota. Entonces Lurewatch guarda el día, las señales que se mostraron, la fuerza de la nota y la versión de las reglas.',
    nothing: 'No guarda nada del anuncio: ni palabras, ni título, ni dirección, ni nombre.',
    empty: 'Usted no ha llamado error a nada.',
    count: (count) =>
      n(count, 'Usted llamó error a 1 nota.', `Usted llamó error a ${count} notas.`),
    day: 'Día',
    level: 'Fuerza de la nota',
    signs: 'Señales',
    remove: (day) => `Borrar esta entrada del ${day}`,
    removeAll: 'Borrar todas las entradas',
    removed: 'Borrado.',
    undone: 'Ha vuelto.',
    tell: 'Avisar a quienes hacen Lurewatch',
    tellAbout:
      'Esto es todo lo que les diría. No se envía nada: léalo, cópielo o guárdelo, y envíelo usted si quiere.',
  },
  yourAd: {
    title: 'Sobre esta nota',
    heading: '¿Es su anuncio?',
    calm: 'Entonces conviene que sepa esto.',
    lines: [
      'La nota dice qué palabras del anuncio se vieron. No juzga a su empresa ni a ninguna persona.',
      'También los anuncios honrados llevan esas palabras. La nota lo dice: esto no es una prueba.',
      'El propio dispositivo del lector buscó las palabras, con reglas fijas. Ningún servidor decidió y no se avisó a nadie.',
      'No existe una lista de empresas, así que ninguna está en ella. Nadie puede pagar para quedar fuera.',
      'Cuando cambian las palabras del anuncio, o se corrige una regla, también cambia la nota.',
    ],
    used: '¿Usó otra persona el nombre de su empresa? Entonces avise al sitio que muestra el anuncio.',
    seen: 'Lo que se vio en este anuncio',
    noAd: 'Esta página se abrió sin anuncio. Ábrala desde una nota: «Por qué estas señales» y luego «¿Es su anuncio?».',
    rules: 'Leer todas las reglas',
    rulesAbout:
      'Todos pueden leer todas las reglas, con sus palabras, ejemplos y fuentes. Allí puede probar las palabras de su anuncio.',
    tell: 'Díganos si una regla está mal',
    tellAbout:
      'Este texto está listo para usted. Cámbielo como quiera, cópielo y envíelo usted. No enviamos ni guardamos nada.',
    text: 'Su texto',
    letter: {
      greeting: 'Hola:',
      what: 'Lurewatch muestra una nota en un anuncio nuestro. Creemos que estas señales no corresponden:',
      why: 'Por qué lo creemos:',
      rules: 'Reglas:',
      end: 'Gracias.',
    },
  },
};
