import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `बटन दबाने पर ब्राउज़र पूछता है कि क्या यह बाहर जा सकता है। वह कह सकता है कि Lurewatch इसे “इकट्ठा” करता है। हम नहीं करते: यह सिर्फ़ ${isolate(name)} को मिलता है। इस रिपोर्ट में है:`,
  kinds: {
    websiteContent: 'विज्ञापन में जो लिखा है',
    browsingActivity: 'पेज का पता',
    personalCommunications: 'पोस्ट या संदेश',
    personallyIdentifyingInfo: 'नाम, नंबर और आपके अपने शब्द',
    financialAndPaymentInfo: 'भुगतान, खाते और वॉलेट',
    locationInfo: 'रास्ते की जगहें',
    authenticationInfo: 'आपका यूज़र नाम, पासवर्ड या टोकन',
  },
  notLet:
    'कुछ भेजा नहीं गया, कुछ रखा भी नहीं गया: ब्राउज़र को इसे बाहर जाने देने की इजाज़त नहीं मिली। रिपोर्ट अब भी इस पेज पर है।',
  beforeSecret:
    'ब्राउज़र यह भी पूछता है कि यहाँ आप जो लिखते हैं वह बाहर जा सकता है या नहीं। वह सिर्फ़ इस सर्वर पर जाता है।',
  heading: 'रिपोर्ट में क्या बाहर जा सकता है',
  about: 'ब्राउज़र के पूछने पर आपने इसकी इजाज़त दी थी। यह सब संस्थाओं के लिए है।',
  takeBack: 'इजाज़त वापस लें',
  takenBack: 'इजाज़त वापस ली गई। अगली रिपोर्ट जाने से पहले ब्राउज़र फिर पूछेगा।',
};
