import type { Translated } from '../../words.ts';

export const exit: Translated<'exit'> = {
  button: 'Tinggalkan halaman ini',
  key: 'Tombol Esc juga keluar. Riwayat peramban tetap ada.',
  about:
    'Menutup halaman ini seketika dan menampilkan cuaca. Menekan Shift tiga kali sama saja. Riwayat peramban tidak terhapus.',
};

export const helplines: Translated<'helplines'> = {
  heading: 'Saluran bantuan',
  here: 'Tempat saya sekarang',
  home: 'Negara saya (untuk kedutaan)',
  pick: 'Pilih negara',
  keep: 'Ingat negara ini di perangkat ini',
  none: 'Kami belum tahu saluran dengan sumber untuk negara ini.',
  world: 'Di mana saja',
  order: 'Obrolan dan pesan teks lebih dulu, karena tidak terdengar orang.',
  captive: 'Jangan menelepon dari telepon yang dikuasai orang lain.',
  chat: 'Obrolan atau pesan:',
  phone: 'Telepon:',
  web: 'Halaman web:',
  mail: 'Surel:',
  languages: 'Bahasa:',
  hours: 'Jam:',
  hoursUnknown: 'tidak diketahui',
  checked: (date) => `Sesuai sumber pada ${date}.`,
  checkedUnknown: 'Sesuai sumber, tanggal tidak diketahui.',
  compared: (date) => `Dibandingkan dengan sumbernya pada ${date}.`,
  sure: {
    own: 'Diterbitkan oleh kantor itu sendiri.',
    authority: 'Disebut oleh kantor pemerintah lain.',
    told: 'Disebut berita atau daftar, bukan oleh kantor itu sendiri.',
  },
  source: 'Sumber',
  verify: 'Nomor dapat berubah. Periksa di situs resmi bila bisa.',
  kinds: {
    police: 'Polisi',
    trafficking: 'Saluran melawan perdagangan orang',
    'foreign-ministry': 'Kedutaan atau kementerian luar negeri',
    'labour-migration': 'Kantor kerja luar negeri',
    organisation: 'Organisasi',
    'cyber-fraud': 'Laporan penipuan daring',
    platform: 'Situs dengan iklan',
  },
};

export const help: Translated<'help'> = {
  title: 'Bantuan',
  question: 'Mana yang paling mirip dengan Anda?',
  about: 'Pilihan Anda tidak disimpan.',
  states: {
    looking: {
      name: 'Saya mencari kerja',
      lines: [
        'Iklan menunjukkan apa yang diinginkan penulisnya. Nama terkenal bisa ditiru.',
        'Cari sendiri agen itu di daftar pemerintah. Pakai nomor di daftar, bukan nomor di iklan.',
        'Pekerjaan tidak seharusnya meminta biaya. Pemberi kerja tidak boleh menahan paspor Anda.',
        'Tanpa tanda bukan berarti iklan sudah diperiksa seseorang.',
      ],
    },
    contact: {
      name: 'Seseorang menawari saya kerja',
      lines: [
        'Tanyakan: apa nama dan nomor izin perusahaan? Periksa di daftar.',
        'Tanyakan: apa alamat tempat kerja? Minta bicara dengan orang yang bekerja di sana.',
        'Tanyakan: visa apa? Visa turis bukan untuk bekerja.',
        'Tanyakan: bolehkah saya memegang paspor? Bolehkah saya pergi kapan saja?',
        'Panggilan video bukan bukti. Beri tahu satu orang siapa yang mengajak dan ke mana Anda pergi.',
      ],
    },
    travelling: {
      name: 'Saya dalam perjalanan',
      lines: [
        'Anda boleh berubah pikiran kapan saja, juga di bandara, juga jika orang lain sudah membayar.',
        'Petugas bandara, petugas perbatasan, dan kedutaan dapat membantu Anda berhenti.',
        'Sepakati satu kata dengan teman. Jika Anda mengucapkannya, teman Anda mencari bantuan.',
        'Bawa paspor Anda sendiri. Simpan fotonya di tempat yang hanya bisa Anda buka.',
        'Jika tempat kerja berubah di jalan, berhenti dan hubungi orang yang Anda percaya.',
      ],
    },
    stuck: {
      name: 'Saya tidak bisa pergi',
      lines: [
        'Anda paling tahu bahayanya. Tunggu saat tidak diawasi.',
        'Siapa tahu Anda di mana? Satu pesan berisi nama tempat membantu.',
        'Hafalkan satu nomor.',
        'Cara tanpa suara lebih aman daripada menelepon.',
        'Ini bukan salah Anda. Kerja paksa bukan kejahatan Anda.',
      ],
    },
    helping: {
      name: 'Saya membantu seseorang',
      lines: [
        'Jangan hadapi orang yang menahan mereka. Jangan bayar perantara, jangan sebarkan nama.',
        'Catat setiap petunjuk tempat: foto, lokasi yang dibagikan, papan nama, kontak terakhir.',
        'Simpan pesannya. Jangan dihapus.',
        'Beri tahu kedutaan negara mereka, polisi perdagangan orang, dan organisasi terdekat.',
        'Biarkan mereka menentukan kapan bisa menulis. Jangan menelepon lebih dulu.',
      ],
    },
    gave: {
      name: 'Saya sudah memberi uang atau dokumen',
      lines: [
        'Ini bukan salah Anda. Ada orang yang melakukan ini sebagai pekerjaan.',
        'Uang: hubungi bank, dompet, atau layanan transfer sekarang. Minta pembayaran dihentikan.',
        'Paspor atau KTP: beri tahu kantor yang menerbitkannya. Tanyakan apa yang bisa diblokir.',
        'Jika meminjamkan rekening atau kartu SIM: beri tahu bank atau operator. Tanyakan kepada pengacara atau bantuan hukum gratis.',
        'Simpan pesan, tanda terima, dan nomor rekening. Jangan bayar lagi untuk mendapat uang kembali.',
      ],
    },
  },
  silent: 'Tampilkan cara tanpa suara untuk mencari bantuan',
  crime:
    'Banyak aturan menyatakan orang tidak boleh dihukum atas hal yang dipaksakan. Pihak berwenang tidak selalu mengikutinya.',
  installed:
    'Orang yang bisa membuka daftar ekstensi peramban ini dapat melihat ekstensi ini. Hapus jika itu berbahaya.',
};
