import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';
import { signs, ads } from './forms.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: 'تراجع',
    more: (count) => `أظهر ${count} أخرى`,
  },
  harms: {
    trafficking: {
      seenIn: 'إعلانات قادت إلى مجمّعات احتيال وعمل قسري',
      step: 'أخبر شخصًا واحدًا إلى أين ستذهب ومن دعاك.',
    },
    'advance-fee': {
      seenIn: 'إعلانات طلبت مالًا ولم تعطِ عملًا',
      step: 'لا تدفع الآن. لا ينبغي أن يدفع العامل مقابل وظيفة. راجع قاعدة بلدك.',
    },
    'task-scam': {
      seenIn: 'إعلانات مهام مدفوعة انتهت بطلب إيداع',
      step: 'لا ترسل مالًا لتحصل على مال.',
    },
    'money-mule': {
      seenIn: 'إعلانات استخدمت الناس لنقل أموال أو طرود',
      step: 'لا تُعِر حسابك ولا شريحة هاتفك.',
    },
    'identity-theft': {
      seenIn: 'إعلانات جمعت وثائق هوية',
      step: 'لا ترسل وثائقك قبل أن تقابل صاحب العمل.',
    },
    'illegal-work': {
      seenIn: 'إعلانات عمل يمنعه القانون',
      step: 'اسأل ما العمل، وأين، وبأي عقد.',
    },
  },
  signs: {
    heading: (count) => `${signs(count)} في هذا الإعلان`,
    seenIn: (count, where) => `${signs(count)} مما ظهر في ${where}.`,
    toCheck: (count) => `${signs(count)} للتحقق في هذا الإعلان.`,
    quote: 'يقول الإعلان:',
    noQuote: 'يظهر في الإعلان كله، لا في كلمات بعينها.',
    why: 'لماذا يهم:',
    ask: 'اسأل أو تحقق:',
    sources: 'من أين نعرف ذلك:',
    noExplanation: 'تعذّر تحميل شرح هذه العلامة.',
    guest: (pack) => `بحسب حزمة قواعد أُضيفت على هذا الجهاز: ${isolate(pack)}`,
    notProof: 'هذا ليس دليلًا. قد يُساء هنا استخدام اسم شركة حقيقية.',
    noMark: 'غياب العلامة لا يعني أن أحدًا تحقق من الإعلان.',
    packs: (packs) => `وُجد على جهازك بقواعد ثابتة (${packs}).`,
  },
  banner: {
    label: 'ملاحظة عن إعلان الوظيفة هذا',
    firstStep: 'تحقق قبل أن ترد',
    why: 'لماذا هذه العلامات',
    mistake: 'هذا خطأ',
    report: 'تقرير',
    yourAd: 'هل هذا إعلانك؟',
    dismiss: 'إخفاء',
    dismissed: 'أُخفيت لهذا الإعلان.',
    mistaken: 'شكرًا. أزلنا علاماتنا عن هذا الإعلان.',
    mark: (count) => `${signs(count)} للتحقق`,
    markIn: (count, title) => `${signs(count)} للتحقق في ${isolate(title)}`,
    announce: (count) => `في هذه الصفحة ${ads(count)} عليها علامات.`,
  },
};
