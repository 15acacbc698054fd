import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'قاعدة',
  language: 'لغة كلماتها',
  pack: 'الحزمة',
  rule: 'القاعدة',
  find: 'ابحث عن قاعدة باسمها أو عنوانها',
  findNone: 'لا قاعدة فيها هذه الكلمات.',
  phrases: (count) => `العبارات: ${count}`,
  changed: 'مُغيَّرة',
  file: 'الملف',
  fromLine: (line) => `من السطر ${line}`,
  otherKinds: 'ليست علامات: ما هو الإعلان، وما الذي يلغي علامة',
  editor: (rule, language) => `نص ${isolate(rule)}، ${isolate(language)}`,
  keys: 'Ctrl+مسافة يعرض كلمات مناسبة. Tab يخرج من المحرر.',
  nothing: 'ليس لهذه القاعدة كلمات بهذه اللغة بعد. اكتب أولها، أو ابدأ بهذا:',
  begin: 'ابدأ',
  published: 'كما هي منشورة.',
  kept: 'تغييرك محفوظ على هذا الجهاز.',
  notKept: 'تعذر حفظ تغييرك: التخزين ممتلئ أو معطّل. احفظ الملف الآن.',
  discard: 'تخلَّ عن هذا التغيير',
  newRule: 'اكتب قاعدة جديدة',
  newName: 'اسم القاعدة الجديدة',
  newAbout: 'بضع كلمات إنجليزية بينها «-»، مثل asks-for-a-selfie.',
  newTaken: 'توجد قاعدة بهذا الاسم.',
  create: 'أنشئها',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'البراهين',
  trying: 'تُجرَّب الآن.',
  green: 'كل البراهين صحيحة.',
  toMend: (count) => `أمور للإصلاح: ${count}.`,
  unreadable: 'لا يمكن قراءتها بعد، فيبقى المنشور ساريًا.',
  english: 'هذه الجمل عن الملف بالإنجليزية، مثل كلمات الملف نفسه.',
  style: 'عن الصياغة',
  none: 'لا شيء للبرهان بعد.',
  all: (count) => `كل الأسطر: ${count}`,
  kinds: {
    catches: 'يجب أن يوجد',
    ignores: 'يجب ألا يوجد',
    phrases: 'عبارة',
  },
  outcomes: {
    holds: 'صحيح.',
    'not-met': 'لم يوجد. أضف عبارة أو أصلحها، أو انقل السطر إلى «ignores».',
    met: 'وُجد. ضيّق العبارات، أو انقل السطر إلى «catches».',
    'no-level': 'وُجد لكنه لا يبلغ أي مستوى. اذكر علامات أقوى.',
    level: 'يبلغ مستوى، مع أنه يجب ألا يبلغ.',
    idle: 'لا سطر في «catches» يُظهر عمل هذه العبارة. أضف واحدًا.',
  },
};
