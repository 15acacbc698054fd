import type { Translated } from '../../words.ts';

export const welcome: Translated<'welcome'> = {
  title: 'Bienvenida',
  heading: 'Anuncios de trabajo, con una segunda mirada',
  does: 'Mientras usted mira anuncios de trabajo, Lurewatch los lee y marca palabras conocidas de casos malos. Cita las palabras, dice por qué importan y le da una pregunta.',
  markAbout: 'En una lista, una marca se ve así. No aparece en anuncios corrientes.',
  cannotHeading: 'Lo que no puede saber',
  cannot: [
    'Una señal no es una prueba. También hay señales en anuncios honestos.',
    'Que no haya marca no significa que alguien haya comprobado el anuncio.',
    'No lee imágenes y no conoce empresas ni personas.',
  ],
  staysHeading: 'Lo que queda en este dispositivo',
  stays: [
    'Todo, salvo que usted envíe un informe. Sin cuenta y sin servidor nuestro: nada de lo que lee se envía.',
    'No guarda una lista de los anuncios que vio. Guarda un informe solo si usted lo pide.',
    'Quien pueda abrir la lista de extensiones de este navegador puede ver esta.',
  ],
  permissionsHeading: 'Lo que puede hacer, y por qué',
  permissions: {
    storage: 'Guardar sus ajustes en este dispositivo.',
    activeTab: 'Leer la página en la que está cuando usted lo pide, y solo entonces.',
    scripting: 'Poner sus notas en las páginas de empleo.',
    alarms:
      'Despertar para enviar los informes que esperan y, una vez al día, para olvidar lo que usted descartó hace mucho y buscar versiones nuevas de los paquetes que agregó.',
    contextMenus:
      'Ofrecer «Comprobar este texto» para las palabras seleccionadas, e «Informar de este anuncio».',
    boards: (sites) => `Leer por su cuenta anuncios de trabajo en ${sites}.`,
  },
  socialHeading: 'Redes sociales',
  socialAbout:
    'Muchas ofertas llegan por publicaciones y canales. Elija dónde puede buscarlas Lurewatch. Nunca lee chats privados por su cuenta.',
  allow: 'Permitir los sitios elegidos',
  allowed: 'Permitido. Puede cambiarlo cuando quiera en los ajustes del navegador.',
  refused: 'No permitido. Los portales de empleo se leen igual, y puede permitir un sitio después.',
  tryHeading: 'Pruébelo',
  tryAbout: 'Este anuncio es inventado. Cámbielo y mire.',
  sample:
    'Atención al cliente, Sihanoukville. Sin experiencia, 2.500 dólares al mes. Vuelo y alojamiento gratis. Su pasaporte lo guarda la oficina. Escríbanos por Telegram @example_hr.',
  dangerHeading: 'Si está en peligro',
  danger: 'Abra la página de ayuda. Funciona sin red.',
};
