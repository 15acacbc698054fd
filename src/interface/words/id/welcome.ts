import type { Translated } from '../../words.ts';

export const welcome: Translated<'welcome'> = {
  title: 'Selamat datang',
  heading: 'Iklan kerja, dilihat sekali lagi',
  does: 'Saat Anda melihat iklan kerja, Lurewatch membacanya dan menandai kata yang dikenal dari kasus buruk. Ia mengutip katanya, menjelaskan mengapa penting, dan memberi satu pertanyaan.',
  markAbout: 'Dalam daftar, tanda terlihat seperti ini. Iklan biasa tidak ditandai.',
  cannotHeading: 'Yang tidak dapat diketahuinya',
  cannot: [
    'Tanda bukan bukti. Iklan jujur juga bisa memiliki tanda.',
    'Tanpa tanda bukan berarti iklan sudah diperiksa seseorang.',
    'Ia tidak membaca gambar dan tidak mengenal perusahaan atau orang.',
  ],
  staysHeading: 'Yang tetap di perangkat ini',
  stays: [
    'Semuanya, kecuali Anda sendiri mengirim laporan. Tanpa akun, tanpa peladen kami: yang Anda baca tidak dikirim ke mana pun.',
    'Ia tidak menyimpan daftar iklan yang Anda lihat. Laporan disimpan hanya jika Anda minta.',
    'Orang yang bisa membuka daftar ekstensi peramban ini dapat melihat ekstensi ini.',
  ],
  permissionsHeading: 'Yang boleh dilakukannya, dan mengapa',
  permissions: {
    storage: 'Menyimpan pengaturan Anda di perangkat ini.',
    activeTab: 'Membaca halaman yang Anda buka saat Anda meminta, dan hanya saat itu.',
    scripting: 'Menaruh catatan di halaman kerja.',
    alarms:
      'Bangun untuk mengirim laporan yang menunggu, dan sekali sehari untuk melupakan yang sudah lama Anda abaikan dan mencari versi baru kumpulan tanda yang Anda tambahkan.',
    contextMenus:
      'Menawarkan “Periksa teks ini” untuk kata yang Anda pilih, dan “Laporkan iklan ini”.',
    boards: (sites) => `Membaca sendiri iklan kerja di ${sites}.`,
  },
  socialHeading: 'Media sosial',
  socialAbout:
    'Banyak tawaran datang lewat kiriman dan kanal. Pilih di mana Lurewatch boleh mencarinya. Ia tidak pernah membaca obrolan pribadi dengan sendirinya.',
  allow: 'Izinkan situs terpilih',
  allowed: 'Diizinkan. Anda dapat mengubahnya kapan saja di pengaturan peramban.',
  refused: 'Tidak diizinkan. Situs lowongan tetap dibaca, dan Anda bisa mengizinkan nanti.',
  tryHeading: 'Coba',
  tryAbout: 'Iklan ini hanya contoh. Ubah dan lihat.',
  sample:
    'Layanan pelanggan, Sihanoukville. Tanpa pengalaman, gaji $2.500 per bulan. Tiket pesawat dan asrama gratis. Paspor Anda disimpan kantor. Hubungi kami di Telegram @example_hr.',
  dangerHeading: 'Jika Anda dalam bahaya',
  danger: 'Buka halaman bantuan. Berfungsi tanpa jaringan.',
};
