import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 ชั่วโมง',
  'Monday to Friday, 9 to 15': 'จันทร์ถึงศุกร์ 9.00 ถึง 15.00 น.',
  'To report a message, open its own menu.': 'รายงานข้อความได้จากเมนูของข้อความนั้น เรื่องจะไปถึงผู้ดูแล',
  'A post is reported from the menu beside it.': 'รายงานโพสต์ได้จากเมนูข้างโพสต์',
  'A post or an account is reported from the menu beside it.': 'รายงานโพสต์หรือบัญชีได้จากเมนูที่อยู่ข้าง ๆ',
  'An app for Colombians abroad.': 'แอปสำหรับคนโคลอมเบียที่อยู่ต่างประเทศ',
  'Asks people to check an offer abroad with it or with the embassy.':
    'ถ้ามีคนเสนองานต่างประเทศ ที่นี่ขอให้ตรวจกับกระทรวงหรือสถานทูตก่อน',
  'Asks people to check offers with the embassy.': 'ถ้ามีคนเสนองาน ที่นี่ขอให้ตรวจกับสถานทูตก่อน',
  'Says which agencies are licensed.': 'ถามที่นี่ได้ว่าบริษัทจัดหางานใดมีใบอนุญาต',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'โทรคุยได้กว่า 200 ภาษา โดยมีล่ามช่วยแปล ไม่ใช่หน่วยงานของตำรวจ',
  'Calls do not appear on the phone bill, and no name is needed.':
    'การโทรไม่ขึ้นในบิลค่าโทรศัพท์ และไม่ต้องบอกชื่อ',
  'Checks employers abroad.': 'ช่วยตรวจนายจ้างในต่างประเทศ',
  'Choose a country there.': 'เลือกประเทศในหน้านั้น',
  'Each ad has a button for reports.': 'ทุกประกาศมีปุ่มรายงาน',
  'Each ad has a link for reports at its end.': 'ทุกประกาศมีลิงก์รายงานอยู่ท้ายประกาศ',
  'Each job has a link for reports, on the web and in the app.': 'ทุกงานมีลิงก์รายงาน ทั้งในเว็บและในแอป',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook ขอให้แจ้งเมื่อเห็นโพสต์ที่ดูเหมือนเอาเปรียบหรือหลอกลวงคน',
  'For emergencies of Brazilians abroad.': 'สำหรับคนบราซิลที่มีเหตุฉุกเฉินในต่างประเทศ',
  'Free in Turkey.': 'โทรฟรีในตุรกี',
  'Free. A pilot for Bavaria.': 'ไม่เสียเงิน กำลังทดลองใช้ในรัฐบาวาเรีย',
  'Lists organisations of many countries.': 'มีรายชื่อองค์กรในหลายประเทศ',
  'Lists the licensed agencies.': 'มีรายชื่อบริษัทจัดหางานที่มีใบอนุญาต',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'รายงานโพสต์ ข้อความ หรือคนได้จากเมนูจุดสามจุดที่อยู่ข้าง ๆ',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'ดูแลโดยองค์การระหว่างประเทศเพื่อการโยกย้ายถิ่นฐาน (IOM) โทรฟรีจากมือถือในยูเครน',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'เขียนบอกว่าคุณอยู่ที่ไหน ชื่อตึก และเลขห้อง พร้อมส่งรูปตึก',
};
