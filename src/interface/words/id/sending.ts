import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const sending: Translated<'sending'> = {
  heading: 'Cara mengirim',
  mail: 'Lewat surel',
  mailTo: 'Kepada',
  mailOwn: 'Alamat lain',
  mailAddress: 'Alamat surel',
  mailWrong: 'Ini bukan alamat surel.',
  mailOpen: 'Buka program surel saya',
  mailAbout:
    'Program surel Anda terbuka dengan teksnya dan menyimpan salinan. Tidak ada yang terkirim sebelum Anda mengirimnya di sana.',
  mailSubject: 'Catatan tentang iklan kerja',
  mailPaste:
    'Laporan terlalu panjang untuk surel yang terbuka sendiri. Teksnya ada di papan klip: tempel di sini.',
  mailOpened: 'Program surel Anda diminta terbuka.',
  mailLong: 'Teksnya terlalu panjang. Ada di papan klip: tempel di surel.',
  mailNotCopied:
    'Teksnya terlalu panjang dan tidak bisa disalin. Salin sendiri, lalu tempel di surel.',
  site: 'Ke situs tempat iklan itu',
  sitePick: 'Situs',
  siteNone:
    'Kami tidak tahu halaman laporan situs ini. Cari tautan seperti “Laporkan” di samping iklan.',
  siteOpen: 'Salin teks dan buka halamannya',
  siteAbout:
    'Teksnya masuk ke papan klip. Tempel di tempat halaman itu bertanya apa yang salah. Situs itu melihat kunjungan Anda.',
  siteOpened: 'Teksnya ada di papan klip. Halamannya terbuka.',
  siteNotCopied: 'Teksnya tidak bisa disalin. Salin sendiri. Halamannya:',
  organisation: 'Ke sebuah organisasi',
  organisationNone: 'Belum ada organisasi di perangkat ini.',
  organisationPick: 'Organisasi',
  organisationAbout:
    'Dikirim sebagai STIX 2.1 dengan bagian yang Anda pilih di atas. Menunggu di perangkat ini sampai tiba. Sebelum itu Anda bisa menariknya.',
  exactly: 'Persis yang dikirim',
  send: 'Kirim',
  kept: 'Tersimpan. Dikirim begitu organisasi itu dapat dihubungi.',
  notKept:
    'Tidak bisa disimpan, jadi tidak dikirim: penyimpanan penuh atau dimatikan. Salin atau simpan sebagai berkas.',
  private: 'Ini dari jendela privat. Tidak ada yang disimpan: salin, atau simpan sebagai berkas.',
};

