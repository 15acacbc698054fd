import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const packs: Translated<'packs'> = {
  heading: 'Kumpulan tanda',
  about:
    'Yang kami cari tersimpan dalam kumpulan. Kumpulan kami adalah bagian dari Lurewatch. Anda bisa menambah kumpulan orang lain, dan mematikan satu kumpulan atau satu tanda saja.',
  ours: 'Bagian dari Lurewatch',
  fromFile: 'Dari berkas',
  fromHost: (host) => `Dari ${isolate(host)}`,
  version: (version, when) => `Versi ${version}, ${when}`,
  signs: (count) => `${count} tanda`,
  phrases: (count) => `${count} frasa`,
  languages: (count) => `${count} bahasa`,
  off: (count) => `${count} dimatikan`,
  always: 'Menentukan apa itu iklan kerja. Tidak bisa dimatikan.',
  oneByOne: 'Tanda satu per satu',
  packOff: 'Seluruh kumpulan dimatikan.',
  idle: 'Tidak dipakai: paket ini menyebut tanda yang tidak ada lagi di Lurewatch. Versi yang lebih baru mungkin memperbaikinya.',
  notLasting: 'Ini hanya bertahan sampai peramban ditutup: penyimpanan penuh atau dimatikan.',
  remove: 'Buang',
  removed: (title) => `${isolate(title)} dibuang.`,
  undone: 'Kumpulan ini dipakai lagi.',
  notUndone: 'Tidak bisa dikembalikan.',

  key: 'Ditandatangani dengan kunci',
  fingerprint: 'Sidik jari lengkap kunci',
  keyChanged: (when) =>
    `Penerbit mengganti kunci pada ${when}. Kunci yang pernah Anda terima menjamin kunci yang baru.`,
  looked: (when) => `Terakhir mencari versi baru: ${when}.`,
  allWell: 'Anda punya yang terbaru.',
  old: (when) =>
    `Lama: penerbit memaksudkannya sampai ${when}. Tetap disimpan, tetapi mungkin kurang tanda terbaru.`,
  lookNow: 'Cari versi baru',
  lookingNow: 'Mencari versi baru…',
  stays:
    'Pencarian terakhir tidak mengubah apa pun: kumpulan yang Anda punya tetap seperti semula.',
  allow: 'Izinkan sambungan',

  addHeading: 'Tambah kumpulan orang lain',
  addAbout:
    'Kumpulan orang lain hanya bisa menambah tanda: tidak bisa menyembunyikan tanda kami, mengirim apa pun, atau mengubah halaman. Tetapi bisa keliru. Tambahkan hanya jika Anda percaya pembuatnya.',
  address: 'Alamat kumpulan',
  addressAbout:
    'Penerbit memberikannya kepada Anda. Peramban bertanya apakah kami boleh menghubungi alamat ini, dan tidak yang lain. Kira-kira sekali sehari ditanyakan apakah ada versi baru.',
  look: 'Lihat isinya',
  file: 'Buka berkas kumpulan',
  fileAbout: 'Kumpulan dari berkas tidak bertanda tangan, dan tidak pernah diperbarui sendiri.',
  looking: 'Sedang diambil dan diperiksa. Bisa memakan satu menit.',
  checking: 'Sedang diperiksa. Bisa memakan satu menit.',
  notAllowed: 'Tidak ada yang ditanyakan: peramban tidak diizinkan menghubungi alamat ini.',
  private: 'Ini jendela privat. Tidak ada yang bisa ditambahkan di sini.',

  foundHeading: 'Inilah yang akan Anda tambahkan',
  publisher: (name) => `Penerbit menamainya ${isolate(name)}.`,
  replaces: 'Ia menggantikan kumpulan bernama sama yang Anda punya.',
  keyAbout:
    'Bandingkan sidik jari ini dengan yang ditunjukkan penerbit di tempat lain. Sejak itu hanya yang dijamin kunci ini yang diterima.',
  lasts: (when) => `Penerbit memaksudkannya sampai ${when}.`,
  all: 'Semua tandanya, dengan kata-katanya',
  noWords: 'Tidak punya kata sendiri: ia melihat angka, atau tanda lain apa yang ada.',
  yes: 'Tambahkan',
  no: 'Jangan tambahkan',
  adding: 'Sedang mulai dipakai. Bisa memakan satu menit.',
  added: 'Ditambahkan. Dipakai di setiap halaman yang dibuka mulai sekarang.',
  leftOut: 'Tidak ada yang ditambahkan.',

  refused: 'Tidak diterima.',
  details: 'Untuk penerbitnya (dalam bahasa Inggris)',
  reasons: {
    'not-a-feed': 'Yang ada di alamat ini bukan kumpulan bertanda tangan.',
    'newer-format': 'Dibuat untuk Lurewatch yang lebih baru. Perbarui Lurewatch dulu.',
    'bad-signature':
      'Tanda tangannya tidak cocok: ada yang diubah setelah ditandatangani, karena keliru atau sengaja.',
    'unknown-key': 'Ditandatangani dengan kunci yang tidak dijamin siapa pun yang Anda percaya.',
    'revoked-key': 'Ditandatangani dengan kunci yang sudah ditarik penerbitnya.',
    'weak-key': 'Kuncinya tidak layak: siapa pun bisa menandatangani dengannya.',
    'no-key-left': 'Ia menarik kunci yang justru menandatanganinya.',
    'too-many-keys': 'Ia menyebut lebih banyak kunci daripada yang diperlukan penerbit.',
    older:
      'Lebih lama daripada yang sudah ada. Mungkin seseorang ingin Anda tidak mendapat tanda terbaru.',
    'changed-without-version': 'Kumpulannya diganti, tetapi nomornya tidak.',
    leap: 'Nomornya melompat terlalu jauh.',
    'from-the-future': 'Tanggalnya di masa depan. Apakah jam perangkat ini benar?',
    expired:
      'Sudah kedaluwarsa: penerbit tidak memperbaruinya tepat waktu. Atau jam perangkat ini salah.',
    'other-pack': 'Yang datang bukan kumpulan yang diharapkan.',
    'too-long': 'Berkasnya lebih panjang daripada yang diizinkan.',
    'wrong-hash': 'Kumpulannya bukan yang ditandatangani.',
    'not-a-pack': 'Ini bukan berkas kumpulan.',
    'pack-broken': 'Kumpulannya mengandung kesalahan.',
    'not-for-guests':
      'Isinya hanya boleh ada di kumpulan kami sendiri. Kumpulan orang lain hanya boleh menambah tanda.',
    'name-taken': 'Sudah ada kumpulan dengan nama ini.',
    'too-large': 'Kumpulannya terlalu besar.',
    'too-slow': 'Kumpulannya terlalu lama untuk dipakai.',
    'proofs-fail': 'Kumpulannya tidak melakukan yang dikatakan contohnya sendiri.',
    'no-permission': 'Peramban tidak mengizinkan kami menghubungi alamat ini.',
    unreachable: 'Alamatnya tidak bisa dihubungi.',
    timeout: 'Alamatnya tidak menjawab pada waktunya.',
    redirected: 'Alamatnya menunjuk ke alamat lain. Tanyakan yang benar kepada penerbit.',
    'not-found': 'Tidak ada apa pun di alamat ini.',
    'server-error': 'Peladennya sendiri bermasalah.',
    'bad-address': 'Alamat harus diawali https://.',
    'already-there': 'Alamat ini sudah ada di daftar.',
    'not-kept': 'Tidak bisa disimpan: penyimpanan penuh atau dimatikan.',
  },
};
