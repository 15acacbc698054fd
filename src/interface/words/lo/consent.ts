import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `ເມື່ອເຈົ້າກົດປຸ່ມ ບຣາວເຊີຈະຖາມວ່າອັນນີ້ອອກໄປໄດ້ບໍ່. ມັນອາດບອກວ່າ Lurewatch “ເກັບກຳ” ມັນ. ພວກເຮົາບໍ່ເກັບ: ມີແຕ່ ${isolate(name)} ທີ່ໄດ້ຮັບ. ໃນລາຍງານນີ້ມີ:`,
  kinds: {
    websiteContent: 'ສິ່ງທີ່ປະກາດເວົ້າ',
    browsingActivity: 'ທີ່ຢູ່ຂອງໜ້າ',
    personalCommunications: 'ໂພສ ຫຼື ຂໍ້ຄວາມ',
    personallyIdentifyingInfo: 'ຊື່, ເບີ ແລະ ຄຳເວົ້າຂອງເຈົ້າ',
    financialAndPaymentInfo: 'ການຈ່າຍເງິນ, ບັນຊີ ແລະ ກະເປົາເງິນ',
    locationInfo: 'ບ່ອນຕ່າງໆໃນເສັ້ນທາງ',
    authenticationInfo: 'ຊື່ຜູ້ໃຊ້, ລະຫັດຜ່ານ ຫຼື ໂທເຄັນຂອງເຈົ້າ',
  },
  notLet: 'ບໍ່ໄດ້ສົ່ງຫຍັງ ແລະ ບໍ່ໄດ້ເກັບຫຍັງ: ບຣາວເຊີບໍ່ໄດ້ຮັບອະນຸຍາດໃຫ້ປ່ອຍມັນອອກ. ລາຍງານຍັງຢູ່ໜ້ານີ້.',
  beforeSecret: 'ບຣາວເຊີຈະຖາມອີກວ່າ ສິ່ງທີ່ເຈົ້າໃສ່ຢູ່ນີ້ອອກໄປໄດ້ບໍ່. ມັນໄປຫາເຊີເວີນີ້ເທົ່ານັ້ນ.',
  heading: 'ສິ່ງທີ່ອອກໄປໄດ້ໃນລາຍງານ',
  about: 'ເຈົ້າອະນຸຍາດເມື່ອບຣາວເຊີຖາມ. ໃຊ້ກັບທຸກອົງການ.',
  takeBack: 'ຖອນການອະນຸຍາດ',
  takenBack: 'ຖອນແລ້ວ. ບຣາວເຊີຈະຖາມອີກກ່ອນລາຍງານຕໍ່ໄປອອກ.',
};
