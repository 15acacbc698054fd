import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: 'Batalkan',
    more: (count) => `Tampilkan ${count} lagi`,
  },
  harms: {
    trafficking: {
      seenIn: 'iklan yang membawa orang ke kompleks penipuan dan kerja paksa',
      step: 'Beri tahu satu orang ke mana Anda akan pergi dan siapa yang mengajak.',
    },
    'advance-fee': {
      seenIn: 'iklan yang meminta uang tetapi tidak memberi pekerjaan',
      step: 'Jangan bayar sekarang. Pekerja tidak perlu membayar untuk mendapat kerja. Periksa aturan negara Anda.',
    },
    'task-scam': {
      seenIn: 'iklan tugas berbayar yang berakhir dengan setoran uang',
      step: 'Jangan kirim uang untuk mendapat uang.',
    },
    'money-mule': {
      seenIn: 'iklan yang memakai orang untuk memindahkan uang atau paket',
      step: 'Jangan pinjamkan rekening atau kartu SIM Anda.',
    },
    'identity-theft': {
      seenIn: 'iklan yang mengumpulkan dokumen identitas',
      step: 'Jangan kirim dokumen sebelum bertemu pemberi kerja.',
    },
    'illegal-work': {
      seenIn: 'iklan pekerjaan yang dilarang hukum',
      step: 'Tanyakan apa pekerjaannya, di mana, dan dengan kontrak apa.',
    },
  },
  signs: {
    heading: (count) => `${count} tanda dalam iklan ini`,
    seenIn: (count, where) => `${count} tanda pernah terlihat dalam ${where}.`,
    toCheck: (count) => `${count} hal perlu diperiksa dalam iklan ini.`,
    quote: 'Iklan menulis:',
    noQuote: 'Terlihat dari seluruh iklan, bukan dari kata tertentu.',
    why: 'Mengapa penting:',
    ask: 'Tanyakan atau periksa:',
    sources: 'Kami tahu dari:',
    noExplanation: 'Penjelasan tanda ini tidak dapat dimuat.',
    guest: (pack) => `Menurut paket aturan yang ditambahkan di perangkat ini: ${isolate(pack)}`,
    notProof: 'Ini bukan bukti. Nama perusahaan asli bisa saja disalahgunakan di sini.',
    noMark: 'Tanpa tanda bukan berarti iklan sudah diperiksa seseorang.',
    packs: (packs) => `Ditemukan di perangkat Anda dengan aturan tetap (${packs}).`,
  },
  banner: {
    label: 'Catatan tentang iklan kerja ini',
    firstStep: 'Periksa sebelum menjawab',
    why: 'Mengapa tanda ini',
    mistake: 'Ini keliru',
    report: 'Laporkan',
    yourAd: 'Apakah ini iklan Anda?',
    dismiss: 'Abaikan',
    dismissed: 'Diabaikan untuk iklan ini.',
    mistaken: 'Terima kasih. Tanda kami pada iklan ini sudah dihapus.',
    mark: (count) => `${count} tanda perlu diperiksa`,
    markIn: (count, title) => `${count} tanda perlu diperiksa dalam ${isolate(title)}`,
    announce: (count) => `${count} iklan di halaman ini memiliki tanda.`,
  },
};
