import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const popup: Translated<'popup'> = {
  title: 'Catatan kerja',
  read: (count) => `${count} iklan di halaman ini sudah dibaca.`,
  withSigns: (count) => `${count} ada tanda.`,
  noneRead: 'Tiada iklan dijumpai di halaman ini.',
  unread: 'Kami tidak membaca halaman ini dengan sendirinya.',
  readNow: 'Baca halaman ini',
  notReadable: 'Pelayar tidak membenarkan kami membaca halaman ini.',
  changed: 'Laman ini sudah berubah; kami tidak dapat membacanya. Tiada apa yang disemak.',
  changedRetry: 'Baca seperti halaman biasa',
  changedHow: 'Anda juga boleh salin teks iklan dan semak di bawah.',
  changedRead:
    'Laman ini sudah berubah. Kami membacanya seperti halaman biasa, jadi mungkin ada iklan yang tertinggal.',
  changedNote:
    'Untuk pasukan Lurewatch. Tiada apa dihantar: baca, salin, dan hantar sendiri kalau anda mahu. Ia menyebut laman dan apa yang kami cuba, bukan apa yang anda lihat.',
  paused: 'Berhenti sebentar di semua laman. Tiada apa dibaca.',
  muted: 'Disenyapkan di laman ini. Tiada apa ditunjukkan di sini.',
  private:
    'Ini tetingkap peribadi. Tiada apa disimpan: tiada iklan yang ditutup, laman yang disenyapkan, atau laporan.',
  withheld: (site) =>
    `Pelayar anda tidak membenarkan kami masuk ke ${isolate(site)}, jadi tiada apa dibaca di sini.`,
  optionalSite: (site) => `Anda belum membenarkan kami membaca ${isolate(site)}.`,
  grant: (site) => `Benarkan ${isolate(site)}`,
  pause: 'Berhenti sebentar di semua laman',
  resume: 'Teruskan membaca',
  mute: 'Senyapkan laman ini',
  unmute: 'Tunjukkan semula tanda di laman ini',
  show: 'Tunjukkan di halaman',
  dismiss: 'Tutup iklan ini',
  dismissedAd: 'Ditutup',
  report: 'Lapor iklan ini',
  untitled: 'Iklan tanpa tajuk',
  checkHeading: 'Semak teks',
  checkLabel: 'Tampal mesej atau iklan',
  check: 'Semak',
  fullPage: 'Buka dalam tab',
  leaveHeading: 'Saya sudah di sana, atau tidak boleh keluar',
  helplines: 'Talian bantuan',
  problem: 'Lapor masalah bacaan',
  settings: 'Tetapan',
  number: 'Tunjukkan bilangan tanda pada butang bar alat',
  forget: 'Lupakan semuanya',
  forgetAbout:
    'Memadam daripada pelayar ini: tetapan, pilihan, laporan yang disimpan, laporan yang sedang dihantar, pakej yang anda tambah, ubahan peraturan, dan pertubuhan dengan kebenaran untuknya. Fail yang anda simpan, papan keratan, dan apa yang sudah dihantar masih ada.',
  forgot: 'Semuanya sudah dipadam.',
  packs: 'Peraturan yang digunakan',
  reports: 'Laporan yang disimpan',
};

export const check: Translated<'check'> = {
  title: 'Semak teks',
  about: 'Teks disemak pada peranti ini. Ia tidak dihantar ke mana-mana dan tidak disimpan.',
};
