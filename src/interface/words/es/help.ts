import type { Translated } from '../../words.ts';

export const exit: Translated<'exit'> = {
  button: 'Salir de esta página ya',
  key: 'La tecla Esc también sale. El historial del navegador se queda.',
  about:
    'Cierra esta página al momento y muestra el tiempo. Pulsar Mayús tres veces hace lo mismo. No borra el historial del navegador.',
};

export const helplines: Translated<'helplines'> = {
  heading: 'Líneas de ayuda',
  here: 'Dónde estoy ahora',
  home: 'Mi país (para la embajada)',
  pick: 'Elija un país',
  keep: 'Recordar estos países en este dispositivo',
  none: 'Aún no conocemos una línea comprobada para este país.',
  world: 'En todas partes',
  order: 'Primero van los chats y mensajes, porque nadie los oye.',
  captive: 'No llame desde un teléfono que controlan otros.',
  chat: 'Chat o mensaje:',
  phone: 'Teléfono:',
  web: 'Página web:',
  mail: 'Correo:',
  languages: 'Idiomas:',
  hours: 'Horario:',
  hoursUnknown: 'desconocido',
  checked: (date) => `Como lo publicó la fuente el ${date}.`,
  checkedUnknown: 'Como lo publicó la fuente, fecha desconocida.',
  compared: (date) => `Comparado con su fuente el ${date}.`,
  sure: {
    own: 'Lo publica la propia oficina.',
    authority: 'Lo dice otra oficina pública.',
    told: 'Lo dicen las noticias o una lista, no la propia oficina.',
  },
  source: 'Fuente',
  verify: 'Los números cambian. Compruébelos en el sitio oficial si puede.',
  kinds: {
    police: 'Policía',
    trafficking: 'Línea contra la trata de personas',
    'foreign-ministry': 'Embajada o ministerio de exteriores',
    'labour-migration': 'Oficina de trabajo en el extranjero',
    organisation: 'Organización',
    'cyber-fraud': 'Denuncias de fraude en línea',
    platform: 'Sitio con anuncios',
  },
};

export const help: Translated<'help'> = {
  title: 'Ayuda',
  question: '¿Cuál se parece más a su caso?',
  about: 'Su elección no se guarda.',
  states: {
    looking: {
      name: 'Busco trabajo',
      lines: [
        'Un anuncio muestra lo que quiere quien lo escribe. Un nombre conocido se puede copiar.',
        'Busque usted la agencia en el registro de su gobierno. Use el número del registro, no el del anuncio.',
        'Un trabajo no debería costarle nada. Un empleador nunca debería guardar su pasaporte.',
        'Que no haya marca no significa que alguien haya comprobado el anuncio.',
      ],
    },
    contact: {
      name: 'Alguien me ha ofrecido un trabajo',
      lines: [
        'Pregunte: ¿cómo se llama la empresa y qué número de licencia tiene? Compruébelo en el registro.',
        'Pregunte: ¿cuál es la dirección del lugar de trabajo? Pida hablar con alguien que trabaje allí.',
        'Pregunte: ¿qué visado? Un visado de turista no sirve para trabajar.',
        'Pregunte: ¿puedo conservar mi pasaporte? ¿Puedo irme cuando quiera?',
        'Una videollamada no es una prueba. Cuente a una persona quién le invitó y adónde iría.',
      ],
    },
    travelling: {
      name: 'Estoy de camino',
      lines: [
        'Puede cambiar de idea en cualquier momento, también en el aeropuerto y aunque otros hayan pagado.',
        'El personal del aeropuerto, la policía de frontera y su embajada pueden ayudarle a parar.',
        'Acuerde una palabra con un amigo. Si usted la dice, su amigo pide ayuda.',
        'Lleve el pasaporte consigo. Guarde una foto donde solo usted llegue.',
        'Si el lugar de trabajo cambia en el camino, pare y llame a alguien de confianza.',
      ],
    },
    stuck: {
      name: 'No puedo irme',
      lines: [
        'Usted conoce mejor su peligro. Espere a que nadie mire.',
        '¿Quién sabe dónde está? Un mensaje con un lugar puede ayudar.',
        'Aprenda un número de memoria.',
        'Las vías silenciosas son más seguras que las llamadas.',
        'No es culpa suya. El trabajo forzado no es su delito.',
      ],
    },
    helping: {
      name: 'Ayudo a alguien',
      lines: [
        'No se enfrente a quienes le retienen. No pague a intermediarios ni publique nombres.',
        'Anote cada pista del lugar: fotos, ubicaciones compartidas, carteles, último contacto.',
        'Guarde los mensajes. No los borre.',
        'Avise a la embajada de su país, a la policía contra la trata y a una organización cercana.',
        'Deje que decida cuándo puede escribir. No llame usted primero.',
      ],
    },
    gave: {
      name: 'Di dinero o documentos',
      lines: [
        'No es culpa suya. Hay gente que hace esto como oficio.',
        'Dinero: llame ya a su banco, monedero o servicio de envíos. Pida que detengan el pago.',
        'Pasaporte o documento de identidad: avise a la oficina que lo expidió. Pregunte qué se puede bloquear.',
        'Si prestó una cuenta o una SIM: avise al banco o a la compañía telefónica. Pida consejo a un abogado o a una oficina legal gratuita.',
        'Guarde mensajes, recibos y números de cuenta. No pague otra vez para recuperar dinero.',
      ],
    },
  },
  silent: 'Mostrar vías silenciosas para pedir ayuda',
  crime:
    'Muchas normas dicen que no se debe castigar a las personas por lo que les obligaron a hacer. Las autoridades no siempre las siguen.',
  installed:
    'Quien pueda abrir la lista de extensiones de este navegador puede ver esta. Quítela si eso es un peligro.',
};
