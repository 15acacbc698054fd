import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'Kembali',
  copy: 'Salin',
  copied: 'Tersalin.',
  notCopied: 'Tidak dapat disalin. Pilih teksnya dan salin sendiri.',
  save: 'Simpan sebagai berkas',
  remove: 'Hapus',
  optional: 'Boleh dikosongkan.',
  failed: 'Tidak berhasil. Silakan coba lagi.',
  help: 'Bantuan',
  language: 'Bahasa',
  languageOfBrowser: 'Sesuai peramban',
  unread: 'Belum ada penutur asli yang membaca kata-kata ini.',
};

export const levels: Translated<'levels'> = {
  danger: 'Tanda peringatan kuat',
  caution: 'Ada yang perlu diperiksa',
  none: 'Tidak ada tanda peringatan yang dikenal',
};

export const states: Translated<'states'> = {
  danger:
    'Iklan ini memiliki beberapa tanda yang dikenal. Itu bukan bukti. Periksa sebelum menjawab.',
  caution: 'Beberapa kata dalam iklan ini layak diperiksa. Itu bukan bukti.',
  none: 'Kami mencari tanda yang dikenal dan tidak menemukannya. Kami tidak dapat tahu apakah suatu pekerjaan baik.',
  'not-a-job-ad': 'Bukan iklan kerja. Kami biarkan.',
  'too-little-text': 'Teks terlalu sedikit untuk diperiksa.',
  unreadable: 'Tidak dapat dibaca.',
  unreadableHow:
    'Anda dapat memberi tahu kami: buka “Laporkan masalah pembacaan” dan kirim teks yang muncul kepada pengelola. Isinya nama situs dan kesalahan, bukan iklannya.',
  picture: 'Gambar, tidak dibaca. Kami tidak membaca kata dalam gambar.',
  waiting: 'Belum diperiksa.',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'Bukan iklan kerja',
  'too-little-text': 'Teks terlalu sedikit',
  unreadable: 'Tidak dapat dibaca',
  picture: 'Gambar, tidak dibaca',
  waiting: 'Belum diperiksa',
};
