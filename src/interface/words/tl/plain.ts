import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'Bumalik',
  copy: 'Kopyahin',
  copied: 'Nakopya.',
  notCopied: 'Hindi makopya. Piliin ang text at ikaw ang kumopya.',
  save: 'I-save bilang file',
  remove: 'Burahin',
  optional: 'Puwede mong iwang blangko.',
  failed: 'Hindi gumana. Subukan ulit.',
  help: 'Tulong',
  language: 'Wika',
  languageOfBrowser: 'Tulad ng sa browser',
  unread: 'Wala pang lumaki sa wikang ito ang nakabasa ng mga salitang ito.',
};

export const levels: Translated<'levels'> = {
  danger: 'Malalakas na palatandaan',
  caution: 'Mga dapat suriin',
  none: 'Walang kilalang palatandaan',
};

export const states: Translated<'states'> = {
  danger:
    'May ilang kilalang palatandaan ang ad na ito. Hindi iyon patunay. Suriin muna bago sumagot.',
  caution: 'May mga salita sa ad na ito na dapat suriin. Hindi iyon patunay.',
  none: 'Naghanap kami ng mga kilalang palatandaan at wala kaming nakita. Hindi namin malalaman kung maganda ang trabaho.',
  'not-a-job-ad': 'Hindi job ad. Hindi namin ito ginalaw.',
  'too-little-text': 'Kulang ang text para masuri.',
  unreadable: 'Hindi mabasa.',
  unreadableHow:
    'Puwede mong sabihin sa amin: pindutin ang “I-report ang problema sa pagbasa” at ipadala ang lalabas na text sa mga gumagawa ng Lurewatch. Site at sira ang laman nito, hindi ang ad.',
  picture: 'Larawan, hindi binasa. Hindi kami nagbabasa ng salita sa loob ng larawan.',
  waiting: 'Hindi pa nasusuri.',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'Hindi job ad',
  'too-little-text': 'Kulang ang text',
  unreadable: 'Hindi mabasa',
  picture: 'Larawan, hindi binasa',
  waiting: 'Hindi pa nasusuri',
};
