import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const sending: Translated<'sending'> = {
  heading: 'Cara menghantarnya',
  mail: 'Melalui e-mel',
  mailTo: 'Kepada',
  mailOwn: 'Alamat lain',
  mailAddress: 'Alamat e-mel',
  mailWrong: 'Ini bukan alamat e-mel.',
  mailOpen: 'Buka aplikasi e-mel saya',
  mailAbout:
    'Aplikasi e-mel anda dibuka dengan teks biasa, dan menyimpan satu salinan. Tiada apa dihantar sehingga anda menghantarnya di situ.',
  mailSubject: 'Catatan tentang iklan kerja',
  mailPaste:
    'Laporan ini terlalu panjang untuk e-mel yang dibuka sendiri. Ia ada di papan keratan: tampal di sini.',
  mailOpened: 'Aplikasi e-mel anda diminta dibuka.',
  mailLong:
    'Teks terlalu panjang untuk diserahkan. Ia ada di papan keratan: tampal ke dalam e-mel.',
  mailNotCopied:
    'Teks terlalu panjang untuk diserahkan, dan tidak dapat disalin. Salin sendiri, dan tampal ke dalam e-mel.',
  site: 'Kepada laman yang ada iklan itu',
  sitePick: 'Laman',
  siteNone:
    'Kami tidak tahu halaman laporan di laman ini. Cari pautan seperti “Lapor” di sebelah iklan.',
  siteOpen: 'Salin teks dan buka halaman',
  siteAbout:
    'Teks biasa masuk ke papan keratan. Tampal di tempat halaman itu bertanya apa masalahnya. Laman itu nampak lawatan anda.',
  siteOpened: 'Teks ada di papan keratan. Halaman sudah dibuka.',
  siteNotCopied: 'Teks tidak dapat disalin. Salin sendiri. Halamannya:',
  organisation: 'Kepada pertubuhan',
  organisationNone: 'Tiada pertubuhan ditetapkan pada peranti ini.',
  organisationPick: 'Pertubuhan',
  organisationAbout:
    'Ia dihantar sebagai STIX 2.1, dengan bahagian yang anda pilih di atas. Ia menunggu pada peranti ini sehingga sampai. Sebelum itu anda boleh menariknya balik.',
  exactly: 'Apa yang akan dihantar',
  send: 'Hantar',
  kept: 'Disimpan. Ia dihantar sebaik sahaja pertubuhan itu dapat dihubungi.',
  notKept:
    'Tidak dapat disimpan, jadi tidak dihantar: storan penuh atau dimatikan. Salin, atau simpan sebagai fail.',
  private:
    'Ini datang dari tetingkap peribadi. Tiada apa disimpan: salin, atau simpan sebagai fail.',
};

