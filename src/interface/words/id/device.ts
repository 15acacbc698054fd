import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const device: Translated<'device'> = {
  pause: {
    heading: 'Jeda',
    reads: 'Lurewatch sedang membaca iklan kerja. Tidak dijeda.',
  },
  keys: {
    heading: 'Tombol',
    about: 'Anda dapat memakai tombol ini saat melihat sebuah halaman.',
    names: {
      'read-page': 'Baca halaman ini',
      'report-page': 'Laporkan iklan yang terlihat',
      pause: 'Jeda di semua situs, atau lanjutkan',
    },
    none: 'belum ada tombol',
    change: 'Ubah tombol',
    byAddress: (address) =>
      `Untuk mengubah tombol, ketik ${isolate(address)} di bilah alamat peramban.`,
    byAddons: (address) =>
      `Untuk mengubah tombol, ketik ${isolate(address)} di bilah alamat. Tekan roda gigi di sana dan pilih tombol untuk ekstensi.`,
  },
  muted: {
    heading: 'Situs yang dibisukan',
    about:
      'Tidak ada yang ditampilkan di situs yang dibisukan. Bisu berakhir sendiri setelah satu tahun.',
    noNames:
      'Lurewatch tidak mencatat nama situs yang dibisukan. Jadi tidak ada yang dapat membaca di sini situs mana yang Anda lihat. Itu sebabnya daftar ini berisi tanggal, bukan nama.',
    empty: 'Tidak ada situs yang dibisukan.',
    until: (count, day) => `${count} situs dibisukan sampai ${day}.`,
    unmute: 'Tampilkan lagi tanda di sana',
    unmuteUntil: (day) => `Tampilkan lagi tanda di situs yang dibisukan sampai ${day}`,
    unmuteAll: 'Tampilkan lagi tanda di semua situs',
    unmuted: 'Tanda ditampilkan lagi di sana.',
    undone: 'Situs itu dibisukan lagi.',
    ask: 'Apakah situs ini dibisukan?',
    askAbout: 'Ketik alamat situs, misalnya example.com. Alamat itu tidak disimpan.',
    look: 'Lihat',
    notAnAddress: 'Ini bukan alamat situs.',
    is: (host, day) => `${isolate(host)} dibisukan sampai ${day}.`,
    isNot: (host) => `${isolate(host)} tidak dibisukan.`,
  },
  dismissed: {
    heading: 'Iklan yang diabaikan',
    about:
      'Iklan yang diabaikan tidak diberi tanda. Ini diingat selama setengah tahun, tanpa kata-katanya.',
    count: (count) => `${count} iklan diabaikan.`,
    empty: 'Tidak ada iklan yang diabaikan.',
    showAll: 'Tampilkan lagi tanda pada semuanya',
    shown: 'Tanda ditampilkan lagi pada iklan itu.',
    undone: 'Iklan itu diabaikan lagi.',
  },
  file: {
    heading: 'Pengaturan sebagai berkas',
    about:
      'Anda dapat menyimpan pengaturan dalam berkas dan membukanya di perangkat lain. Tidak ada yang dikirim ke mana pun.',
    holds:
      'Isi berkas: bahasa, jumlah pada bilah alat, negara Anda, apa yang Anda matikan dalam kumpulan, dan apakah semuanya dijeda.',
    never: 'Isinya tidak pernah laporan, kata sandi, kumpulan, atau perubahan aturan.',
    withMutes: 'Simpan juga situs yang dibisukan dan iklan yang diabaikan',
    withMutesAbout:
      'Berkas tidak menyebut namanya. Tetapi orang yang menebak sebuah situs dapat mengetahui apakah Anda membisukannya.',
    save: 'Simpan pengaturan sebagai berkas',
    saved: 'Berkas diserahkan ke peramban untuk disimpan.',
    open: 'Buka berkas pengaturan',
    found: 'Ini yang akan diubah oleh berkas',
    same: 'Isi berkas sama dengan pengaturan Anda. Tidak ada yang perlu diubah.',
    what: 'Hal yang diatur',
    now: 'Sekarang',
    inFile: 'Dalam berkas',
    rest: 'Yang lain tetap seperti semula.',
    parts: {
      language: 'Bahasa',
      number: 'Jumlah pada bilah alat',
      countries: 'Negara',
      packs: 'Kumpulan dan tanda yang dimatikan',
      paused: 'Dijeda di semua situs',
      mutes: 'Situs yang dibisukan dan iklan yang diabaikan',
    },
    yes: 'ya',
    no: 'tidak',
    none: 'tidak ada',
    count: (muted, dismissed) =>
      `situs yang dibisukan: ${muted}, iklan yang diabaikan: ${dismissed}`,
    replaces:
      'Situs yang dibisukan dan iklan yang diabaikan dari berkas menggantikan yang Anda miliki.',
    take: 'Pakai pengaturan ini',
    leave: 'Tetap pakai milik saya',
    taken: 'Pengaturan dari berkas dipakai.',
    left: 'Tidak ada yang diubah.',
    undone: 'Pengaturan Anda sudah kembali.',
    refused: 'Berkas tidak dipakai.',
    reasons: {
      'too-long': 'Terlalu besar untuk berkas pengaturan.',
      'not-settings': 'Ini bukan berkas pengaturan.',
      newer: 'Berkas ini dibuat oleh Lurewatch yang lebih baru. Perbarui Lurewatch dahulu.',
    },
    broken: (part) => `Bagian berkas ini rusak: ${part}.`,
  },
  age: {
    old: (month) => `Aturan ini dari ${month}. Aturan yang lebih baru mungkin tahu lebih banyak.`,
    ours: 'Aturan ini datang bersama Lurewatch. Lihat di peramban apakah ada Lurewatch yang lebih baru.',
    fromFile: 'Mintalah berkas yang lebih baru kepada pembuat kumpulan ini.',
    clock: 'Tanggal aturan ini sesudah hari ini. Apakah jam perangkat ini benar?',
  },
  later:
    'Beberapa pengaturan di sini disimpan oleh Lurewatch yang lebih baru. Semua dibiarkan seperti semula, tetapi tidak berlaku sampai versi itu kembali.',
};
