import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';
import { n } from './forms.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: 'Deshacer',
    more: (count) => n(count, 'Mostrar 1 más', `Mostrar ${count} más`),
  },
  harms: {
    trafficking: {
      seenIn: 'anuncios que llevaron a centros de estafa y a trabajo forzado',
      step: 'Cuente a una persona adónde iría y quién le ha invitado.',
    },
    'advance-fee': {
      seenIn: 'anuncios que pidieron dinero y no dieron trabajo',
      step: 'No pague ahora. Un trabajador no debería pagar por un empleo. Consulte la norma de su país.',
    },
    'task-scam': {
      seenIn: 'anuncios de tareas pagadas que acabaron en depósitos',
      step: 'No envíe dinero para recibir dinero.',
    },
    'money-mule': {
      seenIn: 'anuncios que usaron a personas para mover dinero o paquetes',
      step: 'No preste su cuenta ni su tarjeta SIM.',
    },
    'identity-theft': {
      seenIn: 'anuncios que reunían documentos de identidad',
      step: 'No envíe sus documentos antes de conocer al empleador.',
    },
    'illegal-work': {
      seenIn: 'anuncios de trabajos que la ley prohíbe',
      step: 'Pregunte qué trabajo es, dónde y con qué contrato.',
    },
  },
  signs: {
    heading: (count) => n(count, '1 señal en este anuncio', `${count} señales en este anuncio`),
    seenIn: (count, where) =>
      n(count, `1 señal vista en ${where}.`, `${count} señales vistas en ${where}.`),
    toCheck: (count) =>
      n(
        count,
        '1 cosa por comprobar en este anuncio.',
        `${count} cosas por comprobar en este anuncio.`,
      ),
    quote: 'El anuncio dice:',
    noQuote: 'Se ve en el anuncio entero, no en palabras sueltas.',
    why: 'Por qué importa:',
    ask: 'Pregunte o compruebe:',
    sources: 'De dónde lo sabemos:',
    noExplanation: 'No se pudieron cargar las palabras de esta señal.',
    guest: (pack) => `Según un paquete de reglas añadido en este dispositivo: ${isolate(pack)}`,
    notProof: 'Esto no es una prueba. Puede que aquí se use mal el nombre de una empresa real.',
    noMark: 'Que no haya marca no significa que alguien haya comprobado el anuncio.',
    packs: (packs) => `Hallado en su dispositivo con reglas fijas (${packs}).`,
  },
  banner: {
    label: 'Nota sobre este anuncio de trabajo',
    firstStep: 'Compruebe antes de responder',
    why: 'Por qué estas señales',
    mistake: 'Esto es un error',
    report: 'Informar',
    yourAd: '¿Es su anuncio?',
    dismiss: 'Descartar',
    dismissed: 'Descartado para este anuncio.',
    mistaken: 'Gracias. Hemos quitado nuestras marcas de este anuncio.',
    mark: (count) => n(count, '1 señal por comprobar', `${count} señales por comprobar`),
    markIn: (count, title) =>
      n(
        count,
        `1 señal por comprobar en ${isolate(title)}`,
        `${count} señales por comprobar en ${isolate(title)}`,
      ),
    announce: (count) =>
      n(
        count,
        '1 anuncio de esta página tiene señales.',
        `${count} anuncios de esta página tienen señales.`,
      ),
  },
};