export const outbox: Translated<'outbox'> = {
  heading: 'Laporan dalam perjalanan',
  none: 'Tidak ada laporan dalam perjalanan.',
  to: (name) => `Kepada ${isolate(name)}`,
  waiting: 'Menunggu dikirim.',
  sending: 'Sedang dikirim.',
  sent: (when) => `Dikirim ${when}.`,
  refused: 'Tidak terkirim. Tidak dicoba lagi dengan sendirinya.',
  failed: 'Tidak terkirim selama dua minggu. Tidak dicoba lagi dengan sendirinya.',
  next: (when) => `Percobaan berikutnya: ${when}.`,
  asks: (when) => `Kami bertanya lagi kepada peladen: ${when}.`,
  withdraw: 'Tarik kembali',
  withdrawn: 'Ditarik. Sudah dihapus di sini dan tidak dikirim.',
  tooLate: 'Terlambat untuk ditarik: sedang dikirim, atau sudah ada di peladen.',
  tryNow: 'Coba sekarang',
  takeOff: 'Hapus dari daftar ini',
  takeOffAbout: 'Organisasi tetap menyimpan yang sudah diterimanya.',
  code: (code) => `Kode jawaban: ${code}.`,
  words: 'Kata peladen:',
  answers: {
    accepted: 'Peladen sudah menerima semuanya.',
    received: 'Peladen sudah menerima dan masih mengolahnya.',
    'status-gone': 'Peladen pernah menerimanya dan tidak lagi memberi kabar.',
    unreachable: 'Peladen tidak dapat dihubungi.',
    timeout: 'Peladen tidak menjawab tepat waktu.',
    busy: 'Peladen meminta kami datang lagi nanti.',
    'server-error': 'Peladen sendiri bermasalah.',
    interrupted: 'Peramban ditutup saat percobaan terakhir.',
    'no-permission': 'Peramban tidak mengizinkan kami ke peladen ini. Izinkan di pengaturan.',
    'no-consent':
      'Peramban tidak diizinkan membiarkan laporan ini keluar. Coba sekarang agar ditanya lagi.',
    'no-organisation': 'Organisasi ini tidak ada lagi di pengaturan.',
    'not-https': 'Alamatnya tidak terlindungi (https).',
    redirected: 'Peladen menunjuk alamat lain. Tanyakan alamat yang benar kepada organisasi.',
    elsewhere:
      'Peladen hanya menunjuk ke alamat di tempat lain. Tanyakan alamatnya di sana kepada organisasi.',
    'bad-request': 'Peladen tidak memahami yang kami kirim.',
    unauthorised: 'Peladen tidak menerima nama pengguna, sandi, atau token.',
    forbidden: 'Peladen tidak mengizinkan pengguna ini mengirim laporan.',
    'not-found': 'Peladen tidak mengenal koleksi itu.',
    'wrong-media': 'Peladen memakai versi standar yang lain.',
    'too-large': 'Laporan lebih besar daripada yang diterima peladen.',
    unprocessable: 'Peladen menemukan kesalahan dalam laporan.',
    'not-writable': 'Koleksi ini tidak menerima laporan.',
    'partly-refused': 'Peladen menolak sebagian laporan.',
    'all-refused': 'Peladen menolak laporan.',
    'not-taxii': 'Yang menjawab di sana bukan peladen TAXII 2.1.',
    unexpected: 'Peladen memberi jawaban yang tidak kami kenal.',
  },
};

export const organisations: Translated<'organisations'> = {
  heading: 'Organisasi yang menerima laporan',
  about:
    'Sebagian organisasi menerima laporan lewat mesin (TAXII 2.1). Isi yang diberikan kepada Anda. Tidak ada yang pergi ke sana sebelum Anda mengirim laporan.',
  none: 'Belum ada.',
  add: 'Tambah organisasi',
  change: 'Ubah',
  name: 'Nama',
  address: 'Alamat koleksi atau peladen',
  addressWrong: 'Alamat harus diawali https://.',
  how: 'Cara ia mengenali Anda',
  kinds: {
    none: 'Ia tidak bertanya',
    basic: 'Nama pengguna dan sandi',
    bearer: 'Token akses',
    same: 'Seperti tersimpan',
  },
  user: 'Nama pengguna',
  password: 'Sandi',
  token: 'Token akses',
  secretAbout:
    'Disimpan di peramban ini di perangkat ini, tidak dienkripsi. Siapa pun yang bisa memakai peramban ini bisa memakainya.',
  save: 'Simpan',
  cancel: 'Batal',
  saved: 'Tersimpan.',
  notSaved: 'Tidak bisa disimpan: penyimpanan penuh atau dimatikan.',
  removed: 'Dihapus. Laporan yang menunggu untuknya tidak dikirim.',
  notAllowed: 'Tidak ada yang disimpan: peramban tidak diizinkan menghubungi alamat ini.',
  private: 'Ini jendela privat. Tidak ada yang bisa disimpan di sini.',
  test: 'Uji sambungan',
  testing: 'Peladen sedang ditanya.',
  works: 'Berhasil: peladen menerima laporan di sini.',
  choose: 'Peladen punya lebih dari satu tempat untuk laporan. Pilih satu:',
  chosen: 'Berhasil. Tempat ini dipilih:',
  takesNone: 'Peladen menjawab, tetapi tidak menerima laporan dari pengguna ini.',
  allow: 'Izinkan sambungan',
};

export const settingsPage: Translated<'settingsPage'> = {
  title: 'Pengaturan',
  all: 'Semua pengaturan',
};
