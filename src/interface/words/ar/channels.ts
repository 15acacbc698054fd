import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': 'على مدار 24 ساعة',
  'Monday to Friday, 9 to 15': 'من الاثنين إلى الجمعة، من 9:00 إلى 15:00',
  'To report a message, open its own menu.':
    'يمكن الإبلاغ عن رسالة من قائمتها. يصل البلاغ إلى مراقبي التطبيق.',
  'A post is reported from the menu beside it.': 'يمكن الإبلاغ عن منشور من القائمة التي بجانبه.',
  'A post or an account is reported from the menu beside it.':
    'يمكن الإبلاغ عن منشور أو حساب من القائمة التي بجانبه.',
  'An app for Colombians abroad.': 'تطبيق للكولومبيين في الخارج.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'تطلب هذه الجهة أن تتحقق من عرض العمل في الخارج لديها أو لدى السفارة.',
  'Asks people to check offers with the embassy.': 'تطلب هذه الجهة أن تتحقق من العروض لدى السفارة.',
  'Says which agencies are licensed.': 'هنا يمكنك أن تسأل عن الوكالات المرخّصة.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'عبر الهاتف، مع مترجمين لأكثر من 200 لغة. ليس تابعًا للشرطة.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'لا تظهر المكالمة في فاتورة الهاتف، ولا حاجة إلى ذكر اسمك.',
  'Checks employers abroad.': 'يتحقق من أصحاب العمل في الخارج.',
  'Choose a country there.': 'اختر بلدًا هناك.',
  'Each ad has a button for reports.': 'في كل إعلان زر للإبلاغ.',
  'Each ad has a link for reports at its end.': 'في آخر كل إعلان رابط للإبلاغ.',
  'Each job has a link for reports, on the web and in the app.':
    'عند كل وظيفة رابط للإبلاغ، في الموقع وفي التطبيق.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'يطلب Facebook إبلاغه عن المنشورات التي يبدو أنها تستغل الناس أو تخدعهم.',
  'For emergencies of Brazilians abroad.': 'للحالات الطارئة للبرازيليين في الخارج.',
  'Free in Turkey.': 'مجاني في تركيا.',
  'Free. A pilot for Bavaria.': 'مجاني. مشروع تجريبي لولاية بافاريا في ألمانيا.',
  'Lists organisations of many countries.': 'فيه منظمات من بلدان كثيرة.',
  'Lists the licensed agencies.': 'فيه قائمة الوكالات المرخّصة.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'يمكن الإبلاغ عن المنشورات والرسائل والأشخاص من القائمة ذات النقاط الثلاث بجانب كل منها.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'تديره المنظمة الدولية للهجرة (IOM). مجاني من الهاتف المحمول في أوكرانيا.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'اكتب لهم موقعك، واسم المبنى مع صورة له، ورقم الغرفة.',
};
