import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';
import { n } from './forms.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: 'መልስ',
    more: (count) => `ተጨማሪ ${count} አሳይ`,
  },
  harms: {
    trafficking: {
      seenIn: 'በማጭበርበሪያ ግቢዎች ማስታወቂያ',
      step: 'የት እንደሚሄዱና ማን እንደጋበዝዎ ለአንድ ሰው ይንገሩ።',
    },
    'advance-fee': {
      seenIn: 'ክፍያ በጠየቁ ማስታወቂያዎች',
      step: 'አሁን አይክፈሉ። ሠራተኛ ሥራ ለማግኘት መክፈል የለበትም። የአገርዎን ደንብ ይጠይቁ።',
    },
    'task-scam': {
      seenIn: 'ገንዘብ በሚገባባቸው ተግባራት ማስታወቂያዎች',
      step: 'ገንዘብ ለማግኘት ብለው ገንዘብ አይላኩ።',
    },
    'money-mule': {
      seenIn: 'የተሰረቀ ገንዘብ በሚያንቀሳቅሱ ማስታወቂያዎች',
      step: 'አካውንትዎን ወይም ሲም ካርድዎን ለማንም አያውሱ።',
    },
    'identity-theft': {
      seenIn: 'መታወቂያና ሰነድ በሚሰበስቡ ማስታወቂያዎች',
      step: 'አሠሪውን በአካል ሳያገኙ ሰነድዎን አይላኩ።',
    },
    'illegal-work': {
      seenIn: 'በተከለከለ ሥራ ማስታወቂያዎች',
      step: 'ሥራው ምን እንደሆነ፣ የት እንደሆነና ውሉ ምን እንደሆነ ይጠይቁ።',
    },
  },
  signs: {
    heading: (count) => n(count, `በዚህ ማስታወቂያ ${count} ምልክት አለ`, `በዚህ ማስታወቂያ ${count} ምልክቶች አሉ`),
    seenIn: (count, where) =>
      n(count, `${where} የታየ ${count} ምልክት።`, `${where} የታዩ ${count} ምልክቶች።`),
    toCheck: (count) =>
      n(
        count,
        `በዚህ ማስታወቂያ ሊያጣሩት የሚገባ ${count} ነገር አለ።`,
        `በዚህ ማስታወቂያ ሊያጣሯቸው የሚገቡ ${count} ነገሮች አሉ።`,
      ),
    quote: 'ማስታወቂያው እንዲህ ይላል፦',
    noQuote: 'በአንድ ቃል ሳይሆን በጠቅላላው ማስታወቂያ የታየ ነው።',
    why: 'ለምን ትኩረት ይፈልጋል፦',
    ask: 'ይጠይቁ ወይም ያጣሩ፦',
    sources: 'ይህን ያወቅነው ከ፦',
    noExplanation: 'የዚህን ምልክት ማብራሪያ ማምጣት አልተቻለም።',
    guest: (pack) => `በዚህ መሣሪያ ላይ በተጨመረ የደንብ ጥቅል መሠረት፦ ${isolate(pack)}`,
    notProof: 'ይህ ማስረጃ አይደለም። እዚህ የእውነተኛ ኩባንያ ስም ያለአግባብ ተጠቅመውበት ሊሆን ይችላል።',
    noMark: 'ምልክት የለም ማለት ማስታወቂያውን ሰው አጣርቶታል ማለት አይደለም።',
    packs: (packs) => `በመሣሪያዎ ላይ በማይለወጡ ደንቦች የተገኘ (${packs})።`,
  },
  banner: {
    label: 'ስለዚህ የሥራ ማስታወቂያ ማስታወሻ',
    firstStep: 'መልስ ከመስጠትዎ በፊት ያጣሩ',
    why: 'እነዚህ ምልክቶች ለምን',
    mistake: 'ይህ ስህተት ነው',
    report: 'ሪፖርት',
    yourAd: 'ይህ ማስታወቂያ የእርስዎ ነው?',
    dismiss: 'ደብቅ',
    dismissed: 'ለዚህ ማስታወቂያ ተደብቋል።',
    mistaken: 'እናመሰግናለን። በዚህ ማስታወቂያ ላይ የነበሩ ምልክቶቻችን ተነስተዋል።',
    mark: (count) => n(count, `የሚጣራ ${count} ምልክት`, `የሚጣሩ ${count} ምልክቶች`),
    markIn: (count, title) =>
      n(count, `በ${isolate(title)} የሚጣራ ${count} ምልክት`, `በ${isolate(title)} የሚጣሩ ${count} ምልክቶች`),
    announce: (count) =>
      n(count, `በዚህ ገጽ ${count} ማስታወቂያ ምልክት አለው።`, `በዚህ ገጽ ${count} ማስታወቂያዎች ምልክት አላቸው።`),
  },
};
