import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24 နာရီ',
  'Monday to Friday, 9 to 15': 'တနင်္လာနေ့ကနေ သောကြာနေ့အထိ၊ 9 နာရီကနေ 15 နာရီအထိ',
  'To report a message, open its own menu.': 'စာတစ်စောင်ကို အဲဒီစာရဲ့ မီနူးကနေ ကြီးကြပ်သူတွေဆီ တိုင်ကြားနိုင်ပါတယ်။',
  'A post is reported from the menu beside it.': 'ပို့စ်ကို သူ့ဘေးက မီနူးကနေ တိုင်ကြားနိုင်ပါတယ်။',
  'A post or an account is reported from the menu beside it.':
    'ပို့စ် သို့မဟုတ် အကောင့်ကို သူ့ဘေးက မီနူးကနေ တိုင်ကြားနိုင်ပါတယ်။',
  'An app for Colombians abroad.': 'ပြည်ပရောက် ကိုလံဘီယာလူမျိုးတွေအတွက် အက်ပ်ပါ။',
  'Asks people to check an offer abroad with it or with the embassy.':
    'ပြည်ပအလုပ်ပေးမယ် ပြောလာရင် ဒီဌာန သို့မဟုတ် သံရုံးမှာ အရင်စစ်ဖို့ ပြောထားပါတယ်။',
  'Asks people to check offers with the embassy.': 'အလုပ်ပေးမယ် ပြောလာရင် သံရုံးမှာ အရင်စစ်ဖို့ ပြောထားပါတယ်။',
  'Says which agencies are licensed.': 'ဘယ်အေဂျင်စီမှာ လိုင်စင်ရှိလဲ ဒီမှာ မေးနိုင်ပါတယ်။',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'ဖုန်းခေါ်ရင် ဘာသာစကား 200 ကျော်အတွက် စကားပြန် ရှိပါတယ်။ ရဲဌာန မဟုတ်ပါ။',
  'Calls do not appear on the phone bill, and no name is needed.':
    'ဖုန်းခေါ်တာ ဖုန်းဘေလ်မှာ မပေါ်ပါ။ နာမည်လည်း ပြောစရာ မလိုပါ။',
  'Checks employers abroad.': 'ပြည်ပက အလုပ်ရှင်တွေကို စစ်ပေးပါတယ်။',
  'Choose a country there.': 'အဲဒီစာမျက်နှာမှာ နိုင်ငံ ရွေးပါ။',
  'Each ad has a button for reports.': 'ကြော်ငြာတိုင်းမှာ တိုင်ကြားဖို့ ခလုတ် ရှိပါတယ်။',
  'Each ad has a link for reports at its end.': 'ကြော်ငြာတိုင်းရဲ့ အဆုံးမှာ တိုင်ကြားဖို့ လင့်ခ် ရှိပါတယ်။',
  'Each job has a link for reports, on the web and in the app.':
    'အလုပ်တိုင်းမှာ တိုင်ကြားဖို့ လင့်ခ် ရှိပါတယ်။ ဝက်ဘ်မှာရော အက်ပ်မှာပါ ရှိပါတယ်။',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'လူကို အမြတ်ထုတ်နေပုံ၊ လိမ်နေပုံရတဲ့ ပို့စ်တွေ့ရင် ပြောပေးဖို့ Facebook က တောင်းဆိုထားပါတယ်။',
  'For emergencies of Brazilians abroad.': 'ပြည်ပမှာ အရေးပေါ်ဖြစ်တဲ့ ဘရာဇီးလူမျိုးတွေအတွက်ပါ။',
  'Free in Turkey.': 'တူရကီမှာ အခမဲ့ပါ။',
  'Free. A pilot for Bavaria.': 'အခမဲ့ပါ။ ဘာဗေးရီးယားပြည်နယ်မှာ စမ်းလုပ်နေတာပါ။',
  'Lists organisations of many countries.': 'နိုင်ငံအများကြီးက အဖွဲ့အစည်းတွေရဲ့ စာရင်း ရှိပါတယ်။',
  'Lists the licensed agencies.': 'လိုင်စင်ရှိတဲ့ အေဂျင်စီတွေရဲ့ စာရင်း ရှိပါတယ်။',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'ပို့စ်၊ စာ၊ လူ တစ်ခုခုကို သူ့ဘေးက အစက်သုံးစက် မီနူးကနေ တိုင်ကြားနိုင်ပါတယ်။',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'IOM အဖွဲ့က လုပ်ပေးတာပါ။ ယူကရိန်းမှာ မိုဘိုင်းဖုန်းနဲ့ ခေါ်ရင် အခမဲ့ပါ။',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'သင်ရှိတဲ့နေရာ၊ အဆောက်အအုံရဲ့ အမည်နဲ့ ဓာတ်ပုံ၊ အခန်းနံပါတ်တို့ ထည့်ပြီး စာရေးပါ။',
};
