import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'වැඩමුළුව',
  door: 'රීති අත්හදා බලා වෙනස් කරන්න',
  about:
    'දැන්වීමක් අත්හදා බලන්න, රීතියක් වෙනස් කරන්න, වෙන දේ වහාම බලන්න. මේ උපාංගයෙන් කිසිවක් යන්නේ නැහැ. අන්තිමට ගොනුවක් සුරැකලා ඔබම යවනවා.',
  loading: 'රීති ගේනවා.',
  notLoaded: 'රීති ගේන්න බැරි වුණා. පිටුව නැවත අරින්න.',
  private: 'මෙය පෞද්ගලික කවුළුවක්. එය වැසූ විට ඔබේ වෙනස්කම් නැති වෙනවා.',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'ඔබේ වෙනස්කම්',
  none: 'ඔබ තවම කිසිවක් වෙනස් කරලා නැහැ.',
  about: 'ඔබ අතහරින තුරු ඒවා මේ බ්‍රව්සරයේ තියෙනවා.',
  changedOn: (when) => `වෙනස් කළේ: ${when}`,
  faulty: 'තවම කියවන්න බැහැ',
  open: 'අරින්න',
  discard: 'අතහරින්න',
  discarded: (rule) => `${isolate(rule)} හි වෙනස අතහැරියා.`,
  files: 'යවන ගොනු',
  filesAbout: 'හැම ගොනුවක්ම සම්පූර්ණයි: ඔබ වෙනස් කළ දේ එහි තියෙනවා; ඉතිරිය පළ කළ විදියටමයි.',
  save: (name) => `${isolate(name)} සුරකින්න`,
  saved: 'ඔබේ බ්‍රව්සරය ගොනු තියන තැන සුරැක්කා.',
  notReady: 'ඔබේ එක වෙනසක් තවම කියවන්න බැහැ. ඒත් ගොනුව සුරකින්න පුළුවන්.',
  place: 'ව්‍යාපෘතියේ එහි තැන:',
};
