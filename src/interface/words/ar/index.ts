import type { Translation } from '../../words.ts';
import { signs } from './forms.ts';
import { exit, helplines, help } from './help.ts';
import { notes } from './notes.ts';
import { popup, check } from './popup.ts';
import { report } from './report.ts';
import { welcome } from './welcome.ts';

const translation: Translation = {
  language: 'ar',
  name: 'العربية',
  readBy: undefined,
  words: {
    ...notes,
    plain: {
      ...notes.plain,
      back: 'رجوع',
      copy: 'نسخ',
      copied: 'نُسخ.',
      notCopied: 'تعذّر النسخ. حدّد النص وانسخه بنفسك.',
      save: 'حفظ كملف',
      remove: 'حذف',
      more: (count) => `أظهر ${count} أخرى`,
      optional: 'يمكنك ترك هذا فارغًا.',
      failed: 'لم ينجح ذلك. حاول مرة أخرى.',
      help: 'مساعدة',
      language: 'اللغة',
      languageOfBrowser: 'كما في المتصفح',
      unread: 'لم يقرأ متحدث أصلي هذه الكلمات بعد.',
    },
    levels: {
      danger: 'علامات تنبيه قوية',
      caution: 'أمور للتحقق',
      none: 'لا علامات تنبيه معروفة',
    },
    states: {
      danger: 'يحمل هذا الإعلان عدة علامات معروفة. هذا ليس دليلًا. تحقق قبل أن ترد.',
      caution: 'بعض كلمات هذا الإعلان تستحق التحقق. هذا ليس دليلًا.',
      none: 'بحثنا عن علامات معروفة ولم نجد شيئًا. لا يمكننا أن نعرف إن كان العمل جيدًا.',
      'not-a-job-ad': 'ليس إعلان وظيفة. تركناه كما هو.',
      'too-little-text': 'النص أقصر من أن يُفحص.',
      unreadable: 'تعذّرت القراءة.',
      unreadableHow:
        'يمكنك إخبارنا: افتح «الإبلاغ عن مشكلة قراءة» وأرسل النص الذي يظهر إلى القائمين على المشروع. يذكر الموقع والعطل، لا الإعلان.',
      picture: 'صورة، لم تُقرأ. لا نقرأ الكلمات داخل الصور.',
      waiting: 'لم يُفحص بعد.',
    },
    short: {
      'not-a-job-ad': 'ليس إعلان وظيفة',
      'too-little-text': 'نص قصير جدًا',
      unreadable: 'تعذّرت القراءة',
      picture: 'صورة، لم تُقرأ',
      waiting: 'لم يُفحص بعد',
    },
    menu: { check: 'افحص هذا النص' },
    toolbar: { signs: (count) => `Lurewatch: ${signs(count)} في هذه الصفحة` },
    exit,
    helplines,
    help,
    popup,
    check,
    report,
    welcome,
  },
};

export default translation;
