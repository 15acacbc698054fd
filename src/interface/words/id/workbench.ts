import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'Meja kerja',
  door: 'Coba dan ubah aturan',
  about:
    'Coba sebuah iklan, ubah sebuah aturan, dan langsung lihat akibatnya. Tidak ada yang keluar dari perangkat ini. Di akhir, Anda menyimpan berkas dan mengirimnya sendiri.',
  loading: 'Aturan sedang dimuat.',
  notLoaded: 'Aturan tidak dapat dimuat. Muat ulang halaman ini.',
  private: 'Ini jendela pribadi. Perubahan Anda hilang saat jendela ditutup.',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'Perubahan Anda',
  none: 'Anda belum mengubah apa pun.',
  about: 'Tetap di peramban ini sampai Anda membuangnya.',
  changedOn: (when) => `Diubah ${when}`,
  faulty: 'Belum dapat dibaca',
  open: 'Buka',
  discard: 'Buang',
  discarded: (rule) => `Perubahan ${isolate(rule)} dibuang.`,
  files: 'Berkas untuk dikirim',
  filesAbout:
    'Setiap berkas utuh: yang Anda ubah sudah ada di dalamnya, yang lain tetap seperti diterbitkan.',
  save: (name) => `Simpan ${isolate(name)}`,
  saved: 'Tersimpan di tempat peramban Anda menaruh berkas.',
  notReady: 'Salah satu perubahan Anda belum dapat dibaca. Anda tetap dapat menyimpan berkasnya.',
  place: 'Tempatnya dalam proyek:',
};
