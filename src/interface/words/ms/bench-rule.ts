import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'Satu peraturan',
  language: 'Bahasa perkataannya',
  pack: 'Pakej',
  rule: 'Peraturan',
  find: 'Cari peraturan dengan nama atau tajuk',
  findNone: 'Tiada peraturan dengan perkataan ini.',
  phrases: (count) => `${count} frasa`,
  changed: 'diubah',
  file: 'Fail',
  fromLine: (line) => `dari baris ${line}`,
  otherKinds: 'Bukan tanda: apa itu iklan, dan apa yang membatalkan tanda',
  editor: (rule, language) => `Teks ${isolate(rule)}, ${isolate(language)}`,
  keys: 'Ctrl+Space menawarkan perkataan yang sesuai. Tab keluar dari penyunting.',
  nothing:
    'Peraturan ini belum ada perkataan dalam bahasa ini. Tulis yang pertama, atau mula dengan ini:',
  begin: 'Mula',
  published: 'Seperti yang diterbitkan.',
  kept: 'Ubahan anda disimpan pada peranti ini.',
  notKept: 'Ubahan anda tidak dapat disimpan: storan penuh atau dimatikan. Simpan fail sekarang.',
  discard: 'Buang ubahan ini',
  newRule: 'Tulis peraturan baharu',
  newName: 'Nama peraturan baharu',
  newAbout: 'Beberapa perkataan Inggeris dengan “-” di antaranya, seperti asks-for-a-selfie.',
  newTaken: 'Sudah ada peraturan dengan nama ini.',
  create: 'Buat',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'Ujian',
  trying: 'Sedang dicuba.',
  green: 'Semua ujian lulus.',
  toMend: (count) => `${count} perkara perlu dibaiki.`,
  unreadable: 'Ia belum boleh dibaca, jadi apa yang diterbitkan masih dipakai.',
  english: 'Ayat tentang fail ini dalam bahasa Inggeris, seperti kata-kata dalam fail itu sendiri.',
  style: 'Tentang susunan kata',
  none: 'Belum ada apa untuk diuji.',
  all: (count) => `Semua ${count} baris`,
  kinds: { catches: 'Mesti dikesan', ignores: 'Tidak boleh dikesan', phrases: 'Frasa' },
  outcomes: {
    holds: 'Lulus.',
    'not-met': 'Tidak dikesan. Tambah atau baiki frasa, atau pindahkan baris itu ke “ignores”.',
    met: 'Dikesan. Sempitkan frasa, atau pindahkan baris itu ke “catches”.',
    'no-level': 'Dikesan tetapi tidak mencapai apa-apa tahap. Sebut tanda yang lebih kuat.',
    level: 'Ia mencapai satu tahap, walaupun tidak sepatutnya.',
    idle: 'Tiada baris “catches” yang menunjukkan frasa ini berfungsi. Tambah satu.',
  },
};
