import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `බොත්තම එබූ විට, මෙය පිටතට යන්න ඉඩ දෙනවාද කියා බ්‍රව්සරය අසනවා. Lurewatch එය “එකතු කරනවා” කියා එය කියන්න පුළුවන්. අපි එකතු කරන්නේ නැහැ: ලැබෙන්නේ ${isolate(name)} ට පමණයි. මේ වාර්තාවේ තියෙන්නේ:`,
  kinds: {
    websiteContent: 'දැන්වීමේ කියන දේ',
    browsingActivity: 'පිටුවේ ලිපිනය',
    personalCommunications: 'පළ කිරීමක් හෝ පණිවිඩයක්',
    personallyIdentifyingInfo: 'නම්, අංක සහ ඔබේම වචන',
    financialAndPaymentInfo: 'ගෙවීම්, ගිණුම් සහ පසුම්බි',
    locationInfo: 'ගමනේ තැන්',
    authenticationInfo: 'ඔබේ පරිශීලක නම, මුරපදය හෝ ටෝකනය',
  },
  notLet:
    'කිසිවක් යැව්වේ නැහැ, කිසිවක් තබාගත්තේ නැහැ: එය පිටතට යවන්න බ්‍රව්සරයට ඉඩ ලැබුණේ නැහැ. වාර්තාව තවම මේ පිටුවේ තියෙනවා.',
  beforeSecret: 'ඔබ මෙහි ලියන දේ පිටතට යන්න ඉඩ දෙනවාද කියාත් බ්‍රව්සරය අසනවා. එය යන්නේ මේ සර්වරයට පමණයි.',
  heading: 'වාර්තාවල පිටතට යන්න ඉඩ ඇති දේ',
  about: 'බ්‍රව්සරය ඇසූ විට ඔබ මෙයට ඉඩ දුන්නා. එය හැම සංවිධානයකටම අදාළයි.',
  takeBack: 'ඉඩ ආපසු ගන්න',
  takenBack: 'ආපසු ගත්තා. ඊළඟ වාර්තාව යන්න පෙර බ්‍රව්සරය නැවත අසනවා.',
};
