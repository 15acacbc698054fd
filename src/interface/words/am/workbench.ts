import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'የሥራ ጠረጴዛ',
  door: 'ደንቦቹን ሞክር፣ ቀይርም',
  about:
    'ማስታወቂያ ይሞክሩ፣ ደንብ ይቀይሩ፣ ምን እንደሚያደርግም ወዲያው ይዩ። ከዚህ መሣሪያ ምንም አይወጣም። በመጨረሻ ፋይል አስቀምጠው ራስዎ ይልኩታል።',
  loading: 'ደንቦቹ እየመጡ ነው።',
  notLoaded: 'ደንቦቹን ማምጣት አልተቻለም። ይህን ገጽ እንደገና ይክፈቱት።',
  private: 'ይህ የግል መስኮት ነው። ሲዘጉት ለውጦችዎ ይጠፋሉ።',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'ለውጦችዎ',
  none: 'ገና ምንም አልቀየሩም።',
  about: 'እስኪጥሏቸው ድረስ በዚህ አሳሽ ውስጥ ይቆያሉ።',
  changedOn: (when) => `በ${when} ተቀይሯል`,
  faulty: 'ገና ሊነበብ አይችልም',
  open: 'ክፈት',
  discard: 'ጣል',
  discarded: (rule) => `የ${isolate(rule)} ለውጥ ተጥሏል።`,
  files: 'የሚላኩ ፋይሎች',
  filesAbout: 'እያንዳንዱ ፋይል ሙሉ ነው፦ የቀየሩት በውስጡ ተተክቷል፣ ሌላው ሁሉ እንደታተመው ነው።',
  save: (name) => `${isolate(name)}ን አስቀምጥ`,
  saved: 'አሳሽዎ ፋይሎችን በሚያስቀምጥበት ቦታ ተቀምጧል።',
  notReady: 'ከለውጦችዎ አንዱ ገና ሊነበብ አይችልም። ቢሆንም ፋይሉን ማስቀመጥ ይችላሉ።',
  place: 'በፕሮጀክቱ ውስጥ ያለው ቦታ፦',
};
