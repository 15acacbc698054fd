import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `ቁልፉን ሲጫኑ አሳሹ ይህ መውጣት ይችል እንደሆነ ይጠይቃል። Lurewatch “ይሰበስባል” ሊል ይችላል። እኛ አንሰበስብም፦ የሚያገኘው ${isolate(name)} ብቻ ነው። በዚህ ሪፖርት ውስጥ ያለው፦`,
  kinds: {
    websiteContent: 'ማስታወቂያው የሚለው',
    browsingActivity: 'የገጹ አድራሻ',
    personalCommunications: 'ልጥፍ ወይም መልእክት',
    personallyIdentifyingInfo: 'ስሞች፣ ቁጥሮች እና የእርስዎ ቃላት',
    financialAndPaymentInfo: 'ክፍያዎች፣ ሂሳቦች እና የዲጂታል ቦርሳዎች',
    locationInfo: 'የጉዞው ቦታዎች',
    authenticationInfo: 'የተጠቃሚ ስምዎ፣ የይለፍ ቃልዎ ወይም ቶከንዎ',
  },
  notLet: 'ምንም አልተላከም፣ ምንም አልተቀመጠም፦ አሳሹ እንዲያወጣው አልተፈቀደለትም። ሪፖርቱ አሁንም በዚህ ገጽ ላይ አለ።',
  beforeSecret: 'እዚህ የሚያስገቡት መውጣት ይችል እንደሆነም አሳሹ ይጠይቃል። የሚሄደው ወደዚህ ሰርቨር ብቻ ነው።',
  heading: 'በሪፖርቶች ውስጥ መውጣት የሚችለው',
  about: 'አሳሹ ሲጠይቅ ይህን ፈቅደዋል። ለሁሉም ድርጅቶች ያገለግላል።',
  takeBack: 'ፈቃዱን አንሳ',
  takenBack: 'ፈቃዱ ተነስቷል። የሚቀጥለው ሪፖርት ከመውጣቱ በፊት አሳሹ እንደገና ይጠይቃል።',
};
