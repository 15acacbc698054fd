import type { StoreWords } from '../../store-words.ts';

export const store: StoreWords = {
  name: 'Lurewatch: revise un anuncio de trabajo',
  summary:
    'Lee anuncios de trabajo en su dispositivo y marca palabras conocidas de casos malos. Nada sale de él si usted no lo envía.',
  opening:
    'Algunos anuncios de trabajo no son lo que dicen. Lurewatch lee los anuncios de la página que usted mira y marca palabras conocidas de casos malos: un pago antes de empezar, un pasaporte que guarda la oficina, un sueldo muy por encima de lo normal, contacto solo por chat.',
  shows:
    'Cita las palabras del anuncio, dice por qué importan y quién lo dice, y le da una pregunta para hacer. Una señal no es una prueba. La mayoría de los anuncios no llevan marca, y que no haya marca no significa que alguien haya comprobado el anuncio.',
  does: [
    'Lee por su cuenta muchos portales de empleo; las redes sociales, solo si usted las elige; los chats privados, solo cuando usted lo pide.',
    'Comprueba un texto que usted pega o selecciona.',
    'Hace un informe de un anuncio, para quien usted elija. Antes ve exactamente lo que va a salir.',
    'Muestra teléfonos de ayuda de su país, también sin red.',
    'Habla muchos idiomas.',
  ],
  stays:
    'Sin cuenta, sin publicidad, sin estadísticas, sin lista de lo que usted vio. Sus anuncios se comprueban en su dispositivo, y nada de ellos sale de él si usted no lo envía.',
};
