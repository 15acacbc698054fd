import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const benchEffect: Translated<'benchEffect'> = {
  heading: 'Qué hacen sus cambios',
  none: 'Aún no hay cambios. Cambie primero una regla.',
  about: 'Se prueban juntos todos sus cambios que se pueden leer.',
  board: 'Probar con nuestros anuncios etiquetados',
  file: 'Probar con un archivo propio',
  drop: 'O suelte aquí un archivo.',
  fileAbout:
    'Líneas JSON, CSV con fila de títulos, o un anuncio como texto. Una columna «label» dice qué es cada anuncio de verdad.',
  wrongFile: 'No se pudo leer este archivo.',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. No cambió nada.',
  progress: (done) => `${done} hecho`,
  judged: (count) => n(count, '1 anuncio juzgado', `${count} anuncios juzgados`),
  outdated: 'Algo ha cambiado desde entonces. Pruebe otra vez.',
  of: (count) => n(count, 'Se probó 1 anuncio.', `Se probaron ${count} anuncios.`),
  same: 'De todos se dice lo mismo que antes.',
  changed: (count) => n(count, 'Cambia 1 resultado', `Cambian ${count} resultados`),
  more: (count) => `Y ${count} más que no se muestran.`,
  label: 'Lo que son de verdad',
  ads: 'Anuncios',
  warned: 'Algún nivel',
  was: (before, now) => `${before}, ahora ${now}`,
  unlabelled: 'sin etiqueta',
  labels: {
    lure: 'Señuelos',
    other_job_scam: 'Otros anuncios dañinos',
    fraud: 'Anuncios dañinos',
    legit_hard: 'Anuncios honestos con las mismas palabras',
    legit: 'Anuncios corrientes',
    honest: 'Anuncios honestos',
    non_ad: 'No son anuncios de trabajo',
  },
  better: 'como pide la etiqueta',
  worse: 'contra su etiqueta',
  before: 'Antes:',
  now: 'Ahora:',
  came: 'Señales nuevas:',
  went: 'Ya no están:',
  look: 'Verlo arriba',
  lost: (count) => n(count, 'No se pudo leer 1 línea.', `No se pudieron leer ${count} líneas.`),
  proofs: 'Probar las pruebas de todas las demás reglas',
  proofsAbout:
    'Una frase nueva puede romper una línea de otra regla. Quien reciba su cambio las prueba todas.',
  proofsHold: (count) =>
    n(
      count,
      'Se probó 1 línea de otras reglas e idiomas. Sus cambios no la rompen.',
      `Se probaron ${count} líneas de otras reglas e idiomas. Sus cambios no rompen ninguna.`,
    ),
  proofsBroken: (count) =>
    n(
      count,
      'Se rompe 1 línea de otra regla o idioma',
      `Se rompen ${count} líneas de otras reglas o idiomas`,
    ),
};
