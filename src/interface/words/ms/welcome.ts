import type { Translated } from '../../words.ts';

export const welcome: Translated<'welcome'> = {
  title: 'Selamat datang',
  heading: 'Iklan kerja, dilihat sekali lagi',
  does: 'Semasa anda melihat iklan kerja, Lurewatch membacanya dan menandakan perkataan yang diketahui daripada kes buruk. Ia memetik perkataan itu, memberitahu mengapa ia penting, dan memberi anda satu soalan untuk ditanya.',
  markAbout: 'Dalam senarai, penanda nampak begini. Ia tidak ada pada iklan biasa.',
  cannotHeading: 'Apa yang ia tidak boleh tahu',
  cannot: [
    'Tanda bukan bukti. Iklan yang jujur pun ada tanda.',
    'Kalau tiada penanda, itu tidak bermakna ada orang sudah menyemak iklan itu.',
    'Ia tidak membaca gambar, dan tidak mengenali syarikat atau orang.',
  ],
  staysHeading: 'Apa yang kekal pada peranti ini',
  stays: [
    'Semuanya, kecuali anda sendiri menghantar laporan. Tiada akaun, tiada pelayan kami: apa yang anda baca tidak dihantar ke mana-mana.',
    'Ia tidak menyimpan senarai iklan yang anda lihat. Ia menyimpan laporan hanya kalau anda minta.',
    'Orang yang boleh buka senarai sambungan pelayar ini boleh nampak sambungan ini.',
  ],
  permissionsHeading: 'Apa yang ia boleh buat, dan mengapa',
  permissions: {
    storage: 'Menyimpan tetapan anda pada peranti ini.',
    activeTab: 'Membaca halaman yang anda buka apabila anda minta, dan hanya ketika itu.',
    scripting: 'Meletakkan catatannya di halaman kerja.',
    alarms:
      'Bangun untuk menghantar laporan yang menunggu. Sekali sehari: lupakan apa yang sudah lama anda tutup, dan cari versi baharu pakej yang anda tambah.',
    contextMenus:
      'Menawarkan “Semak teks ini” untuk perkataan yang anda pilih, dan “Lapor iklan ini”.',
    boards: (sites) => `Membaca iklan kerja di ${sites} dengan sendirinya.`,
  },
  socialHeading: 'Media sosial',
  socialAbout:
    'Banyak tawaran datang melalui hantaran dan saluran. Pilih di mana Lurewatch boleh mencarinya. Ia tidak pernah membaca chat peribadi dengan sendirinya.',
  allow: 'Benarkan laman yang dipilih',
  allowed: 'Dibenarkan. Anda boleh mengubahnya bila-bila masa dalam tetapan pelayar.',
  refused:
    'Tidak dibenarkan. Laman kerja masih dibaca, dan anda boleh membenarkan laman lain kemudian.',
  tryHeading: 'Cuba',
  tryAbout: 'Iklan ini rekaan. Ubah dan lihat hasilnya.',
  sample:
    'Khidmat pelanggan, Sihanoukville. Tidak perlu pengalaman, gaji $2,500 sebulan. Tiket penerbangan dan asrama percuma. Pasport anda disimpan oleh pejabat. Hubungi kami di Telegram @example_hr.',
  dangerHeading: 'Kalau anda dalam bahaya',
  danger: 'Buka halaman bantuan. Ia berfungsi tanpa internet.',
};
