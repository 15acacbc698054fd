import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'नियम',
  language: 'इसके शब्दों की भाषा',
  pack: 'पैक',
  rule: 'नियम',
  find: 'नाम या शीर्षक से नियम ढूँढें',
  findNone: 'किसी नियम में ये शब्द नहीं हैं।',
  phrases: (count) => `${count} वाक्यांश`,
  changed: 'बदला हुआ',
  file: 'फाइल',
  fromLine: (line) => `लाइन ${line} से`,
  otherKinds: 'ये संकेत नहीं: विज्ञापन क्या है, और क्या संकेत को रद्द करता है',
  editor: (rule, language) => `${isolate(rule)} का टेक्स्ट, ${isolate(language)}`,
  keys: 'Ctrl+Space से सही शब्दों के सुझाव मिलते हैं। Tab से एडिटर से बाहर आते हैं।',
  nothing: 'इस भाषा में इस नियम के शब्द अभी नहीं हैं। पहले शब्द लिखें, या इससे शुरू करें:',
  begin: 'शुरू करें',
  published: 'जैसा छपा है।',
  kept: 'आपका बदलाव इस डिवाइस पर रखा है।',
  notKept: 'आपका बदलाव रखा नहीं जा सका: स्टोरेज भरा है या बंद है। फाइल अभी सेव करें।',
  discard: 'यह बदलाव छोड़ें',
  newRule: 'नया नियम लिखें',
  newName: 'नए नियम का नाम',
  newAbout: 'अंग्रेज़ी के कुछ शब्द, बीच में “-”, जैसे asks-for-a-selfie।',
  newTaken: 'इस नाम का नियम पहले से है।',
  create: 'बनाएँ',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'परख',
  trying: 'परखा जा रहा है।',
  green: 'हर परख सही निकली।',
  toMend: (count) => n(count, `${count} बात ठीक करनी है।`, `${count} बातें ठीक करनी हैं।`),
  unreadable: 'यह अभी पढ़ा नहीं जा सकता, इसलिए जो छपा है वही चलता है।',
  english: 'फाइल के बारे में ये वाक्य अंग्रेज़ी में हैं, क्योंकि फाइल के शब्द भी अंग्रेज़ी में हैं।',
  style: 'लिखने के ढंग के बारे में',
  none: 'अभी परखने को कुछ नहीं है।',
  all: (count) => `सब ${count} लाइनें`,
  kinds: {
    catches: 'मिलना चाहिए',
    ignores: 'नहीं मिलना चाहिए',
    phrases: 'वाक्यांश',
  },
  outcomes: {
    holds: 'सही है।',
    'not-met': 'यह नहीं मिला। कोई वाक्यांश जोड़ें या ठीक करें, या यह लाइन “ignores” में ले जाएँ।',
    met: 'यह मिल गया। वाक्यांशों को और सटीक करें, या यह लाइन “catches” में ले जाएँ।',
    'no-level': 'यह मिला, पर किसी स्तर तक नहीं पहुँचा। ज़्यादा मज़बूत संकेत लिखें।',
    level: 'यह एक स्तर तक पहुँचता है, पर पहुँचना नहीं चाहिए।',
    idle: '“catches” की कोई लाइन इस वाक्यांश को काम करते नहीं दिखाती। एक जोड़ें।',
  },
};
