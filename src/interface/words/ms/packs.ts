import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const packs: Translated<'packs'> = {
  heading: 'Pakej tanda',
  about:
    'Apa yang kami cari datang dalam pakej. Pakej kami sebahagian daripada Lurewatch. Anda boleh tambah pakej orang lain, dan matikan satu pakej atau satu tanda.',
  ours: 'Sebahagian daripada Lurewatch',
  fromFile: 'Daripada fail',
  fromHost: (host) => `Daripada ${isolate(host)}`,
  version: (version, when) => `Versi ${version}, ${when}`,
  signs: (count) => `${count} tanda`,
  phrases: (count) => `${count} frasa`,
  languages: (count) => `${count} bahasa`,
  off: (count) => `${count} dimatikan`,
  always: 'Menentukan apa itu iklan kerja. Ia tidak boleh dimatikan.',
  oneByOne: 'Tanda satu demi satu',
  packOff: 'Seluruh pakej dimatikan.',
  idle: 'Ia tidak digunakan: ia menyebut tanda yang tiada lagi dalam Lurewatch. Versi yang lebih baharu mungkin membetulkannya.',
  notLasting: 'Ini kekal hanya sehingga pelayar ditutup: storan penuh atau dimatikan.',
  remove: 'Buang',
  removed: (title) => `${isolate(title)} sudah dibuang.`,
  undone: 'Ia digunakan semula.',
  notUndone: 'Ia tidak dapat dikembalikan.',

  key: 'Ditandatangani dengan kunci',
  fingerprint: 'Cap jari penuh kunci',
  keyChanged: (when) =>
    `Penerbitnya menukar kunci pada ${when}. Kunci yang anda sudah terima menjamin kunci baharu itu.`,
  looked: (when) => `Kali terakhir mencari versi baharu: ${when}.`,
  allWell: 'Anda ada yang terbaharu.',
  old: (when) =>
    `Lama: penerbitnya bercadang ia tahan sehingga ${when}. Ia disimpan, tetapi mungkin tiada tanda terbaharu.`,
  lookNow: 'Cari versi baharu',
  lookingNow: 'Sedang mencari versi baharu…',
  stays: 'Carian terakhir tidak mengubah apa-apa: pakej yang anda ada kekal seperti sedia ada.',
  allow: 'Benarkan sambungan',

  addHeading: 'Tambah pakej orang lain',
  addAbout:
    'Pakej orang lain boleh menambah tanda sahaja: ia tidak boleh menyembunyikan tanda kami, menghantar apa-apa atau mengubah halaman. Tetapi ia boleh silap. Tambah hanya kalau anda percaya pembuatnya.',
  address: 'Alamat pakej',
  addressAbout:
    'Penerbitnya memberikannya kepada anda. Pelayar akan tanya sama ada kami boleh menghubungi hos ini, dan hos ini sahaja. Kira-kira sekali sehari kami mencari versi baharu di situ.',
  look: 'Lihat dahulu',
  file: 'Buka fail pakej',
  fileAbout: 'Pakej daripada fail tiada tandatangan, dan tidak dikemas kini dengan sendirinya.',
  looking: 'Sedang diambil dan disemak. Ini boleh makan masa seminit.',
  checking: 'Sedang disemak. Ini boleh makan masa seminit.',
  notAllowed: 'Tiada apa ditanya: pelayar tidak dibenarkan menghubungi hos ini.',
  private: 'Ini tetingkap peribadi. Tiada apa boleh ditambah di sini.',

  foundHeading: 'Inilah yang akan anda tambah',
  publisher: (name) => `Penerbitnya menamakannya ${isolate(name)}.`,
  replaces: 'Ia menggantikan pakej anda yang sama nama.',
  keyAbout:
    'Bandingkan cap jari dengan yang ditunjukkan penerbit di tempat lain. Selepas itu, hanya apa yang dijamin oleh kunci ini diterima.',
  lasts: (when) => `Penerbitnya bercadang ia tahan sehingga ${when}.`,
  all: 'Semua tandanya, dengan perkataannya',
  noWords: 'Ia tiada perkataan sendiri: ia melihat angka, atau tanda lain yang ada.',
  yes: 'Tambah',
  no: 'Jangan tambah',
  adding: 'Sedang mula digunakan. Ini boleh makan masa seminit.',
  added: 'Ditambah. Ia digunakan di setiap halaman yang dibuka mulai sekarang.',
  leftOut: 'Tiada apa ditambah.',

  refused: 'Ia tidak diterima.',
  details: 'Untuk penerbitnya (dalam bahasa Inggeris)',
  reasons: {
    'not-a-feed': 'Yang ada di alamat ini bukan pakej bertandatangan.',
    'newer-format': 'Ia dibuat untuk Lurewatch yang lebih baharu. Kemas kini Lurewatch dahulu.',
    'bad-signature':
      'Tandatangan tidak sepadan: ada yang diubah selepas ditandatangani, tersilap atau disengajakan.',
    'unknown-key':
      'Ia ditandatangani dengan kunci yang tidak dijamin oleh sesiapa yang anda percaya.',
    'revoked-key': 'Ia ditandatangani dengan kunci yang sudah ditarik balik oleh penerbitnya.',
    'weak-key': 'Kuncinya tidak sesuai: sesiapa pun boleh menandatangani dengannya.',
    'no-key-left': 'Ia menarik balik kunci yang digunakan untuk menandatanganinya sendiri.',
    'too-many-keys': 'Ia menyebut lebih banyak kunci daripada yang diperlukan penerbit.',
    older:
      'Ia lebih lama daripada yang ada dahulu. Mungkin ada orang mahu anda terlepas tanda terbaharu.',
    'changed-without-version': 'Pakej itu ditukar, tetapi nombornya tidak.',
    leap: 'Nombornya melompat terlalu jauh.',
    'from-the-future': 'Tarikhnya pada masa depan. Adakah jam peranti ini betul?',
    expired:
      'Ia sudah tamat tempoh: penerbitnya tidak memperbaharuinya. Atau jam peranti ini salah.',
    'other-pack': 'Yang sampai ialah pakej lain, bukan yang ditunggu.',
    'too-long': 'Fail itu lebih panjang daripada yang dibenarkan.',
    'wrong-hash': 'Pakej itu bukan yang ditandatangani.',
    'not-a-pack': 'Ini bukan fail pakej.',
    'pack-broken': 'Pakej itu ada kesilapan.',
    'not-for-guests':
      'Ia mengandungi apa yang hanya pakej kami boleh ada. Pakej orang lain boleh menambah tanda sahaja.',
    'name-taken': 'Sudah ada pakej dengan nama ini.',
    'too-large': 'Pakej itu terlalu besar.',
    'too-slow': 'Pakej itu akan makan masa terlalu lama.',
    'proofs-fail': 'Pakej itu tidak membuat apa yang contohnya sendiri katakan.',
    'no-permission': 'Pelayar tidak membenarkan kami menghubungi hos ini.',
    unreachable: 'Hos itu tidak dapat dihubungi.',
    timeout: 'Hos itu tidak menjawab dalam masanya.',
    redirected: 'Hos menunjuk ke alamat lain. Tanya penerbit alamat yang betul.',
    'not-found': 'Tiada apa di alamat ini.',
    'server-error': 'Hos itu sendiri ada masalah.',
    'bad-address': 'Alamat mesti bermula dengan https://.',
    'already-there': 'Alamat ini sudah ada dalam senarai.',
    'not-kept': 'Tidak dapat disimpan: storan penuh atau dimatikan.',
  },
};
