import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'Aturan',
  language: 'Bahasa kata-katanya',
  pack: 'Paket',
  rule: 'Aturan',
  find: 'Cari aturan menurut nama atau judul',
  findNone: 'Tidak ada aturan dengan kata ini.',
  phrases: (count) => `${count} frasa`,
  changed: 'diubah',
  file: 'Berkas',
  fromLine: (line) => `mulai baris ${line}`,
  otherKinds: 'Bukan tanda: apa itu iklan, dan apa yang membatalkan tanda',
  editor: (rule, language) => `Teks ${isolate(rule)}, ${isolate(language)}`,
  keys: 'Ctrl+Spasi menawarkan kata yang cocok. Tab keluar dari penyunting.',
  nothing:
    'Aturan ini belum punya kata dalam bahasa ini. Tulis yang pertama, atau mulai dengan ini:',
  begin: 'Mulai',
  published: 'Seperti yang diterbitkan.',
  kept: 'Perubahan Anda disimpan di perangkat ini.',
  notKept:
    'Perubahan Anda tidak dapat disimpan: penyimpanan penuh atau dimatikan. Simpan berkasnya sekarang.',
  discard: 'Buang perubahan ini',
  newRule: 'Tulis aturan baru',
  newName: 'Nama aturan baru',
  newAbout: 'Beberapa kata Inggris dengan “-” di antaranya, misalnya asks-for-a-selfie.',
  newTaken: 'Sudah ada aturan dengan nama ini.',
  create: 'Buat',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'Bukti',
  trying: 'Sedang dicoba.',
  green: 'Semua bukti cocok.',
  toMend: (count) => `${count} hal perlu diperbaiki.`,
  unreadable: 'Belum dapat dibaca, jadi yang diterbitkan tetap berlaku.',
  english:
    'Kalimat tentang berkas ini berbahasa Inggris, seperti kata di dalam berkas itu sendiri.',
  style: 'Tentang susunan kata',
  none: 'Belum ada yang dibuktikan.',
  all: (count) => `Semua ${count} baris`,
  kinds: {
    catches: 'Harus ditemukan',
    ignores: 'Tidak boleh ditemukan',
    phrases: 'Frasa',
  },
  outcomes: {
    holds: 'Cocok.',
    'not-met': 'Tidak ditemukan. Tambah atau perbaiki frasa, atau pindahkan baris ke “ignores”.',
    met: 'Ditemukan. Persempit frasanya, atau pindahkan baris ke “catches”.',
    'no-level': 'Ditemukan, tetapi tidak mencapai tingkat. Sebut tanda yang lebih kuat.',
    level: 'Mencapai suatu tingkat, padahal tidak boleh.',
    idle: 'Tidak ada baris “catches” yang menunjukkan frasa ini bekerja. Tambahkan satu.',
  },
};
