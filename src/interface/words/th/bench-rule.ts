import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'กฎ',
  language: 'ภาษาของถ้อยคำ',
  pack: 'ชุดกฎ',
  rule: 'กฎ',
  find: 'หากฎจากชื่อหรือหัวข้อ',
  findNone: 'ไม่มีกฎที่มีคำเหล่านี้',
  phrases: (count) => `${count} วลี`,
  changed: 'แก้แล้ว',
  file: 'ไฟล์',
  fromLine: (line) => `ตั้งแต่บรรทัด ${line}`,
  otherKinds: 'ไม่ใช่สัญญาณ: อะไรคือประกาศ และอะไรยกเลิกสัญญาณ',
  editor: (rule, language) => `ข้อความของ ${isolate(rule)}, ${isolate(language)}`,
  keys: 'Ctrl+Space เสนอคำที่ใช้ได้ Tab ออกจากช่องแก้ไข',
  nothing: 'กฎนี้ยังไม่มีคำในภาษานี้ เขียนคำแรก หรือเริ่มด้วยแบบนี้:',
  begin: 'เริ่ม',
  published: 'ตามที่เผยแพร่',
  kept: 'สิ่งที่คุณแก้ถูกเก็บไว้ในเครื่องนี้',
  notKept: 'เก็บสิ่งที่คุณแก้ไม่ได้: ที่เก็บเต็มหรือถูกปิด บันทึกไฟล์ตอนนี้',
  discard: 'ทิ้งสิ่งที่แก้นี้',
  newRule: 'เขียนกฎใหม่',
  newName: 'ชื่อของกฎใหม่',
  newAbout: 'คำอังกฤษสองสามคำ คั่นด้วย “-” เช่น asks-for-a-selfie',
  newTaken: 'มีกฎชื่อนี้แล้ว',
  create: 'สร้าง',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'ข้อพิสูจน์',
  trying: 'กำลังลอง',
  green: 'ข้อพิสูจน์ทุกข้อผ่าน',
  toMend: (count) => `ต้องแก้ ${count} จุด`,
  unreadable: 'ยังอ่านไม่ได้ จึงยังใช้ตามที่เผยแพร่',
  english: 'ประโยคเกี่ยวกับไฟล์เหล่านี้เป็นภาษาอังกฤษ เหมือนคำในไฟล์เอง',
  style: 'เรื่องถ้อยคำ',
  none: 'ยังไม่มีอะไรให้พิสูจน์',
  all: (count) => `ทั้งหมด ${count} บรรทัด`,
  kinds: {
    catches: 'ต้องพบ',
    ignores: 'ต้องไม่พบ',
    phrases: 'วลี',
  },
  outcomes: {
    holds: 'ผ่าน',
    'not-met': 'ไม่พบ เพิ่มหรือแก้วลี หรือย้ายบรรทัดไป “ignores”',
    met: 'พบ ทำวลีให้แคบลง หรือย้ายบรรทัดไป “catches”',
    'no-level': 'พบ แต่ไม่ถึงระดับใด ใส่สัญญาณที่แรงกว่า',
    level: 'ถึงระดับหนึ่ง ทั้งที่ต้องไม่ถึง',
    idle: 'ไม่มีบรรทัดใน “catches” ที่แสดงว่าวลีนี้ใช้ได้ เพิ่มหนึ่งบรรทัด',
  },
};
