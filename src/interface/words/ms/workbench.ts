import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'Meja kerja',
  door: 'Cuba dan ubah peraturan',
  about:
    'Cuba satu iklan, ubah satu peraturan, dan terus lihat kesannya. Tiada apa keluar dari peranti ini. Akhirnya anda simpan fail dan hantar sendiri.',
  loading: 'Peraturan sedang dimuatkan.',
  notLoaded: 'Peraturan tidak dapat dimuatkan. Muat semula halaman ini.',
  private: 'Ini tetingkap peribadi. Ubahan anda hilang apabila anda menutupnya.',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'Ubahan anda',
  none: 'Anda belum mengubah apa-apa.',
  about: 'Ia kekal dalam pelayar ini sehingga anda membuangnya.',
  changedOn: (when) => `Diubah ${when}`,
  faulty: 'Belum boleh dibaca',
  open: 'Buka',
  discard: 'Buang',
  discarded: (rule) => `Ubahan pada ${isolate(rule)} sudah dibuang.`,
  files: 'Fail untuk dihantar',
  filesAbout:
    'Setiap fail lengkap: apa yang anda ubah sudah ditukar di dalamnya, yang lain seperti yang diterbitkan.',
  save: (name) => `Simpan ${isolate(name)}`,
  saved: 'Disimpan di tempat pelayar anda meletakkan fail.',
  notReady: 'Salah satu ubahan anda belum boleh dibaca. Anda masih boleh menyimpan fail itu.',
  place: 'Tempatnya dalam projek:',
};
