import type { Translated } from '../../words.ts';

export const exit: Translated<'exit'> = {
  button: 'Keluar dari halaman ini sekarang',
  key: 'Kekunci Esc juga boleh untuk keluar. Sejarah pelayar anda masih ada.',
  about:
    'Menutup halaman ini serta-merta dan menunjukkan cuaca. Tekan Shift tiga kali pun sama. Sejarah pelayar anda tidak dipadam.',
};

export const helplines: Translated<'helplines'> = {
  heading: 'Talian bantuan',
  here: 'Di mana saya sekarang',
  home: 'Negara saya (untuk cari kedutaan)',
  pick: 'Pilih negara',
  keep: 'Ingat negara ini pada peranti ini',
  none: 'Kami belum tahu talian bantuan yang sudah disemak untuk negara ini.',
  world: 'Di mana-mana',
  order: 'Chat dan mesej diletakkan di atas, kerana tiada siapa mendengarnya.',
  captive: 'Jangan telefon dengan telefon yang dikawal orang lain.',
  chat: 'Chat atau mesej:',
  phone: 'Telefon:',
  web: 'Laman web:',
  mail: 'E-mel:',
  languages: 'Bahasa:',
  hours: 'Waktu:',
  hoursUnknown: 'tidak diketahui',
  checked: (date) => `Seperti ditulis oleh sumber pada ${date}.`,
  checkedUnknown: 'Seperti ditulis oleh sumber, tarikh tidak diketahui.',
  compared: (date) => `Dibandingkan dengan sumbernya pada ${date}.`,
  sure: {
    own: 'Ditulis oleh pejabat itu sendiri.',
    authority: 'Diberitahu oleh pejabat kerajaan yang lain.',
    told: 'Diberitahu oleh berita atau senarai, bukan oleh pejabat itu sendiri.',
  },
  source: 'Sumber',
  verify: 'Nombor boleh berubah. Kalau boleh, semak di laman rasmi.',
  kinds: {
    police: 'Polis',
    trafficking: 'Talian bantuan melawan pemerdagangan orang',
    'foreign-ministry': 'Kedutaan atau kementerian luar',
    'labour-migration': 'Pejabat kerja luar negara',
    organisation: 'Pertubuhan',
    'cyber-fraud': 'Aduan penipuan dalam talian',
    platform: 'Laman yang ada iklan',
  },
};

export const help: Translated<'help'> = {
  title: 'Bantuan',
  question: 'Yang mana paling sama dengan keadaan anda?',
  about: 'Pilihan anda tidak disimpan.',
  states: {
    looking: {
      name: 'Saya sedang cari kerja',
      lines: [
        'Iklan menunjukkan apa yang penulisnya mahu anda lihat. Nama terkenal boleh ditiru.',
        'Cari sendiri agensi itu dalam daftar kerajaan anda. Guna nombor dalam daftar, bukan nombor dalam iklan.',
        'Anda tidak patut keluar wang untuk dapat kerja. Majikan tidak patut menyimpan pasport anda.',
        'Kalau tiada penanda, itu tidak bermakna ada orang sudah menyemak iklan itu.',
      ],
    },
    contact: {
      name: 'Ada orang tawarkan kerja kepada saya',
      lines: [
        'Tanya: Apa nama dan nombor lesen syarikat itu? Semak dalam daftar.',
        'Tanya: Apa alamat tempat kerja? Minta bercakap dengan orang yang kerja di sana.',
        'Tanya: Visa apa? Visa pelancong bukan untuk bekerja.',
        'Tanya: Boleh saya simpan pasport sendiri? Boleh saya keluar bila-bila masa?',
        'Panggilan video bukan bukti. Beritahu seseorang siapa yang mengajak dan ke mana anda akan pergi.',
      ],
    },
    travelling: {
      name: 'Saya dalam perjalanan',
      lines: [
        'Anda boleh ubah fikiran bila-bila masa, di lapangan terbang pun boleh. Tidak kira siapa yang sudah bayar.',
        'Pekerja lapangan terbang, pegawai sempadan dan kedutaan anda boleh bantu anda berhenti.',
        'Sepakat satu perkataan dengan kawan. Kalau anda sebut perkataan itu, kawan akan minta bantuan.',
        'Simpan pasport dengan anda. Simpan gambarnya di tempat yang hanya anda boleh buka.',
        'Kalau tempat kerja berubah di tengah jalan, berhenti dan telefon orang yang anda percaya.',
      ],
    },
    stuck: {
      name: 'Saya tidak boleh keluar',
      lines: [
        'Anda paling tahu bahaya anda. Tunggu sampai tiada siapa memerhati.',
        'Siapa tahu anda di mana? Satu mesej dengan nama tempat pun boleh membantu.',
        'Hafal satu nombor.',
        'Cara senyap lebih selamat daripada telefon.',
        'Ini bukan salah anda. Kerja paksa bukan jenayah anda.',
      ],
    },
    helping: {
      name: 'Saya sedang bantu seseorang',
      lines: [
        'Jangan berdepan dengan orang yang menahan mereka. Jangan bayar orang tengah, dan jangan sebarkan nama.',
        'Catat setiap petunjuk tempat: gambar, lokasi yang dikongsi, papan tanda, kali terakhir dihubungi.',
        'Simpan mesej. Jangan padam.',
        'Beritahu kedutaan negara mereka. Beritahu juga unit polis untuk kes begini, dan pertubuhan berdekatan yang membantu.',
        'Biar mereka tentukan bila selamat untuk menulis. Jangan telefon dahulu.',
      ],
    },
    gave: {
      name: 'Saya sudah beri wang atau dokumen',
      lines: [
        'Ini bukan salah anda. Ada orang yang memang cari makan dengan cara ini.',
        'Wang: hubungi bank, e-dompet atau syarikat pindahan wang sekarang. Minta bayaran dihentikan.',
        'Pasport atau kad pengenalan: beritahu pejabat yang mengeluarkannya. Tanya apa yang boleh disekat.',
        'Akaun atau kad SIM dipinjamkan: beritahu bank atau syarikat telefon. Minta nasihat peguam atau pejabat bantuan guaman percuma.',
        'Simpan mesej, resit dan nombor akaun. Jangan bayar lagi untuk dapatkan wang semula.',
      ],
    },
  },
  silent: 'Tunjukkan cara senyap untuk minta bantuan',
  crime:
    'Banyak peraturan mengatakan orang tidak boleh dihukum kerana apa yang mereka dipaksa buat. Pihak berkuasa tidak selalu mengikutnya.',
  installed:
    'Orang yang boleh buka senarai sambungan pelayar ini boleh nampak sambungan ini. Buangkan kalau itu bahaya.',
};
