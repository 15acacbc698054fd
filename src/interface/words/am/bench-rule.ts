import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'ደንብ',
  language: 'የቃላቱ ቋንቋ',
  pack: 'ጥቅል',
  rule: 'ደንብ',
  find: 'ደንብን በስሙ ወይም በርዕሱ ፈልግ',
  findNone: 'እነዚህ ቃላት ያሉት ደንብ የለም።',
  phrases: (count) => n(count, `${count} ሐረግ`, `${count} ሐረጎች`),
  changed: 'ተቀይሯል',
  file: 'ፋይል',
  fromLine: (line) => `ከመስመር ${line} ጀምሮ`,
  otherKinds: 'ምልክት ያልሆኑ፦ ማስታወቂያ ምን እንደሆነና ምልክትን የሚመልሰው',
  editor: (rule, language) => `የ${isolate(rule)} ጽሑፍ፣ ${isolate(language)}`,
  keys: 'Ctrl+Space የሚስማሙ ቃላት ያቀርባል። Tab ከማረሚያው ያስወጣል።',
  nothing: 'ይህ ደንብ በዚህ ቋንቋ ገና ቃላት የሉትም። የመጀመሪያዎቹን ይጻፉ፣ ወይም በዚህ ይጀምሩ፦',
  begin: 'ጀምር',
  published: 'እንደታተመው።',
  kept: 'ለውጥዎ በዚህ መሣሪያ ላይ ተቀምጧል።',
  notKept: 'ለውጥዎን ማስቀመጥ አልተቻለም፦ ማከማቻው ሞልቷል ወይም ተዘግቷል። ፋይሉን አሁን ያስቀምጡት።',
  discard: 'ይህን ለውጥ ጣል',
  newRule: 'አዲስ ደንብ ጻፍ',
  newName: 'የአዲሱ ደንብ ስም',
  newAbout: 'በመካከላቸው “-” ያለባቸው ጥቂት የእንግሊዝኛ ቃላት፣ ለምሳሌ asks-for-a-selfie።',
  newTaken: 'በዚህ ስም ደንብ አስቀድሞ አለ።',
  create: 'ፍጠር',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'ማረጋገጫዎች',
  trying: 'እየተሞከሩ ነው።',
  green: 'ሁሉም ማረጋገጫዎች ልክ ናቸው።',
  toMend: (count) => n(count, `የሚስተካከል ${count} ነገር አለ።`, `የሚስተካከሉ ${count} ነገሮች አሉ።`),
  unreadable: 'ገና ሊነበብ አይችልም፣ ስለዚህ የታተመው ይሠራል።',
  english: 'ስለ ፋይሉ የሚሉት እነዚህ ዓረፍተ ነገሮች እንደ ፋይሉ ቃላት በእንግሊዝኛ ናቸው።',
  style: 'ስለ አጻጻፉ',
  none: 'ገና የሚረጋገጥ ነገር የለም።',
  all: (count) => n(count, `${count} መስመር`, `ሁሉም ${count} መስመሮች`),
  kinds: {
    catches: 'መነካት አለበት',
    ignores: 'መነካት የለበትም',
    phrases: 'ሐረግ',
  },
  outcomes: {
    holds: 'ልክ ነው።',
    'not-met': 'አልተነካም። ሐረግ ይጨምሩ ወይም ያስተካክሉ፣ ወይም መስመሩን ወደ “ignores” ይውሰዱት።',
    met: 'ተነክቷል። ሐረጎቹን ያጥብቡ፣ ወይም መስመሩን ወደ “catches” ይውሰዱት።',
    'no-level': 'ተነክቷል፣ ግን ምንም ደረጃ አልደረሰም። ጠንካራ ምልክቶችን ይጥቀሱ።',
    level: 'መድረስ የሌለበትን ደረጃ ደርሷል።',
    idle: 'ይህ ሐረግ ሲሠራ የሚያሳይ “catches” መስመር የለም። አንድ ይጨምሩ።',
  },
};
