import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'वर्कबेंच',
  door: 'नियम आज़माएँ और बदलें',
  about:
    'कोई विज्ञापन आज़माएँ, कोई नियम बदलें, और तुरंत देखें कि क्या होता है। इस डिवाइस से कुछ नहीं जाता। आखिर में आप एक फाइल सेव करके खुद भेजते हैं।',
  loading: 'नियम खुल रहे हैं।',
  notLoaded: 'नियम नहीं खुल सके। यह पेज फिर से खोलें।',
  private: 'यह निजी विंडो है। इसे बंद करते ही आपके बदलाव चले जाएँगे।',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'आपके बदलाव',
  none: 'आपने अभी कुछ नहीं बदला है।',
  about: 'जब तक आप इन्हें न छोड़ें, ये इसी ब्राउज़र में रहते हैं।',
  changedOn: (when) => `बदला: ${when}`,
  faulty: 'अभी पढ़ा नहीं जा सकता',
  open: 'खोलें',
  discard: 'बदलाव छोड़ें',
  discarded: (rule) => `${isolate(rule)} का बदलाव छोड़ दिया गया।`,
  files: 'भेजने की फाइलें',
  filesAbout: 'हर फाइल पूरी है: आपका बदला हुआ हिस्सा उसमें है, बाकी सब वैसा ही है जैसा छपा है।',
  save: (name) => `${isolate(name)} सेव करें`,
  saved: 'फाइल वहाँ सेव हुई जहाँ आपका ब्राउज़र फाइलें रखता है।',
  notReady: 'आपका एक बदलाव अभी पढ़ा नहीं जा सकता। फिर भी आप फाइल सेव कर सकते हैं।',
  place: 'प्रोजेक्ट में इसकी जगह:',
};