export const outbox: Translated<'outbox'> = {
  heading: 'Laporan yang sedang dihantar',
  none: 'Tiada laporan sedang dihantar.',
  to: (name) => `Kepada ${isolate(name)}`,
  waiting: 'Menunggu untuk dihantar.',
  sending: 'Sedang dihantar sekarang.',
  sent: (when) => `Dihantar pada ${when}.`,
  refused: 'Tidak dihantar. Ia tidak dicuba lagi dengan sendirinya.',
  failed: 'Tidak dapat dihantar dalam dua minggu. Ia tidak dicuba lagi dengan sendirinya.',
  next: (when) => `Cubaan seterusnya: ${when}.`,
  asks: (when) => `Kami tanya pelayan itu lagi: ${when}.`,
  withdraw: 'Tarik balik',
  withdrawn: 'Ditarik balik. Ia dipadam di sini dan tidak dihantar.',
  tooLate: 'Sudah lewat untuk menarik balik: ia sedang dihantar, atau pelayan sudah menerimanya.',
  tryNow: 'Cuba sekarang',
  takeOff: 'Buang daripada senarai ini',
  takeOffAbout: 'Pertubuhan itu menyimpan apa yang sudah diterimanya.',
  code: (code) => `Kod jawapan: ${code}.`,
  words: 'Kata-kata pelayan itu sendiri:',
  answers: {
    accepted: 'Pelayan sudah menerima semuanya.',
    received: 'Pelayan sudah menerimanya dan masih memprosesnya.',
    'status-gone': 'Pelayan pernah menerimanya, tetapi tidak lagi memberitahu apa jadi dengannya.',
    unreachable: 'Pelayan tidak dapat dihubungi.',
    timeout: 'Pelayan tidak menjawab dalam masanya.',
    busy: 'Pelayan minta kita datang kemudian.',
    'server-error': 'Pelayan itu sendiri ada masalah.',
    interrupted: 'Pelayar ditutup semasa cubaan terakhir.',
    'no-permission':
      'Pelayar tidak membenarkan kami menghubungi pelayan ini. Benarkan dalam tetapan.',
    'no-consent':
      'Pelayar tidak dibenarkan melepaskan laporan ini keluar. Cuba sekarang supaya ditanya lagi.',
    'no-organisation': 'Pertubuhan itu tiada lagi dalam tetapan.',
    'not-https': 'Alamat itu tidak dilindungi (https).',
    redirected: 'Pelayan menunjuk ke alamat lain. Tanya pertubuhan itu alamat yang betul.',
    elsewhere: 'Pelayan menunjuk ke hos lain sahaja. Tanya pertubuhan itu alamatnya di sana.',
    'bad-request': 'Pelayan tidak faham apa yang kami hantar.',
    unauthorised: 'Pelayan tidak menerima nama pengguna, kata laluan atau token itu.',
    forbidden: 'Pelayan tidak membenarkan pengguna ini menghantar laporan.',
    'not-found': 'Pelayan tidak kenal koleksi itu.',
    'wrong-media': 'Pelayan menggunakan versi standard yang lain.',
    'too-large': 'Laporan lebih besar daripada yang diterima pelayan.',
    unprocessable: 'Pelayan menjumpai kesilapan dalam laporan.',
    'not-writable': 'Koleksi ini tidak menerima laporan.',
    'partly-refused': 'Pelayan menolak sebahagian laporan.',
    'all-refused': 'Pelayan menolak laporan itu.',
    'not-taxii': 'Yang menjawab di situ bukan pelayan TAXII 2.1.',
    unexpected: 'Pelayan memberi jawapan yang kami tidak kenal.',
  },
};

export const organisations: Translated<'organisations'> = {
  heading: 'Pertubuhan yang menerima laporan',
  about:
    'Sesetengah pertubuhan menerima laporan melalui mesin (TAXII 2.1). Masukkan apa yang diberi oleh pertubuhan anda. Tiada apa dihantar ke sana sehingga anda menghantar laporan.',
  none: 'Belum ada yang ditetapkan.',
  add: 'Tambah pertubuhan',
  change: 'Ubah',
  name: 'Nama',
  address: 'Alamat koleksi, atau pelayan',
  addressWrong: 'Alamat mesti bermula dengan https://.',
  how: 'Bagaimana ia mengenali anda',
  kinds: {
    none: 'Ia tidak bertanya',
    basic: 'Nama pengguna dan kata laluan',
    bearer: 'Kod token',
    same: 'Seperti yang disimpan',
  },
  user: 'Nama pengguna',
  password: 'Kata laluan',
  token: 'Kod token',
  secretAbout:
    'Disimpan dalam pelayar ini pada peranti ini, tanpa disulitkan. Sesiapa yang boleh guna pelayar ini boleh menggunakannya.',
  save: 'Simpan',
  cancel: 'Batal',
  saved: 'Disimpan.',
  notSaved: 'Tidak dapat disimpan: storan penuh atau dimatikan.',
  removed: 'Dibuang. Laporan yang menunggunya tidak dihantar.',
  notAllowed: 'Tiada apa disimpan: pelayar tidak dibenarkan menghubungi hos ini.',
  private: 'Ini tetingkap peribadi. Tiada apa boleh disimpan di sini.',
  test: 'Uji sambungan',
  testing: 'Sedang bertanya kepada pelayan.',
  works: 'Berjaya: pelayan menerima laporan di sini.',
  choose: 'Pelayan ada lebih daripada satu tempat untuk laporan. Pilih satu:',
  chosen: 'Berjaya. Tempat ini dipilih:',
  takesNone: 'Pelayan menjawab, tetapi tidak menerima laporan daripada pengguna ini.',
  allow: 'Benarkan sambungan',
};

export const settingsPage: Translated<'settingsPage'> = { title: 'Tetapan', all: 'Semua tetapan' };
