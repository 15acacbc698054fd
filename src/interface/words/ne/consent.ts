import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `बटन थिच्दा ब्राउजरले यो बाहिर जान मिल्छ कि मिल्दैन सोध्छ। Lurewatch ले यो “संकलन” गर्छ भन्न सक्छ। हामी गर्दैनौँ: यो ${isolate(name)} ले मात्र पाउँछ। यो रिपोर्टमा छ:`,
  kinds: {
    websiteContent: 'विज्ञापनमा लेखिएको कुरा',
    browsingActivity: 'पृष्ठको ठेगाना',
    personalCommunications: 'पोस्ट वा सन्देश',
    personallyIdentifyingInfo: 'नाम, नम्बर र तपाईंका आफ्नै शब्द',
    financialAndPaymentInfo: 'भुक्तानी, खाता र वालेट',
    locationInfo: 'बाटोका ठाउँहरू',
    authenticationInfo: 'तपाईंको प्रयोगकर्ता नाम, पासवर्ड वा टोकन',
  },
  notLet: 'केही पठाइएन, केही राखिएन: ब्राउजरलाई यो बाहिर पठाउने अनुमति दिइएन। रिपोर्ट अझै यही पृष्ठमा छ।',
  beforeSecret:
    'यहाँ लेखेको कुरा बाहिर जान मिल्छ कि मिल्दैन भनेर पनि ब्राउजरले सोध्छ। त्यो यो सर्भरमा मात्र जान्छ।',
  heading: 'रिपोर्टमा बाहिर जान मिल्ने कुरा',
  about: 'ब्राउजरले सोध्दा तपाईंले यसको अनुमति दिनुभयो। यो सबै संस्थाका लागि हो।',
  takeBack: 'अनुमति फिर्ता लिनुहोस्',
  takenBack: 'अनुमति फिर्ता लिइयो। अर्को रिपोर्ट जानुअघि ब्राउजरले फेरि सोध्छ।',
};
