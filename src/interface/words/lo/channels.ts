import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 ຊົ່ວໂມງ',
  'Monday to Friday, 9 to 15': 'ວັນຈັນຫາວັນສຸກ 9 ໂມງຫາ 15 ໂມງ',
  'To report a message, open its own menu.': 'ລາຍງານຂໍ້ຄວາມໄດ້ຈາກເມນູຂອງຂໍ້ຄວາມນັ້ນ. ມັນຈະໄປຮອດຜູ້ດູແລ.',
  'A post is reported from the menu beside it.': 'ລາຍງານໂພສໄດ້ຈາກເມນູຂ້າງໂພສ.',
  'A post or an account is reported from the menu beside it.': 'ລາຍງານໂພສ ຫຼືບັນຊີ ໄດ້ຈາກເມນູທີ່ຢູ່ຂ້າງ.',
  'An app for Colombians abroad.': 'ແອັບສຳລັບຄົນໂຄລົມເບຍທີ່ຢູ່ຕ່າງປະເທດ.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'ຖ້າມີຄົນສະເໜີວຽກຢູ່ຕ່າງປະເທດ ບ່ອນນີ້ຂໍໃຫ້ກວດກັບກະຊວງ ຫຼືສະຖານທູດກ່ອນ.',
  'Asks people to check offers with the embassy.': 'ຖ້າມີຄົນສະເໜີວຽກ ບ່ອນນີ້ຂໍໃຫ້ກວດກັບສະຖານທູດກ່ອນ.',
  'Says which agencies are licensed.': 'ຖາມຢູ່ນີ້ໄດ້ວ່າ ບໍລິສັດຈັດຫາງານໃດມີໃບອະນຸຍາດ.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'ທາງໂທລະສັບມີຄົນແປພາສາໃຫ້ ຫຼາຍກວ່າ 200 ພາສາ. ບໍ່ແມ່ນຕຳຫຼວດ.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'ການໂທບໍ່ຂຶ້ນໃນໃບບິນຄ່າໂທລະສັບ ແລະບໍ່ຕ້ອງບອກຊື່.',
  'Checks employers abroad.': 'ຊ່ວຍກວດນາຍຈ້າງຢູ່ຕ່າງປະເທດ.',
  'Choose a country there.': 'ເລືອກປະເທດໃນໜ້ານັ້ນ.',
  'Each ad has a button for reports.': 'ທຸກປະກາດມີປຸ່ມລາຍງານ.',
  'Each ad has a link for reports at its end.': 'ທຸກປະກາດມີລິ້ງລາຍງານຢູ່ທ້າຍປະກາດ.',
  'Each job has a link for reports, on the web and in the app.': 'ທຸກວຽກມີລິ້ງລາຍງານ ທັງໃນເວັບແລະໃນແອັບ.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook ຂໍໃຫ້ບອກ ຖ້າເຫັນໂພສທີ່ຄືຈະເອົາປຽບ ຫຼືຫຼອກລວງຄົນ.',
  'For emergencies of Brazilians abroad.': 'ສຳລັບຄົນບຣາຊິນທີ່ມີເຫດສຸກເສີນຢູ່ຕ່າງປະເທດ.',
  'Free in Turkey.': 'ບໍ່ເສຍເງິນໃນຕວກກີ.',
  'Free. A pilot for Bavaria.': 'ບໍ່ເສຍເງິນ. ກຳລັງທົດລອງຢູ່ລັດບາວາເຣຍ.',
  'Lists organisations of many countries.': 'ມີລາຍຊື່ອົງການຂອງຫຼາຍປະເທດ.',
  'Lists the licensed agencies.': 'ມີລາຍຊື່ບໍລິສັດຈັດຫາງານທີ່ມີໃບອະນຸຍາດ.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'ລາຍງານໂພສ ຂໍ້ຄວາມ ຫຼືຄົນ ໄດ້ຈາກເມນູສາມຈຸດທີ່ຢູ່ຂ້າງ.',
  'Run by IOM. Free from mobile phones in Ukraine.': 'ອົງການ IOM ເປັນຜູ້ດູແລ. ໂທຈາກມືຖືໃນອູແກຣນ ບໍ່ເສຍເງິນ.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'ຂຽນບອກວ່າເຈົ້າຢູ່ໃສ ຊື່ຕຶກ ແລະເລກຫ້ອງ ພ້ອມສົ່ງຮູບຕຶກ.',
};
