import type { Translated } from '../../words.ts';

export const mistake: Translated<'mistake'> = {
  list: {
    heading: 'Yang Anda sebut keliru',
    about:
      'Anda dapat menekan “Ini keliru” pada sebuah catatan. Lalu Lurewatch menyimpan harinya, tanda yang tampil, seberapa kuat catatannya, dan versi aturannya.',
    nothing: 'Tidak ada apa pun dari iklan yang disimpan: tanpa kata, judul, alamat, atau nama.',
    empty: 'Anda belum menyebut apa pun keliru.',
    count: (count) => `${count} catatan Anda sebut keliru.`,
    day: 'Hari',
    level: 'Seberapa kuat catatannya',
    signs: 'Tanda',
    remove: (day) => `Hapus entri tanggal ${day} ini`,
    removeAll: 'Hapus semua entri',
    removed: 'Sudah dihapus.',
    undone: 'Sudah kembali.',
    tell: 'Beri tahu pembuat Lurewatch',
    tellAbout:
      'Hanya ini yang akan Anda beri tahukan. Tidak ada yang dikirim: baca, salin atau simpan, lalu kirim sendiri jika mau.',
  },
  yourAd: {
    title: 'Tentang catatan ini',
    heading: 'Apakah ini iklan Anda?',
    calm: 'Kalau begitu, inilah yang perlu Anda ketahui.',
    lines: [
      'Catatan ini menyebut kata mana dari iklan yang terlihat. Catatan ini tidak menilai perusahaan Anda atau siapa pun.',
      'Iklan yang jujur juga memuat kata seperti itu. Catatan ini mengatakannya: ini bukan bukti.',
      'Perangkat pembaca sendiri yang mencari kata itu, dengan aturan tetap. Tidak ada server yang memutuskan, dan tidak ada yang diberi tahu.',
      'Tidak ada daftar perusahaan, jadi tidak ada perusahaan di dalamnya. Tidak ada yang dapat membayar agar dilewati.',
      'Jika kata iklan berubah, atau sebuah aturan diperbaiki, catatan ini juga berubah.',
    ],
    used: 'Apakah orang lain memakai nama perusahaan Anda? Beri tahu situs yang menampilkan iklan itu.',
    seen: 'Yang terlihat dalam iklan ini',
    noAd: 'Halaman ini dibuka tanpa iklan. Bukalah dari sebuah catatan: “Mengapa tanda ini”, lalu “Apakah ini iklan Anda?”.',
    rules: 'Baca setiap aturan',
    rulesAbout:
      'Semua orang dapat membaca semua aturan, dengan kata, contoh, dan sumbernya. Anda dapat mencoba kata-kata iklan Anda di sana.',
    tell: 'Beri tahu kami jika sebuah aturan salah',
    tellAbout:
      'Teks ini sudah siap untuk Anda. Ubah sesuka Anda, salin, dan kirim sendiri. Kami tidak mengirim dan tidak menyimpan apa pun.',
    text: 'Teks Anda',
    letter: {
      greeting: 'Halo,',
      what: 'Lurewatch menampilkan catatan pada iklan kami. Menurut kami tanda ini tidak cocok:',
      why: 'Mengapa kami berpendapat begitu:',
      rules: 'Aturan:',
      end: 'Terima kasih.',
    },
  },
};
