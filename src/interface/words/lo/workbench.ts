import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'ໂຕະເຮັດວຽກ',
  door: 'ລອງ ແລະແກ້ກົດເກນ',
  about: 'ລອງປະກາດ ແກ້ກົດເກນ ແລ້ວເບິ່ງຜົນທັນທີ. ບໍ່ມີຫຍັງອອກຈາກເຄື່ອງນີ້. ສຸດທ້າຍເຈົ້າບັນທຶກໄຟລ໌ ແລະສົ່ງເອງ.',
  loading: 'ກຳລັງເປີດກົດເກນ.',
  notLoaded: 'ເປີດກົດເກນບໍ່ໄດ້. ເປີດໜ້ານີ້ໃໝ່.',
  private: 'ນີ້ແມ່ນໜ້າຕ່າງສ່ວນຕົວ. ສິ່ງທີ່ເຈົ້າແກ້ຈະຫາຍໄປຕອນປິດ.',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'ສິ່ງທີ່ເຈົ້າແກ້',
  none: 'ເຈົ້າຍັງບໍ່ໄດ້ແກ້ຫຍັງ.',
  about: 'ມັນຢູ່ໃນບຣາວເຊີນີ້ ຈົນກວ່າເຈົ້າຖິ້ມ.',
  changedOn: (when) => `ແກ້ ວັນທີ ${when}`,
  faulty: 'ຍັງອ່ານບໍ່ໄດ້',
  open: 'ເປີດ',
  discard: 'ຖິ້ມ',
  discarded: (rule) => `ຖິ້ມການແກ້ ${isolate(rule)} ແລ້ວ.`,
  files: 'ໄຟລ໌ທີ່ຈະສົ່ງ',
  filesAbout: 'ແຕ່ລະໄຟລ໌ຄົບຖ້ວນ: ສິ່ງທີ່ເຈົ້າແກ້ຖືກປ່ຽນແລ້ວ ອັນອື່ນຄືທີ່ເຜີຍແຜ່.',
  save: (name) => `ບັນທຶກ ${isolate(name)}`,
  saved: 'ບັນທຶກໄວ້ບ່ອນທີ່ບຣາວເຊີເກັບໄຟລ໌.',
  notReady: 'ມີສິ່ງໜຶ່ງທີ່ເຈົ້າແກ້ຍັງອ່ານບໍ່ໄດ້. ເຈົ້າຍັງບັນທຶກໄຟລ໌ໄດ້.',
  place: 'ບ່ອນຂອງມັນໃນໂຄງການ:',
};
