import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `عند الضغط على الزر يسألك المتصفح هل يجوز أن يخرج هذا. قد يقول إن Lurewatch «يجمعه». نحن لا نجمعه: لا يصل إلا إلى ${isolate(name)}. في هذا البلاغ:`,
  kinds: {
    websiteContent: 'ما يقوله الإعلان',
    browsingActivity: 'عنوان الصفحة',
    personalCommunications: 'منشور أو رسالة',
    personallyIdentifyingInfo: 'أسماء وأرقام وكلماتك أنت',
    financialAndPaymentInfo: 'مدفوعات وحسابات ومحافظ',
    locationInfo: 'أماكن الطريق',
    authenticationInfo: 'اسم المستخدم أو كلمة المرور أو الرمز',
  },
  notLet: 'لم يُرسل شيء ولم يُحفظ شيء: لم يُسمح للمتصفح بإخراجه. البلاغ ما زال في هذه الصفحة.',
  beforeSecret: 'يسألك المتصفح أيضًا هل يجوز أن يخرج ما تكتبه هنا. لا يذهب إلا إلى هذا الخادم.',
  heading: 'ما يجوز أن يخرج في البلاغات',
  about: 'سمحت بهذا حين سألك المتصفح. وهو يسري على كل المنظمات.',
  takeBack: 'ألغِ السماح',
  takenBack: 'أُلغي السماح. يسألك المتصفح من جديد قبل أن يخرج البلاغ التالي.',
};
