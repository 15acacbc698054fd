import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'Kembali',
  copy: 'Salin',
  copied: 'Disalin.',
  notCopied: 'Tidak dapat disalin. Pilih teks itu dan salin sendiri.',
  save: 'Simpan sebagai fail',
  remove: 'Padam',
  optional: 'Boleh dibiarkan kosong.',
  failed: 'Tidak berjaya. Sila cuba lagi.',
  help: 'Bantuan',
  language: 'Bahasa',
  languageOfBrowser: 'Seperti pelayar',
  unread: 'Belum ada penutur asli yang membaca kata-kata ini.',
};

export const levels: Translated<'levels'> = {
  danger: 'Tanda amaran yang kuat',
  caution: 'Perkara untuk disemak',
  none: 'Tiada tanda amaran yang diketahui',
};

export const states: Translated<'states'> = {
  danger: 'Iklan ini ada beberapa tanda yang diketahui. Itu bukan bukti. Semak sebelum menjawab.',
  caution: 'Beberapa perkataan dalam iklan ini patut disemak. Itu bukan bukti.',
  none: 'Kami mencari tanda yang diketahui dan tidak menjumpainya. Kami tidak boleh tahu sama ada kerja itu baik.',
  'not-a-job-ad': 'Bukan iklan kerja. Kami membiarkannya.',
  'too-little-text': 'Teks terlalu sedikit untuk disemak.',
  unreadable: 'Tidak dapat dibaca.',
  unreadableHow:
    'Anda boleh beritahu kami: tekan “Lapor masalah bacaan” dan hantar teks yang muncul kepada pasukan Lurewatch. Ia menyebut laman dan masalahnya, bukan iklan itu.',
  picture: 'Gambar, tidak dibaca. Kami tidak membaca perkataan dalam gambar.',
  waiting: 'Belum disemak.',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'Bukan iklan kerja',
  'too-little-text': 'Teks terlalu sedikit',
  unreadable: 'Tidak dapat dibaca',
  picture: 'Gambar, tidak dibaca',
  waiting: 'Belum disemak',
};
