import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 jam',
  'Monday to Friday, 9 to 15': 'Senin sampai Jumat, pukul 9 sampai 15',
  'To report a message, open its own menu.':
    'Pesan dilaporkan lewat menu pada pesan itu, kepada moderator.',
  'A post is reported from the menu beside it.': 'Kiriman dilaporkan lewat menu di sebelahnya.',
  'A post or an account is reported from the menu beside it.':
    'Kiriman atau akun dilaporkan lewat menu di sebelahnya.',
  'An app for Colombians abroad.': 'Aplikasi untuk warga Kolombia di luar negeri.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'Meminta orang memeriksa tawaran kerja di luar negeri ke kantor ini atau ke kedutaan.',
  'Asks people to check offers with the embassy.':
    'Meminta orang memeriksa tawaran kerja ke kedutaan.',
  'Says which agencies are licensed.': 'Tanyakan di sini agen mana yang punya izin.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'Lewat telepon, ada juru bahasa untuk lebih dari 200 bahasa. Bukan bagian dari polisi.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'Panggilan tidak muncul di tagihan telepon, dan Anda tidak perlu menyebut nama.',
  'Checks employers abroad.': 'Memeriksa pemberi kerja di luar negeri.',
  'Choose a country there.': 'Pilih negara di sana.',
  'Each ad has a button for reports.': 'Setiap iklan punya tombol untuk melapor.',
  'Each ad has a link for reports at its end.':
    'Setiap iklan punya tautan untuk melapor di bagian akhirnya.',
  'Each job has a link for reports, on the web and in the app.':
    'Setiap lowongan punya tautan untuk melapor, di situs dan di aplikasi.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook meminta diberi tahu tentang kiriman yang tampak mengeksploitasi atau menipu orang.',
  'For emergencies of Brazilians abroad.': 'Untuk keadaan darurat warga Brasil di luar negeri.',
  'Free in Turkey.': 'Gratis di Turki.',
  'Free. A pilot for Bavaria.': 'Gratis. Layanan percobaan untuk Bayern (Bavaria).',
  'Lists organisations of many countries.': 'Memuat daftar organisasi dari banyak negara.',
  'Lists the licensed agencies.': 'Memuat daftar agen yang punya izin.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'Kiriman, pesan, dan orang dilaporkan lewat menu tiga titik di sebelahnya.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'Dijalankan oleh IOM. Gratis dari ponsel di Ukraina.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'Kirim lokasi Anda, nama dan foto gedung, serta nomor kamar.',
};
