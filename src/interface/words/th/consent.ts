import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `เมื่อคุณกดปุ่ม เบราว์เซอร์จะถามว่าให้สิ่งนี้ออกไปได้หรือไม่ อาจเขียนว่า Lurewatch “เก็บรวบรวม” เราไม่ได้เก็บ: มีแต่ ${isolate(name)} ที่ได้รับ ในรายงานนี้มี:`,
  kinds: {
    websiteContent: 'สิ่งที่ประกาศเขียน',
    browsingActivity: 'ที่อยู่ของหน้าเว็บ',
    personalCommunications: 'โพสต์หรือข้อความ',
    personallyIdentifyingInfo: 'ชื่อ เบอร์ และคำของคุณเอง',
    financialAndPaymentInfo: 'การจ่ายเงิน บัญชี และกระเป๋าเงิน',
    locationInfo: 'สถานที่ตามเส้นทาง',
    authenticationInfo: 'ชื่อผู้ใช้ รหัสผ่าน หรือโทเค็นของคุณ',
  },
  notLet: 'ไม่ได้ส่งและไม่ได้เก็บอะไร: เบราว์เซอร์ไม่ได้รับอนุญาตให้ปล่อยออกไป รายงานยังอยู่ในหน้านี้',
  beforeSecret: 'เบราว์เซอร์จะถามด้วยว่าให้สิ่งที่คุณกรอกที่นี่ออกไปได้หรือไม่ มันไปที่เซิร์ฟเวอร์นี้เท่านั้น',
  heading: 'สิ่งที่ออกไปกับรายงานได้',
  about: 'คุณอนุญาตไว้เมื่อเบราว์เซอร์ถาม ใช้กับทุกองค์กร',
  takeBack: 'ถอนการอนุญาต',
  takenBack: 'ถอนแล้ว เบราว์เซอร์จะถามอีกก่อนรายงานต่อไปออกไป',
};
