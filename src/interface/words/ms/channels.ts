import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 jam',
  'Monday to Friday, 9 to 15': 'Isnin hingga Jumaat, 9 pagi hingga 3 petang',
  'To report a message, open its own menu.':
    'Mesej dilaporkan melalui menu pada mesej itu, kepada moderator.',
  'A post is reported from the menu beside it.': 'Hantaran dilaporkan melalui menu di sebelahnya.',
  'A post or an account is reported from the menu beside it.':
    'Hantaran atau akaun dilaporkan melalui menu di sebelahnya.',
  'An app for Colombians abroad.': 'Aplikasi untuk rakyat Colombia di luar negara.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'Meminta orang ramai menyemak tawaran kerja luar negara dengan pejabat ini atau dengan kedutaan.',
  'Asks people to check offers with the embassy.':
    'Meminta orang ramai menyemak tawaran kerja dengan kedutaan.',
  'Says which agencies are licensed.': 'Tanya di sini agensi mana yang ada lesen.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'Melalui telefon, ada jurubahasa untuk lebih 200 bahasa. Bukan sebahagian daripada polis.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'Panggilan tidak muncul dalam bil telefon, dan anda tidak perlu beri nama.',
  'Checks employers abroad.': 'Menyemak majikan di luar negara.',
  'Choose a country there.': 'Pilih negara di sana.',
  'Each ad has a button for reports.': 'Setiap iklan ada butang untuk melapor.',
  'Each ad has a link for reports at its end.':
    'Setiap iklan ada pautan untuk melapor di hujungnya.',
  'Each job has a link for reports, on the web and in the app.':
    'Setiap kerja ada pautan untuk melapor, di laman web dan dalam aplikasi.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook minta diberitahu tentang hantaran yang nampak seperti mengeksploitasi atau menipu orang.',
  'For emergencies of Brazilians abroad.': 'Untuk kecemasan rakyat Brazil di luar negara.',
  'Free in Turkey.': 'Percuma di Turki.',
  'Free. A pilot for Bavaria.': 'Percuma. Khidmat percubaan untuk Bavaria.',
  'Lists organisations of many countries.': 'Ada senarai pertubuhan dari banyak negara.',
  'Lists the licensed agencies.': 'Ada senarai agensi yang berlesen.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'Hantaran, mesej dan orang dilaporkan melalui menu tiga titik di sebelahnya.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'Dikendalikan oleh IOM. Percuma dari telefon bimbit di Ukraine.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'Hantar lokasi anda, nama dan gambar bangunan, dan nombor bilik.',
};
