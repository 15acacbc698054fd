import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { ads } from './forms.ts';

export const popup: Translated<'popup'> = {
  title: 'ملاحظات الوظائف',
  read: (count) => `قُرئ في هذه الصفحة: ${ads(count)}.`,
  withSigns: (count) => `عليها علامات: ${count}.`,
  noneRead: 'لم يُعثر على إعلان في هذه الصفحة.',
  unread: 'لا نقرأ هذه الصفحة من تلقاء أنفسنا.',
  readNow: 'اقرأ هذه الصفحة',
  notReadable: 'لا يسمح لنا المتصفح بقراءة هذه الصفحة.',
  changed: 'تغيّر هذا الموقع ولم نتمكن من قراءته. لم يُفحص شيء.',
  changedRetry: 'اقرأه كأي صفحة أخرى',
  changedHow: 'يمكنك أيضًا نسخ نص إعلان وفحصه في الأسفل.',
  changedRead: 'تغيّر هذا الموقع. قرأناه كأي صفحة أخرى، وقد تنقص بعض الإعلانات.',
  changedNote:
    'للقائمين على المشروع. لا يُرسل شيء: اقرأه وانسخه وأرسله بنفسك إن شئت. يذكر الموقع وما جرّبناه، لا ما شاهدته.',
  paused: 'متوقف مؤقتًا في كل المواقع. لا يُقرأ شيء.',
  muted: 'صامت في هذا الموقع. لا يُعرض شيء هنا.',
  withheld: (site) => `يمنعنا متصفحك من ${isolate(site)}، فلا يُقرأ شيء هنا.`,
  optionalSite: (site) => `لم تسمح لنا بقراءة ${isolate(site)}.`,
  grant: (site) => `اسمح بـ ${isolate(site)}`,
  pause: 'إيقاف مؤقت في كل المواقع',
  resume: 'تابع القراءة',
  mute: 'إسكات هذا الموقع',
  unmute: 'أظهر العلامات في هذا الموقع مجددًا',
  show: 'أظهره في الصفحة',
  dismiss: 'أخفِ هذا الإعلان',
  dismissedAd: 'مخفي',
  report: 'اكتب تقريرًا عن هذا الإعلان',
  untitled: 'إعلان بلا عنوان',
  checkHeading: 'فحص نص',
  checkLabel: 'ألصق رسالة أو إعلانًا',
  check: 'افحص',
  fullPage: 'افتح في تبويب',
  leaveHeading: 'أنا هناك بالفعل، أو لا أستطيع المغادرة',
  helplines: 'خطوط المساعدة',
  problem: 'الإبلاغ عن مشكلة قراءة',
  settings: 'الإعدادات',
  number: 'أظهر عدد العلامات على زر شريط الأدوات',
  forget: 'انسَ كل شيء',
  forgetAbout: 'يحذف من هذا المتصفح الإعدادات والاختيارات والتقارير المحفوظة.',
  forgot: 'حُذف كل شيء.',
  packs: 'القواعد المستخدمة',
  reports: 'التقارير المحفوظة',
};

export const check: Translated<'check'> = {
  title: 'فحص نص',
  about: 'يُفحص النص على هذا الجهاز. لا يُرسل إلى أي مكان ولا يُحفظ.',
};
