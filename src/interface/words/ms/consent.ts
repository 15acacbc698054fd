import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `Apabila anda menekan butang, pelayar bertanya sama ada ini boleh keluar. Ia mungkin berkata Lurewatch “mengumpulnya”. Kami tidak: hanya ${isolate(name)} menerimanya. Dalam laporan ini ada:`,
  kinds: {
    websiteContent: 'apa yang dikatakan iklan',
    browsingActivity: 'alamat halaman itu',
    personalCommunications: 'siaran atau mesej',
    personallyIdentifyingInfo: 'nama, nombor dan kata-kata anda sendiri',
    financialAndPaymentInfo: 'bayaran, akaun dan dompet digital',
    locationInfo: 'tempat-tempat dalam laluan',
    authenticationInfo: 'nama pengguna, kata laluan atau token anda',
  },
  notLet:
    'Tiada apa dihantar atau disimpan: pelayar tidak dibenarkan melepaskannya keluar. Laporan masih ada pada halaman ini.',
  beforeSecret:
    'Pelayar juga bertanya sama ada apa yang anda isi di sini boleh keluar. Ia hanya pergi ke pelayan ini.',
  heading: 'Apa yang boleh keluar dalam laporan',
  about: 'Anda membenarkannya ketika pelayar bertanya. Ia terpakai bagi semua pertubuhan.',
  takeBack: 'Tarik balik kebenaran',
  takenBack: 'Ditarik balik. Pelayar bertanya lagi sebelum laporan berikutnya keluar.',
};
