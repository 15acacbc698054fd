import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'ກັບ',
  copy: 'ກັອບປີ້',
  copied: 'ກັອບປີ້ແລ້ວ.',
  notCopied: 'ກັອບປີ້ບໍ່ໄດ້. ເລືອກຂໍ້ຄວາມ ແລ້ວກັອບປີ້ເອງ.',
  save: 'ບັນທຶກເປັນໄຟລ໌',
  remove: 'ລຶບ',
  optional: 'ປະຫວ່າງໄວ້ກໍ່ໄດ້.',
  failed: 'ບໍ່ສຳເລັດ. ລອງອີກເທື່ອໜຶ່ງ.',
  help: 'ຊ່ວຍເຫຼືອ',
  language: 'ພາສາ',
  languageOfBrowser: 'ຄືບຣາວເຊີ',
  unread: 'ຍັງບໍ່ມີຄົນທີ່ເວົ້າພາສາລາວແຕ່ນ້ອຍ ອ່ານຄຳເຫຼົ່ານີ້.',
};

export const levels: Translated<'levels'> = {
  danger: 'ສັນຍານເຕືອນແຮງ',
  caution: 'ສິ່ງທີ່ຄວນກວດ',
  none: 'ບໍ່ມີສັນຍານເຕືອນທີ່ຮູ້ຈັກ',
};

export const states: Translated<'states'> = {
  danger: 'ປະກາດນີ້ມີຫຼາຍສັນຍານທີ່ຮູ້ຈັກ. ນັ້ນບໍ່ແມ່ນຫຼັກຖານ. ກວດກ່ອນຕອບ.',
  caution: 'ບາງຄຳໃນປະກາດນີ້ຄວນກວດ. ນັ້ນບໍ່ແມ່ນຫຼັກຖານ.',
  none: 'ພວກເຮົາຊອກສັນຍານທີ່ຮູ້ຈັກ ແຕ່ບໍ່ພົບ. ພວກເຮົາຮູ້ບໍ່ໄດ້ວ່າວຽກດີບໍ.',
  'not-a-job-ad': 'ບໍ່ແມ່ນປະກາດວຽກ. ພວກເຮົາປ່ອຍໄວ້.',
  'too-little-text': 'ຂໍ້ຄວາມໜ້ອຍເກີນໄປ ກວດບໍ່ໄດ້.',
  unreadable: 'ອ່ານບໍ່ໄດ້.',
  unreadableHow:
    'ເຈົ້າບອກພວກເຮົາໄດ້: ກົດ “ແຈ້ງບັນຫາອ່ານບໍ່ໄດ້” ແລະສົ່ງຂໍ້ຄວາມທີ່ຂຶ້ນມາໃຫ້ຜູ້ດູແລ. ມັນບອກເວັບແລະບັນຫາ ບໍ່ແມ່ນປະກາດ.',
  picture: 'ຮູບ ບໍ່ໄດ້ອ່ານ. ພວກເຮົາບໍ່ອ່ານຄຳໃນຮູບ.',
  waiting: 'ຍັງບໍ່ໄດ້ກວດ.',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'ບໍ່ແມ່ນປະກາດວຽກ',
  'too-little-text': 'ຂໍ້ຄວາມໜ້ອຍເກີນໄປ',
  unreadable: 'ອ່ານບໍ່ໄດ້',
  picture: 'ຮູບ ບໍ່ໄດ້ອ່ານ',
  waiting: 'ຍັງບໍ່ໄດ້ກວດ',
};
