import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const device: Translated<'device'> = {
  pause: {
    heading: 'Berhenti sebentar',
    reads: 'Lurewatch sedang membaca iklan kerja. Ia tidak berhenti.',
  },
  keys: {
    heading: 'Kekunci',
    about: 'Anda boleh guna kekunci ini semasa melihat halaman.',
    names: {
      'read-page': 'Baca halaman ini',
      'report-page': 'Lapor iklan yang sedang dilihat',
      pause: 'Berhenti atau teruskan di semua laman',
    },
    none: 'belum ada kekunci',
    change: 'Ubah kekunci',
    byAddress: (address) =>
      `Untuk mengubah kekunci, taip ${isolate(address)} di bar alamat pelayar.`,
    byAddons: (address) =>
      `Untuk mengubah kekunci, taip ${isolate(address)} di bar alamat. Tekan gear di situ dan pilih kekunci untuk sambungan.`,
  },
  muted: {
    heading: 'Laman yang disenyapkan',
    about: 'Tiada apa ditunjukkan di laman yang disenyapkan. Ia tamat sendiri selepas setahun.',
    noNames:
      'Lurewatch tidak menulis nama laman yang disenyapkan. Jadi tiada siapa dapat membaca di sini laman apa yang anda lihat. Sebab itu senarai ini ada tarikh tetapi tiada nama.',
    empty: 'Tiada laman disenyapkan.',
    until: (count, day) => `${count} laman disenyapkan sehingga ${day}.`,
    unmute: 'Tunjukkan tanda di situ semula',
    unmuteUntil: (day) => `Tunjukkan tanda semula di laman yang disenyapkan sehingga ${day}`,
    unmuteAll: 'Tunjukkan tanda semula di semua laman',
    unmuted: 'Tanda ditunjukkan semula di situ.',
    undone: 'Ia disenyapkan semula.',
    ask: 'Adakah laman ini disenyapkan?',
    askAbout: 'Taip alamat laman, seperti example.com. Ia tidak disimpan.',
    look: 'Lihat',
    notAnAddress: 'Ini bukan alamat laman.',
    is: (host, day) => `${isolate(host)} disenyapkan sehingga ${day}.`,
    isNot: (host) => `${isolate(host)} tidak disenyapkan.`,
  },
  dismissed: {
    heading: 'Iklan yang ditutup',
    about: 'Iklan yang ditutup tiada penanda. Ia diingati setengah tahun, tanpa perkataannya.',
    count: (count) => `${count} iklan ditutup.`,
    empty: 'Tiada iklan ditutup.',
    showAll: 'Tunjukkan tanda semula pada semuanya',
    shown: 'Tanda ditunjukkan semula padanya.',
    undone: 'Ia ditutup semula.',
  },
  file: {
    heading: 'Tetapan sebagai fail',
    about:
      'Anda boleh simpan tetapan dalam fail dan buka pada peranti lain. Tiada apa dihantar ke mana-mana.',
    holds:
      'Fail itu mengandungi: bahasa, bilangan pada bar alat, negara anda, apa yang anda matikan dalam pakej, dan sama ada semuanya berhenti sebentar.',
    never: 'Ia tidak pernah mengandungi laporan, kata laluan, pakej atau ubahan peraturan.',
    withMutes: 'Simpan juga laman yang disenyapkan dan iklan yang ditutup',
    withMutesAbout:
      'Fail itu tidak menyebut namanya. Tetapi orang yang meneka sesuatu laman boleh tahu sama ada anda menyenyapkannya.',
    save: 'Simpan tetapan sebagai fail',
    saved: 'Fail diberi kepada pelayar untuk disimpan.',
    open: 'Buka fail tetapan',
    found: 'Inilah yang akan diubah oleh fail itu',
    same: 'Fail itu sama dengan tetapan anda. Tiada apa untuk diubah.',
    what: 'Tetapan',
    now: 'Sekarang',
    inFile: 'Dalam fail',
    rest: 'Yang lain kekal seperti biasa.',
    parts: {
      language: 'Bahasa',
      number: 'Bilangan pada bar alat',
      countries: 'Negara',
      packs: 'Pakej dan tanda yang dimatikan',
      paused: 'Berhenti sebentar di semua laman',
      mutes: 'Laman yang disenyapkan dan iklan yang ditutup',
    },
    yes: 'hidup',
    no: 'mati',
    none: 'tiada',
    count: (muted, dismissed) => `laman disenyapkan: ${muted}, iklan ditutup: ${dismissed}`,
    replaces:
      'Laman yang disenyapkan dan iklan yang ditutup dalam fail menggantikan yang anda ada.',
    take: 'Guna tetapan ini',
    leave: 'Kekalkan tetapan saya',
    taken: 'Tetapan daripada fail sedang digunakan.',
    left: 'Tiada apa berubah.',
    undone: 'Tetapan anda sudah kembali.',
    refused: 'Fail itu tidak digunakan.',
    reasons: {
      'too-long': 'Ia terlalu besar untuk fail tetapan.',
      'not-settings': 'Ia bukan fail tetapan.',
      newer: 'Ia dibuat oleh Lurewatch yang lebih baharu. Kemas kini Lurewatch dahulu.',
    },
    broken: (part) => `Bahagian ini rosak: ${part}.`,
  },
  age: {
    old: (month) => `Peraturan ini dari ${month}. Yang lebih baharu mungkin tahu lebih banyak.`,
    ours: 'Ia datang bersama Lurewatch. Lihat dalam pelayar sama ada ada Lurewatch yang lebih baharu.',
    fromFile: 'Minta fail yang lebih baharu daripada pembuat pakej ini.',
    clock: 'Tarikh peraturan ini lebih lewat daripada hari ini. Adakah jam peranti ini betul?',
  },
  later:
    'Sesetengah tetapan di sini disimpan oleh Lurewatch yang lebih baharu. Ia kekal, tetapi tidak dipakai sehingga versi itu kembali.',
};
