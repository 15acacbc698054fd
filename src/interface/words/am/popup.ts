import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const popup: Translated<'popup'> = {
  title: 'የሥራ ማስታወሻ',
  read: (count) => n(count, `በዚህ ገጽ ${count} ማስታወቂያ ተነቧል።`, `በዚህ ገጽ ${count} ማስታወቂያዎች ተነበዋል።`),
  withSigns: (count) => `ምልክት ያለባቸው፦ ${count}።`,
  noneRead: 'በዚህ ገጽ ማስታወቂያ አልተገኘም።',
  unread: 'ይህን ገጽ ካልጠየቁን አናነበውም።',
  readNow: 'ይህን ገጽ አንብብ',
  notReadable: 'አሳሹ ይህን ገጽ እንድናነብ አይፈቅድም።',
  changed: 'ይህ ድረ ገጽ ተቀይሯል፤ ማንበብ አልቻልንም። ምንም አልተፈተሸም።',
  changedRetry: 'እንደ ማንኛውም ገጽ አንብበው',
  changedHow: 'የማስታወቂያውን ጽሑፍ ቀድተው ከታች መፈተሽም ይችላሉ።',
  changedRead: 'ይህ ድረ ገጽ ተቀይሯል። እንደ ማንኛውም ገጽ አንብበነዋል፣ ስለዚህ አንዳንድ ማስታወቂያዎች ሊጎድሉ ይችላሉ።',
  changedNote:
    'ለፕሮጀክቱ ሰዎች ነው። ምንም አይላክም፦ ያንብቡት፣ ይቅዱት፣ ከፈለጉም ራስዎ ይላኩት። የድረ ገጹን ስምና የሞከርነውን ይናገራል፣ እርስዎ ያዩትን አይናገርም።',
  paused: 'በሁሉም ድረ ገጽ ላይ ቆሟል። ምንም አይነበብም።',
  muted: 'በዚህ ድረ ገጽ ዝም ተብሏል። እዚህ ምንም አይታይም።',
  private: 'ይህ የግል መስኮት ነው። ከዚህ ምንም አይቀመጥም፦ የደበቋቸው ማስታወቂያዎች፣ ዝም ያሰኟቸው ድረ ገጾች፣ ሪፖርቶችም።',
  withheld: (site) => `አሳሽዎ ${isolate(site)}ን እንድናይ አይፈቅድም፣ ስለዚህ እዚህ ምንም አይነበብም።`,
  optionalSite: (site) => `${isolate(site)}ን እንድናነብ አልፈቀዱልንም።`,
  grant: (site) => `${isolate(site)}ን ፍቀድ`,
  pause: 'በሁሉም ድረ ገጽ ላይ አቁም',
  resume: 'ማንበብ ቀጥል',
  mute: 'በዚህ ድረ ገጽ ዝም በል',
  unmute: 'በዚህ ድረ ገጽ ምልክቶችን እንደገና አሳይ',
  show: 'በገጹ ላይ አሳየኝ',
  dismiss: 'ይህን ማስታወቂያ ደብቅ',
  dismissedAd: 'ተደብቋል',
  report: 'ይህን ማስታወቂያ ሪፖርት አድርግ',
  untitled: 'ርዕስ የሌለው ማስታወቂያ',
  checkHeading: 'ጽሑፍ ፈትሽ',
  checkLabel: 'መልእክት ወይም ማስታወቂያ ይለጥፉ',
  check: 'ፈትሽ',
  fullPage: 'በትር ክፈት',
  leaveHeading: 'አሁን እዚያ ነኝ፣ ወይም መውጣት አልችልም',
  helplines: 'የእርዳታ ስልኮች',
  problem: 'የማንበብ ችግር ንገሩን',
  settings: 'ቅንብሮች',
  number: 'የምልክቶችን ብዛት በአሳሹ አዝራር ላይ አሳይ',
  forget: 'ሁሉንም እርሳ',
  forgetAbout:
    'ከዚህ አሳሽ ይሰርዛል፦ ቅንብሮችን፣ ምርጫዎችን፣ የተቀመጡ ሪፖርቶችን፣ በመንገድ ላይ ያሉ ሪፖርቶችን፣ የጨመሯቸውን ጥቅሎች፣ በደንቦች ላይ ያደረጉትን ለውጥ፣ ድርጅቶችንና ለእነሱ የተፈቀደውን። ያስቀመጧቸው ፋይሎች፣ የቀዱትና የተላከው ይቀራሉ።',
  forgot: 'ሁሉም ተሰርዟል።',
  packs: 'በሥራ ላይ ያሉ ደንቦች',
  reports: 'የተቀመጡ ሪፖርቶች',
};

export const check: Translated<'check'> = {
  title: 'ጽሑፍ ፈትሽ',
  about: 'ጽሑፉ በዚህ መሣሪያ ላይ ይፈተሻል። ወዴትም አይላክም፣ አይቀመጥምም።',
};
