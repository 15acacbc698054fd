import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'طاولة العمل',
  door: 'جرّب القواعد وغيّرها',
  about:
    'جرّب إعلانًا، وغيّر قاعدة، وانظر فورًا ماذا يحدث. لا يغادر شيء هذا الجهاز. في النهاية تحفظ ملفًا وترسله بنفسك.',
  loading: 'تُحمَّل القواعد الآن.',
  notLoaded: 'تعذر تحميل القواعد. أعد تحميل هذه الصفحة.',
  private: 'هذه نافذة خاصة. تضيع تغييراتك حين تغلقها.',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'تغييراتك',
  none: 'لم تغيّر شيئًا بعد.',
  about: 'تبقى في هذا المتصفح حتى تتخلى عنها.',
  changedOn: (when) => `غُيّرت في ${isolate(when)}`,
  faulty: 'لا يمكن قراءتها بعد',
  open: 'افتح',
  discard: 'تخلَّ عنه',
  discarded: (rule) => `تخليت عن تغيير ${isolate(rule)}.`,
  files: 'ملفات للإرسال',
  filesAbout: 'كل ملف كامل: ما غيّرته مبدَّل فيه، وكل ما عداه كما هو منشور.',
  save: (name) => `احفظ ${isolate(name)}`,
  saved: 'حُفظ حيث يضع متصفحك الملفات.',
  notReady: 'أحد تغييراتك لا يمكن قراءته بعد. يمكنك حفظ الملف مع ذلك.',
  place: 'مكانه في المشروع:',
};
