import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `Saat Anda menekan tombol, peramban bertanya apakah ini boleh keluar. Mungkin dikatakan bahwa Lurewatch “mengumpulkannya”. Kami tidak: hanya ${isolate(name)} yang menerimanya. Dalam laporan ini ada:`,
  kinds: {
    websiteContent: 'isi iklan',
    browsingActivity: 'alamat halaman',
    personalCommunications: 'kiriman atau pesan',
    personallyIdentifyingInfo: 'nama, nomor, dan kata-kata Anda sendiri',
    financialAndPaymentInfo: 'pembayaran, rekening, dan dompet digital',
    locationInfo: 'tempat-tempat di rute',
    authenticationInfo: 'nama pengguna, sandi, atau token Anda',
  },
  notLet:
    'Tidak ada yang dikirim atau disimpan: peramban tidak diizinkan membiarkannya keluar. Laporan masih ada di halaman ini.',
  beforeSecret:
    'Peramban juga bertanya apakah yang Anda isi di sini boleh keluar. Itu hanya pergi ke peladen ini.',
  heading: 'Yang boleh keluar dalam laporan',
  about: 'Anda mengizinkan ini ketika peramban bertanya. Ini berlaku untuk semua organisasi.',
  takeBack: 'Cabut izin',
  takenBack: 'Izin dicabut. Peramban bertanya lagi sebelum laporan berikutnya keluar.',
};
