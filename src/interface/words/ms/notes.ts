import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: 'Buat asal',
    more: (count) => `Tunjukkan ${count} lagi`,
  },
  harms: {
    trafficking: {
      seenIn: 'iklan untuk pusat penipuan',
      step: 'Beritahu seseorang yang anda percaya ke mana anda akan pergi dan siapa yang mengajak.',
    },
    'advance-fee': {
      seenIn: 'iklan yang minta bayaran',
      step: 'Jangan bayar sekarang. Pekerja tidak patut membayar untuk dapat kerja. Semak peraturan negara anda.',
    },
    'task-scam': {
      seenIn: 'iklan tugasan berdeposit',
      step: 'Jangan hantar wang untuk dapat wang.',
    },
    'money-mule': {
      seenIn: 'iklan yang memindahkan wang yang dicuri',
      step: 'Jangan pinjamkan akaun bank atau kad SIM anda.',
    },
    'identity-theft': {
      seenIn: 'iklan yang mengumpul dokumen diri',
      step: 'Jangan hantar dokumen anda sebelum berjumpa majikan.',
    },
    'illegal-work': {
      seenIn: 'iklan kerja terlarang',
      step: 'Tanya apa kerjanya, di mana, dan dengan kontrak apa.',
    },
  },
  signs: {
    heading: (count) => `${count} tanda dalam iklan ini`,
    seenIn: (count, where) => `${count} tanda pernah dilihat dalam ${where}.`,
    toCheck: (count) => `${count} perkara perlu disemak dalam iklan ini.`,
    quote: 'Iklan itu menulis:',
    noQuote: 'Dilihat pada iklan secara keseluruhan, bukan pada satu dua perkataan.',
    why: 'Mengapa ini penting:',
    ask: 'Tanya atau semak:',
    sources: 'Dari mana kami tahu:',
    noExplanation: 'Penerangan untuk tanda ini tidak dapat dimuatkan.',
    guest: (pack) => `Daripada pakej peraturan yang ditambah pada peranti ini: ${isolate(pack)}`,
    notProof: 'Ini bukan bukti. Nama syarikat sebenar mungkin disalah guna di sini.',
    noMark: 'Kalau tiada penanda, itu tidak bermakna ada orang sudah menyemak iklan itu.',
    packs: (packs) => `Dijumpai pada peranti anda dengan peraturan tetap (${packs}).`,
  },
  banner: {
    label: 'Catatan tentang iklan kerja ini',
    firstStep: 'Semak sebelum menjawab',
    why: 'Mengapa ada tanda ini',
    mistake: 'Ini silap',
    report: 'Lapor',
    yourAd: 'Ini iklan anda?',
    dismiss: 'Tutup',
    dismissed: 'Ditutup untuk iklan ini.',
    mistaken: 'Terima kasih. Penanda kami pada iklan ini sudah dibuang.',
    mark: (count) => `${count} tanda perlu disemak`,
    markIn: (count, title) => `${count} tanda perlu disemak dalam ${isolate(title)}`,
    announce: (count) => `${count} iklan di halaman ini ada tanda.`,
  },
};
