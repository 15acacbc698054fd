import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'ওয়ার্কবেঞ্চ',
  door: 'নিয়ম চালিয়ে ও বদলে দেখুন',
  about:
    'একটা বিজ্ঞাপন দিয়ে দেখুন, নিয়ম বদলান, কী হয় সঙ্গে সঙ্গে দেখুন। এই ডিভাইস থেকে কিছু যায় না। শেষে একটা ফাইল সেভ করে নিজে পাঠান।',
  loading: 'নিয়মগুলো আনা হচ্ছে।',
  notLoaded: 'নিয়মগুলো আনা যায়নি। পেজটি আবার খুলুন।',
  private: 'এটি প্রাইভেট উইন্ডো। বন্ধ করলে আপনার বদল চলে যাবে।',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'আপনার বদল',
  none: 'আপনি এখনো কিছু বদলাননি।',
  about: 'আপনি বাতিল না করা পর্যন্ত এগুলো এই ব্রাউজারে থাকে।',
  changedOn: (when) => `বদলানো: ${when}`,
  faulty: 'এখনো পড়া যায় না',
  open: 'খুলুন',
  discard: 'বাতিল করুন',
  discarded: (rule) => `${isolate(rule)}-এর বদল বাতিল হয়েছে।`,
  files: 'পাঠানোর ফাইল',
  filesAbout: 'প্রতিটি ফাইল পুরো: আপনি যা বদলেছেন তা এতে বসানো, বাকি সব যেমন প্রকাশিত তেমনই।',
  save: (name) => `${isolate(name)} সেভ করুন`,
  saved: 'আপনার ব্রাউজার যেখানে ফাইল রাখে সেখানে সেভ হয়েছে।',
  notReady: 'আপনার একটা বদল এখনো পড়া যায় না। তবু ফাইল সেভ করতে পারেন।',
  place: 'প্রকল্পে এর জায়গা:',
};
