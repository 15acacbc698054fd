import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'একটি নিয়ম',
  language: 'এর কথার ভাষা',
  pack: 'প্যাক',
  rule: 'নিয়ম',
  find: 'নাম বা শিরোনাম দিয়ে নিয়ম খুঁজুন',
  findNone: 'কোনো নিয়মে এই শব্দ নেই।',
  phrases: (count) => `${count}টি বাক্যাংশ`,
  changed: 'বদলানো',
  file: 'ফাইল',
  fromLine: (line) => `লাইন ${line} থেকে`,
  otherKinds: 'লক্ষণ নয়: কোনটা বিজ্ঞাপন, আর কী লক্ষণ ফিরিয়ে নেয়',
  editor: (rule, language) => `${isolate(rule)}-এর লেখা, ${isolate(language)}`,
  keys: 'Ctrl+Space চাপলে মানানসই শব্দ দেখায়। Tab চাপলে লেখার ঘর থেকে বেরোনো যায়।',
  nothing: 'এই ভাষায় এই নিয়মের কোনো কথা এখনো নেই। প্রথমটি লিখুন, বা এটি দিয়ে শুরু করুন:',
  begin: 'শুরু করুন',
  published: 'যেমন প্রকাশিত।',
  kept: 'আপনার বদল এই ডিভাইসে রাখা আছে।',
  notKept: 'আপনার বদল রাখা যায়নি: জায়গা ভর্তি বা বন্ধ। এখনই ফাইল সেভ করুন।',
  discard: 'এই বদল বাতিল করুন',
  newRule: 'নতুন নিয়ম লিখুন',
  newName: 'নতুন নিয়মের নাম',
  newAbout: 'কয়েকটি ইংরেজি শব্দ, মাঝে “-”, যেমন asks-for-a-selfie।',
  newTaken: 'এই নামের নিয়ম আগেই আছে।',
  create: 'বানান',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'পরখ',
  trying: 'পরখ করা হচ্ছে।',
  green: 'সব পরখ ঠিক আছে।',
  toMend: (count) => `${count}টি বিষয় ঠিক করতে হবে।`,
  unreadable: 'এটি এখনো পড়া যায় না, তাই যা প্রকাশিত তা-ই চালু।',
  english: 'ফাইল নিয়ে এই বাক্যগুলো ইংরেজিতে, কারণ ফাইলের শব্দও ইংরেজি।',
  style: 'লেখার ধরন নিয়ে',
  none: 'পরখ করার কিছু এখনো নেই।',
  all: (count) => `সব ${count}টি লাইন`,
  kinds: {
    catches: 'মিলতে হবে',
    ignores: 'মেলা চলবে না',
    phrases: 'বাক্যাংশ',
  },
  outcomes: {
    holds: 'ঠিক আছে।',
    'not-met': 'এটি মেলেনি। বাক্যাংশ যোগ বা ঠিক করুন, বা লাইনটি “ignores”-এ নিন।',
    met: 'এটি মিলেছে। বাক্যাংশ আরও নির্দিষ্ট করুন, বা লাইনটি “catches”-এ নিন।',
    'no-level': 'এটি মিলেছে, কিন্তু কোনো মাত্রায় পৌঁছায়নি। আরও জোরালো লক্ষণ দিন।',
    level: 'এটি একটা মাত্রায় পৌঁছায়, যদিও পৌঁছানোর কথা নয়।',
    idle: '“catches”-এর কোনো লাইনে এই বাক্যাংশ কাজ করে না। একটি যোগ করুন।',
  },
};
