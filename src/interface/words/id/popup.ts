import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const popup: Translated<'popup'> = {
  title: 'Catatan kerja',
  read: (count) => `${count} iklan dibaca di halaman ini.`,
  withSigns: (count) => `${count} memiliki tanda.`,
  noneRead: 'Tidak ada iklan di halaman ini.',
  unread: 'Kami tidak membaca halaman ini dengan sendirinya.',
  readNow: 'Baca halaman ini',
  notReadable: 'Peramban tidak mengizinkan kami membaca halaman ini.',
  changed: 'Situs ini berubah dan tidak dapat kami baca. Tidak ada yang diperiksa.',
  changedRetry: 'Baca seperti halaman lain',
  changedHow: 'Anda juga dapat menyalin teks iklan dan memeriksanya di bawah.',
  changedRead:
    'Situs ini berubah. Kami membacanya seperti halaman lain, jadi mungkin ada iklan yang terlewat.',
  changedNote:
    'Untuk pengelola. Tidak ada yang dikirim: baca, salin, lalu kirim sendiri jika Anda mau. Isinya nama situs dan apa yang kami coba, bukan apa yang Anda lihat.',
  paused: 'Dijeda di semua situs. Tidak ada yang dibaca.',
  muted: 'Dibisukan di situs ini. Tidak ada yang ditampilkan.',
  private:
    'Ini jendela privat. Tidak ada yang disimpan darinya: tidak iklan yang diabaikan, tidak situs yang dibisukan, tidak laporan.',
  withheld: (site) =>
    `Peramban menahan ${isolate(site)} dari kami, jadi di sini tidak ada yang dibaca.`,
  optionalSite: (site) => `Anda belum mengizinkan kami membaca ${isolate(site)}.`,
  grant: (site) => `Izinkan ${isolate(site)}`,
  pause: 'Jeda di semua situs',
  resume: 'Lanjutkan membaca',
  mute: 'Bisukan situs ini',
  unmute: 'Tampilkan lagi tanda di situs ini',
  show: 'Tunjukkan di halaman',
  dismiss: 'Abaikan iklan ini',
  dismissedAd: 'Diabaikan',
  report: 'Laporkan iklan ini',
  untitled: 'Iklan tanpa judul',
  checkHeading: 'Periksa teks',
  checkLabel: 'Tempel pesan atau iklan',
  check: 'Periksa',
  fullPage: 'Buka di tab',
  leaveHeading: 'Saya sudah di sana, atau tidak bisa pergi',
  helplines: 'Saluran bantuan',
  problem: 'Laporkan masalah pembacaan',
  settings: 'Pengaturan',
  number: 'Tampilkan jumlah tanda pada tombol bilah alat',
  forget: 'Lupakan semuanya',
  forgetAbout:
    'Menghapus dari peramban ini: pengaturan, pilihan, laporan tersimpan, laporan dalam perjalanan, kumpulan yang Anda tambahkan, perubahan aturan, serta organisasi dan izin untuknya. Berkas yang Anda simpan, papan klip, dan yang sudah dikirim tetap ada.',
  forgot: 'Semuanya telah dihapus.',
  packs: 'Aturan yang dipakai',
  reports: 'Laporan tersimpan',
};

export const check: Translated<'check'> = {
  title: 'Periksa teks',
  about: 'Teks diperiksa di perangkat ini. Tidak dikirim dan tidak disimpan.',
};
