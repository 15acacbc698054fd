import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'पछाडि',
  copy: 'कपी गर्नुहोस्',
  copied: 'कपी भयो।',
  notCopied: 'कपी गर्न सकिएन। पाठ छानेर आफैँ कपी गर्नुहोस्।',
  save: 'फाइलमा सेभ गर्नुहोस्',
  remove: 'मेटाउनुहोस्',
  optional: 'यो खाली छोड्न सकिन्छ।',
  failed: 'काम भएन। फेरि प्रयास गर्नुहोस्।',
  help: 'मद्दत',
  language: 'भाषा',
  languageOfBrowser: 'ब्राउजरमा जस्तै',
  unread: 'नेपाली मातृभाषा हुने कसैले यी शब्द अझै पढेको छैन।',
};

export const levels: Translated<'levels'> = {
  danger: 'चेतावनीका बलिया संकेत',
  caution: 'जाँच्नुपर्ने कुरा',
  none: 'थाहा भएको चेतावनीको संकेत छैन',
};

export const states: Translated<'states'> = {
  danger: 'यो विज्ञापनमा थाहा भएका केही संकेत छन्। यो प्रमाण होइन। जवाफ दिनुअघि जाँच्नुहोस्।',
  caution: 'यो विज्ञापनका केही शब्द जाँच्नु राम्रो। यो प्रमाण होइन।',
  none: 'हामीले थाहा भएका संकेत खोज्यौँ, भेटेनौँ। काम राम्रो हो कि होइन, हामी जान्न सक्दैनौँ।',
  'not-a-job-ad': 'कामको विज्ञापन होइन। हामीले छोडिदियौँ।',
  'too-little-text': 'जाँच्न पुग्ने पाठ छैन।',
  unreadable: 'पढ्न सकिएन।',
  unreadableHow:
    'हामीलाई भन्न सक्नुहुन्छ: “पढ्न नसकेको कुरा बताउनुहोस्” थिच्नुहोस् र आएको पाठ हाम्रो टोलीलाई पठाउनुहोस्। त्यसमा साइट र गडबडी लेखिएको छ, विज्ञापन होइन।',
  picture: 'तस्बिर हो, पढिएन। हामी तस्बिरभित्रका शब्द पढ्दैनौँ।',
  waiting: 'अझै जाँचिएको छैन।',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'कामको विज्ञापन होइन',
  'too-little-text': 'पाठ धेरै थोरै',
  unreadable: 'पढ्न सकिएन',
  picture: 'तस्बिर, पढिएन',
  waiting: 'अझै जाँचिएको छैन',
};
