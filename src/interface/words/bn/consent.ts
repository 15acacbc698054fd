import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `বোতাম চাপলে ব্রাউজার জানতে চাইবে এটি বাইরে যেতে পারে কি না। সে বলতে পারে Lurewatch এটি “সংগ্রহ” করে। আমরা করি না: শুধু ${isolate(name)} এটি পায়। এই রিপোর্টে আছে:`,
  kinds: {
    websiteContent: 'বিজ্ঞাপনে যা লেখা',
    browsingActivity: 'পাতার ঠিকানা',
    personalCommunications: 'পোস্ট বা মেসেজ',
    personallyIdentifyingInfo: 'নাম, নম্বর ও আপনার নিজের কথা',
    financialAndPaymentInfo: 'টাকা দেওয়া, অ্যাকাউন্ট ও ওয়ালেট',
    locationInfo: 'যাত্রাপথের জায়গা',
    authenticationInfo: 'আপনার ব্যবহারকারীর নাম, পাসওয়ার্ড বা টোকেন',
  },
  notLet:
    'কিছু পাঠানো হয়নি, কিছু রাখাও হয়নি: ব্রাউজার এটি বাইরে পাঠানোর অনুমতি পায়নি। রিপোর্টটি এই পাতায় এখনও আছে।',
  beforeSecret:
    'এখানে যা লিখবেন তা বাইরে যেতে পারে কি না, ব্রাউজার তা-ও জানতে চাইবে। তা শুধু এই সার্ভারে যায়।',
  heading: 'রিপোর্টে যা বাইরে যেতে পারে',
  about: 'ব্রাউজার জানতে চাইলে আপনি এর অনুমতি দিয়েছেন। এটি সব সংস্থার জন্য।',
  takeBack: 'অনুমতি ফিরিয়ে নিন',
  takenBack: 'অনুমতি ফিরিয়ে নেওয়া হলো। পরের রিপোর্ট যাওয়ার আগে ব্রাউজার আবার জানতে চাইবে।',
};
