import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'โต๊ะทดลอง',
  door: 'ลองและแก้กฎ',
  about: 'ลองประกาศหนึ่ง แก้กฎหนึ่งข้อ แล้วเห็นผลทันที ไม่มีอะไรออกจากเครื่องนี้ ตอนท้ายคุณบันทึกไฟล์แล้วส่งเอง',
  loading: 'กำลังโหลดกฎ',
  notLoaded: 'โหลดกฎไม่ได้ โปรดโหลดหน้านี้ใหม่',
  private: 'นี่คือหน้าต่างส่วนตัว สิ่งที่คุณแก้จะหายไปเมื่อปิดหน้าต่าง',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'สิ่งที่คุณแก้',
  none: 'คุณยังไม่ได้แก้อะไร',
  about: 'อยู่ในเบราว์เซอร์นี้จนกว่าคุณจะทิ้ง',
  changedOn: (when) => `แก้เมื่อ ${when}`,
  faulty: 'ยังอ่านไม่ได้',
  open: 'เปิด',
  discard: 'ทิ้ง',
  discarded: (rule) => `ทิ้งสิ่งที่แก้ใน ${isolate(rule)} แล้ว`,
  files: 'ไฟล์ที่จะส่ง',
  filesAbout: 'แต่ละไฟล์สมบูรณ์: สิ่งที่คุณแก้อยู่ในนั้น ส่วนอื่นเป็นตามที่เผยแพร่',
  save: (name) => `บันทึก ${isolate(name)}`,
  saved: 'บันทึกไว้ที่ที่เบราว์เซอร์เก็บไฟล์',
  notReady: 'สิ่งที่คุณแก้บางอย่างยังอ่านไม่ได้ คุณยังบันทึกไฟล์ได้',
  place: 'ที่ของไฟล์ในโครงการ:',
};
