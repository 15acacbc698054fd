import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 ঘণ্টা',
  'Monday to Friday, 9 to 15': 'সোমবার থেকে শুক্রবার, 9:00 থেকে 15:00',
  'To report a message, open its own menu.':
    'মেসেজের রিপোর্ট ওই মেসেজের মেনু থেকে করা যায়। তা অ্যাপের মডারেটরদের কাছে যায়।',
  'A post is reported from the menu beside it.': 'পোস্টের রিপোর্ট তার পাশের মেনু থেকে করা যায়।',
  'A post or an account is reported from the menu beside it.':
    'পোস্ট বা অ্যাকাউন্টের রিপোর্ট তার পাশের মেনু থেকে করা যায়।',
  'An app for Colombians abroad.': 'বিদেশে থাকা কলম্বিয়ার মানুষদের জন্য একটি অ্যাপ।',
  'Asks people to check an offer abroad with it or with the embassy.':
    'বলে, বিদেশে কাজের প্রস্তাব এই দপ্তরে বা দূতাবাসে যাচাই করে নিতে।',
  'Asks people to check offers with the embassy.': 'বলে, কাজের প্রস্তাব দূতাবাসে যাচাই করে নিতে।',
  'Says which agencies are licensed.': 'কোন এজেন্সির লাইসেন্স আছে, তা এখানে জিজ্ঞেস করা যায়।',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'ফোনে, 200টির বেশি ভাষার দোভাষী আছে। এটি পুলিশের অংশ নয়।',
  'Calls do not appear on the phone bill, and no name is needed.':
    'কল ফোনের বিলে দেখা যায় না, আর নাম বলতে হয় না।',
  'Checks employers abroad.': 'বিদেশের মালিক ও কোম্পানি যাচাই করে।',
  'Choose a country there.': 'সেখানে দেশ বেছে নিন।',
  'Each ad has a button for reports.': 'প্রতিটি বিজ্ঞাপনে রিপোর্ট করার বোতাম আছে।',
  'Each ad has a link for reports at its end.': 'প্রতিটি বিজ্ঞাপনের শেষে রিপোর্ট করার লিংক আছে।',
  'Each job has a link for reports, on the web and in the app.':
    'প্রতিটি চাকরির সঙ্গে রিপোর্ট করার লিংক আছে, ওয়েবে আর অ্যাপেও।',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'কোনো পোস্ট মানুষকে শোষণ করছে বা ঠকাচ্ছে মনে হলে Facebook তা জানাতে বলে।',
  'For emergencies of Brazilians abroad.': 'বিদেশে ব্রাজিলের মানুষদের জরুরি বিপদের জন্য।',
  'Free in Turkey.': 'তুরস্কে বিনা খরচে।',
  'Free. A pilot for Bavaria.': 'বিনা খরচে। জার্মানির বাভারিয়া রাজ্যের জন্য, পরীক্ষামূলকভাবে চলছে।',
  'Lists organisations of many countries.': 'এতে অনেক দেশের সংস্থার তালিকা আছে।',
  'Lists the licensed agencies.': 'এতে লাইসেন্স পাওয়া এজেন্সির তালিকা আছে।',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'পোস্ট, মেসেজ বা কোনো মানুষের রিপোর্ট তার পাশের তিন ফোঁটার মেনু থেকে করা যায়।',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'IOM (আন্তর্জাতিক অভিবাসন সংস্থা) চালায়। ইউক্রেনে মোবাইল ফোন থেকে বিনা খরচে।',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'লিখে পাঠান: আপনার লোকেশন, বাড়িটির নাম ও ছবি, আর রুম নম্বর।',
};
