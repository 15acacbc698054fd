import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'Taller',
  door: 'Probar y cambiar las reglas',
  about:
    'Pruebe un anuncio, cambie una regla y vea enseguida qué pasa. Nada sale de este dispositivo. Al final guarda un archivo y lo envía usted.',
  loading: 'Se están cargando las reglas.',
  notLoaded: 'No se pudieron cargar las reglas. Vuelva a cargar esta página.',
  private: 'Esta es una ventana privada. Sus cambios se pierden al cerrarla.',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'Sus cambios',
  none: 'Aún no ha cambiado nada.',
  about: 'Se quedan en este navegador hasta que los descarte.',
  changedOn: (when) => `Cambiado: ${when}`,
  faulty: 'Aún no se puede leer',
  open: 'Abrir',
  discard: 'Descartar',
  discarded: (rule) => `Se descartó el cambio de ${isolate(rule)}.`,
  files: 'Archivos para enviar',
  filesAbout:
    'Cada archivo está entero: lo que usted cambió está puesto en él, y todo lo demás sigue como está publicado.',
  save: (name) => `Guardar ${isolate(name)}`,
  saved: 'Está donde su navegador guarda los archivos.',
  notReady: 'Uno de sus cambios aún no se puede leer. Puede guardar el archivo igualmente.',
  place: 'Su lugar en el proyecto:',
};
