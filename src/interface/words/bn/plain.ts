import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'পেছনে',
  copy: 'কপি করুন',
  copied: 'কপি হয়েছে।',
  notCopied: 'কপি করা যায়নি। লেখাটি বেছে নিজে কপি করুন।',
  save: 'ফাইল হিসেবে সেভ করুন',
  remove: 'মুছুন',
  optional: 'এটি ফাঁকা রাখতে পারেন।',
  failed: 'কাজ হয়নি। আবার চেষ্টা করুন।',
  help: 'সাহায্য',
  language: 'ভাষা',
  languageOfBrowser: 'ব্রাউজারে যেমন',
  unread: 'বাংলা যাঁর মাতৃভাষা এমন কেউ এই কথাগুলো এখনো পড়ে দেখেননি।',
};

export const levels: Translated<'levels'> = {
  danger: 'সতর্কতার জোরালো লক্ষণ',
  caution: 'যাচাই করার বিষয়',
  none: 'সতর্কতার জানা কোনো লক্ষণ নেই',
};

export const states: Translated<'states'> = {
  danger: 'এই বিজ্ঞাপনে কয়েকটি জানা লক্ষণ আছে। এটি প্রমাণ নয়। উত্তর দেওয়ার আগে যাচাই করুন।',
  caution: 'এই বিজ্ঞাপনের কিছু কথা যাচাই করা ভালো। এটি প্রমাণ নয়।',
  none: 'আমরা জানা লক্ষণ খুঁজেছি, একটিও পাইনি। কাজটা ভালো কি না আমরা জানতে পারি না।',
  'not-a-job-ad': 'কাজের বিজ্ঞাপন নয়। আমরা এতে হাত দিইনি।',
  'too-little-text': 'যাচাই করার মতো যথেষ্ট লেখা নেই।',
  unreadable: 'পড়া যায়নি।',
  unreadableHow:
    'আমাদের জানাতে পারেন: “পড়ার সমস্যা জানান” চাপুন, আর যে লেখা আসে তা আমাদের দলকে পাঠান। এতে সাইট ও সমস্যার কথা আছে, বিজ্ঞাপনের কথা নেই।',
  picture: 'এটি ছবি, পড়া হয়নি। আমরা ছবির ভেতরের লেখা পড়ি না।',
  waiting: 'এখনো যাচাই হয়নি।',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'কাজের বিজ্ঞাপন নয়',
  'too-little-text': 'লেখা খুব কম',
  unreadable: 'পড়া যায়নি',
  picture: 'ছবি, পড়া হয়নি',
  waiting: 'এখনো যাচাই হয়নি',
};
