import type { Translated } from '../../words.ts';

export const mistake: Translated<'mistake'> = {
  list: {
    heading: 'Apa yang anda kata silap',
    about:
      'Anda boleh tekan “Ini silap” pada catatan. Lurewatch kemudian menyimpan tarikh dan tanda yang ditunjukkan. Ia juga menyimpan betapa kuat catatan itu, dan versi peraturan.',
    nothing: 'Ia tidak menyimpan apa-apa daripada iklan: tiada perkataan, tajuk, alamat atau nama.',
    empty: 'Anda belum kata mana-mana catatan silap.',
    count: (count) => `${count} catatan dikatakan silap.`,
    day: 'Tarikh',
    level: 'Betapa kuat catatan itu',
    signs: 'Tanda',
    remove: (day) => `Padam catatan ${day} ini`,
    removeAll: 'Padam semua',
    removed: 'Dipadam.',
    undone: 'Ia sudah kembali.',
    tell: 'Beritahu orang yang membuat Lurewatch',
    tellAbout:
      'Inilah semua yang akan anda beritahu mereka. Tiada apa dihantar: baca, salin atau simpan, dan hantar sendiri kalau anda mahu.',
  },
  yourAd: {
    title: 'Tentang catatan ini',
    heading: 'Ini iklan anda?',
    calm: 'Kalau ya, inilah yang anda patut tahu.',
    lines: [
      'Catatan itu menyebut perkataan mana dalam iklan yang dilihat. Ia tidak menilai syarikat anda atau sesiapa.',
      'Iklan jujur pun ada perkataan begini. Catatan itu menyebutnya: ini bukan bukti.',
      'Peranti pembaca sendiri yang mencari perkataan itu, dengan peraturan tetap. Tiada pelayan yang memutuskan, dan tiada siapa diberitahu.',
      'Tiada senarai syarikat, jadi tiada syarikat di dalamnya. Tiada siapa boleh membayar supaya dikecualikan.',
      'Apabila perkataan iklan berubah, atau peraturan dibetulkan, catatan itu pun berubah.',
    ],
    used: 'Adakah orang lain guna nama syarikat anda? Kalau ya, beritahu laman yang menunjukkan iklan itu.',
    seen: 'Apa yang dilihat dalam iklan ini',
    noAd: 'Tiada iklan datang bersama halaman ini. Bukanya dari catatan: “Mengapa ada tanda ini”, kemudian “Ini iklan anda?”.',
    rules: 'Baca setiap peraturan',
    rulesAbout:
      'Semua orang boleh membaca semua peraturan, dengan perkataan, contoh dan sumbernya. Anda boleh cuba perkataan iklan anda di situ.',
    tell: 'Beritahu kami peraturan yang salah',
    tellAbout:
      'Teks ini sudah siap untuk anda. Ubah ikut suka, salin, dan hantar sendiri. Kami tidak menghantar dan tidak menyimpan apa-apa.',
    text: 'Teks anda',
    letter: {
      greeting: 'Salam sejahtera,',
      what: 'Lurewatch menunjukkan catatan pada iklan kami. Pada pendapat kami, tanda ini tidak sesuai:',
      why: 'Mengapa kami fikir begitu:',
      rules: 'Peraturan:',
      end: 'Terima kasih.',
    },
  },
};
