import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'กลับ',
  copy: 'คัดลอก',
  copied: 'คัดลอกแล้ว',
  notCopied: 'คัดลอกไม่ได้ โปรดเลือกข้อความแล้วคัดลอกเอง',
  save: 'บันทึกเป็นไฟล์',
  remove: 'ลบ',
  optional: 'เว้นว่างได้',
  failed: 'ไม่สำเร็จ โปรดลองอีกครั้ง',
  help: 'ช่วยเหลือ',
  language: 'ภาษา',
  languageOfBrowser: 'ตามเบราว์เซอร์',
  unread: 'ยังไม่มีเจ้าของภาษาอ่านคำเหล่านี้',
};

export const levels: Translated<'levels'> = {
  danger: 'สัญญาณเตือนชัดเจน',
  caution: 'มีเรื่องที่ควรตรวจ',
  none: 'ไม่พบสัญญาณเตือนที่รู้จัก',
};

export const states: Translated<'states'> = {
  danger: 'ประกาศนี้มีหลายสัญญาณที่รู้จัก นี่ไม่ใช่หลักฐาน ตรวจก่อนตอบ',
  caution: 'บางคำในประกาศนี้ควรตรวจ นี่ไม่ใช่หลักฐาน',
  none: 'เราหาสัญญาณที่รู้จักแล้วไม่พบ เราไม่อาจรู้ได้ว่างานดีหรือไม่',
  'not-a-job-ad': 'ไม่ใช่ประกาศงาน เราไม่ได้แตะต้อง',
  'too-little-text': 'ข้อความน้อยเกินไปที่จะตรวจ',
  unreadable: 'อ่านไม่ได้',
  unreadableHow:
    'คุณบอกเราได้: เปิด “แจ้งปัญหาการอ่าน” แล้วส่งข้อความที่ปรากฏให้ผู้ดูแล ในนั้นมีชื่อเว็บไซต์และข้อผิดพลาด ไม่มีประกาศ',
  picture: 'เป็นรูปภาพ ไม่ได้อ่าน เราไม่อ่านคำในรูปภาพ',
  waiting: 'ยังไม่ได้ตรวจ',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'ไม่ใช่ประกาศงาน',
  'too-little-text': 'ข้อความน้อยเกินไป',
  unreadable: 'อ่านไม่ได้',
  picture: 'เป็นรูปภาพ ไม่ได้อ่าน',
  waiting: 'ยังไม่ได้ตรวจ',
};
