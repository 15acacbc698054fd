import type { StoreWords } from '../../store-words.ts';

export const store: StoreWords = {
  name: 'Lurewatch: semak iklan kerja',
  summary:
    'Membaca iklan kerja pada peranti anda dan menanda perkataan daripada kes buruk. Tiada apa keluar kecuali anda menghantarnya.',
  opening:
    'Sesetengah iklan kerja bukan seperti yang dikatakan. Lurewatch membaca iklan di halaman yang anda lihat dan menanda perkataan yang diketahui daripada kes buruk: bayaran sebelum mula, pasport disimpan pejabat, gaji jauh lebih tinggi daripada biasa, hanya boleh berbual melalui chat.',
  shows:
    'Ia memetik kata-kata iklan itu sendiri, memberitahu mengapa ia penting dan siapa yang mengatakannya, dan memberi anda satu soalan untuk ditanya. Tanda bukan bukti. Kebanyakan iklan tiada penanda, dan itu tidak bermakna ada orang sudah menyemaknya.',
  does: [
    'Membaca banyak laman kerja dengan sendirinya, media sosial hanya kalau anda memilihnya, chat peribadi hanya kalau anda minta.',
    'Menyemak teks yang anda tampal atau pilih.',
    'Membuat laporan tentang iklan, untuk siapa yang anda pilih. Anda lihat dahulu apa yang akan keluar.',
    'Menunjukkan talian bantuan negara anda, tanpa internet pun boleh.',
    'Tahu banyak bahasa.',
  ],
  stays:
    'Tiada akaun, tiada iklan komersial, tiada statistik, tiada senarai apa yang anda lihat. Iklan anda disemak pada peranti anda, dan tiada apa daripadanya keluar kecuali anda menghantarnya.',
};
