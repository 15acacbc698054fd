import type { StoreWords } from '../../store-words.ts';

export const store: StoreWords = {
  name: 'Lurewatch: periksa iklan lowongan',
  summary:
    'Membaca iklan lowongan di perangkat Anda dan menandai kata dari kasus buruk. Tak ada yang keluar jika tidak Anda kirim.',
  opening:
    'Ada iklan lowongan yang tidak seperti bunyinya. Lurewatch membaca iklan di halaman yang Anda lihat dan menandai kata-kata yang dikenal dari kasus buruk: biaya sebelum mulai kerja, paspor disimpan kantor, gaji jauh di atas biasanya, hubungan hanya lewat chat.',
  shows:
    'Lurewatch mengutip kata-kata iklan itu, menjelaskan mengapa penting dan siapa yang mengatakannya, lalu memberi Anda satu hal untuk ditanyakan. Tanda bukan bukti. Kebanyakan iklan tidak diberi tanda, dan tidak ada tanda bukan berarti ada yang sudah memeriksa iklan itu.',
  does: [
    'Membaca banyak situs lowongan dengan sendirinya, media sosial hanya bila Anda pilih, chat pribadi hanya bila Anda minta.',
    'Memeriksa teks yang Anda tempel atau pilih.',
    'Membuat laporan tentang sebuah iklan, untuk siapa terserah Anda. Anda melihat dulu apa yang akan dikirim.',
    'Menampilkan nomor bantuan di negara Anda, juga tanpa jaringan.',
    'Tersedia dalam banyak bahasa.',
  ],
  stays:
    'Tanpa akun, tanpa promosi, tanpa statistik, tanpa daftar apa yang Anda lihat. Iklan diperiksa di perangkat Anda, dan tak ada yang keluar dari sana jika tidak Anda kirim.',
};
