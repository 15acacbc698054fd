import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const popup: Translated<'popup'> = {
  title: 'Notas de empleo',
  read: (count) =>
    n(count, 'Se leyó 1 anuncio en esta página.', `Se leyeron ${count} anuncios en esta página.`),
  withSigns: (count) => n(count, '1 tiene señales.', `${count} tienen señales.`),
  noneRead: 'No se encontró ningún anuncio en esta página.',
  unread: 'Esta página no la leemos por nuestra cuenta.',
  readNow: 'Leer esta página',
  notReadable: 'El navegador no nos deja leer esta página.',
  changed: 'Este sitio ha cambiado y no pudimos leerlo. No se comprobó nada.',
  changedRetry: 'Leerlo como cualquier otra página',
  changedHow: 'También puede copiar el texto de un anuncio y comprobarlo abajo.',
  changedRead:
    'Este sitio ha cambiado. Lo leímos como cualquier otra página, así que pueden faltar anuncios.',
  changedNote:
    'Para los responsables. No se envía nada: léalo, cópielo y envíelo usted si quiere. Nombra el sitio y lo que intentamos, no lo que usted miró.',
  paused: 'En pausa en todos los sitios. No se lee nada.',
  muted: 'Silenciado en este sitio. Aquí no se muestra nada.',
  private:
    'Esta es una ventana privada. No se guarda nada de ella: ni anuncios descartados, ni sitios silenciados, ni informes.',
  withheld: (site) =>
    `Su navegador no nos da acceso a ${isolate(site)}; por eso aquí no se lee nada.`,
  optionalSite: (site) => `Usted no nos ha permitido leer ${isolate(site)}.`,
  grant: (site) => `Permitir ${isolate(site)}`,
  pause: 'Pausar en todos los sitios',
  resume: 'Seguir leyendo',
  mute: 'Silenciar este sitio',
  unmute: 'Volver a mostrar señales en este sitio',
  show: 'Mostrarlo en la página',
  dismiss: 'Descartar este anuncio',
  dismissedAd: 'Descartado',
  report: 'Informar de este anuncio',
  untitled: 'Un anuncio sin título',
  checkHeading: 'Comprobar un texto',
  checkLabel: 'Pegue un mensaje o un anuncio',
  check: 'Comprobar',
  fullPage: 'Abrir en una pestaña',
  leaveHeading: 'Ya estoy allí, o no puedo irme',
  helplines: 'Líneas de ayuda',
  problem: 'Avisar de un problema de lectura',
  settings: 'Ajustes',
  number: 'Mostrar el número de señales en el botón de la barra',
  forget: 'Olvidarlo todo',
  forgetAbout:
    'Borra de este navegador: ajustes, elecciones, informes guardados, informes en camino, paquetes que añadió, cambios de reglas y organizaciones con lo que se permitió para ellas. Los archivos que guardó, el portapapeles y lo enviado se quedan.',
  forgot: 'Se borró todo.',
  packs: 'Reglas en uso',
  reports: 'Informes guardados',
};

export const check: Translated<'check'> = {
  title: 'Comprobar un texto',
  about: 'El texto se comprueba en este dispositivo. No se envía ni se guarda.',
};
