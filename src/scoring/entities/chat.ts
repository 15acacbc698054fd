import { plainOf, unitsOf, codeBefore } from './plain.ts';
import { wordBefore, wordWithin, words } from './words.ts';

/** A name or number that is reached by a messenger. */
export interface Chat {
  readonly kind: 'contact:chat';
  readonly from: number;
  readonly to: number;
  readonly app: string;
}

/** A bare `@name`: some messenger or network, which one is not said. */
export interface Handle {
  readonly kind: 'contact:handle';
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** Names of messengers as advertisers write them before an id or a number. */
const labels = words([
  ['telegram|tele|tg|telegrm|telegrama|телеграм|телеграмм|телега|тг|เทเลแกรม|텔레그램|텔레|テレグラム|تليجرام|تيليجرام|تلغرام|टेलीग्राम|টেলিগ্রাম|电报|電報|飞机|飛機|纸飞机|紙飛機|тгк|телегу|تلجرام|ٹیلیگرام|ٹیلی گرام|টেলিগ্রামে|टेलिग्राम|டெலிகிராம்|ටෙලිග්‍රෑම්|ටෙලිග්‍රාම්|တယ်လီဂရမ်|តេឡេក្រាម|ເທເລແກຣມ|ቴሌግራም|เทเลแกม', 'telegram'],
  ['whatsapp|whats app|whatsap|watsapp|whatapp|wsp|wapp|wa|واتساب|واتس اب|واتس|ватсап|вотсап|вацап|왓츠앱|व्हाट्सएप|व्हाट्सऐप|হোয়াটসঅ্যাপ|واٹس ایپ|วอทแอพ|வாட்ஸ்அப்|zap|zapzap|zap zap|whats|wpp|wasap|guasap|watsap|واتسآب|واتساپ|হোয়াটসঅ্যাপে|ह्वाट्सएप|ह्वाट्सएप्प|வாட்ஸ்ஆப்|வாட்சப்|වට්ස්ඇප්|වට්ස්ඈප්|ዋትስአፕ|ዋትሳፕ|ဝတ်စ်အပ်|วอทส์แอป|ватсапп|вотсапп', 'whatsapp'],
  ['line|line id|lineid|ไลน์|ไลน|แอดไลน์|ไอดีไลน์|라인|ライン|賴|加賴|加line|賴id', 'line'],
  ['wechat|we chat|weixin|微信|微訊|v信|vx|wx|薇信|威信|卫星|微信号|위챗|วีแชท|v+|加v|＋v|加微|徽信|薇|绿泡泡|微', 'wechat'],
  ['zalo|za lo|ซาโล', 'zalo'],
  ['viber|вайбер|ဗိုက်ဘာ|ဗိုင်ဘာ|ไวเบอร์|ভাইবার|भाइबर', 'viber'],
  ['signal|сигнал', 'signal'],
  ['kakao|kakaotalk|kakao talk|카톡|카카오톡|카카오|카톡아이디', 'kakaotalk'],
  ['qq|扣扣|企鹅|qq号', 'qq'],
  ['skype|скайп', 'skype'],
  ['messenger|msgr|ম্যাসেঞ্জার|मेसेन्जर|แมสเซนเจอร์', 'messenger'],
  ['蝙蝠|bat', 'bat'],
  ['imo|ইমো|इमो', 'imo'],
]); // prettier-ignore

const fill = new Set(Array.from(' \u00a0:：-–=()[]【】@＠＋+👉➡☎📞📱✆→・·/'));
const small = words([
  ['id|ид|ไอดี|号|號|아이디|no|no.|number|num|nick|user|username|ник|contact|เบอร์|帳號|账号', true],
]);

const skipFill = (text: string, at: number): number => {
  let here = at;
  while (here > 0 && here > at - 8) {
    const code = codeBefore(text, here);
    const char = String.fromCodePoint(code);
    if (!fill.has(char) && plainOf(code) !== '') break;
    here -= unitsOf(code);
  }
  return here;
};

/** The messenger named just before `at` ("zalo: ", "LINE ID ", "微信号：") and where its name begins. */
export function labelBefore(text: string, at: number): { app: string; from: number } | undefined {
  let here = skipFill(text, at);
  const filler = wordBefore(text, here, small);
  if (filler) here = skipFill(text, filler.from);
  const label = wordBefore(text, here, labels);
  return label && { app: label.value, from: label.from };
}

/** How near a messenger's name makes a telephone number one to chat with, in UTF-16 units. */
const near = 20;

const clauseEnds = ',;，、；。|\n';

/** Whether a messenger is named in the clause of a number ("012 345 678 (WhatsApp)"). "Line" alone is a word of English. */
export function isMessengerNear(text: string, from: number, to: number): boolean {
  let start = from;
  while (start > 0 && start > from - near && !clauseEnds.includes(text.charAt(start - 1))) start--;
  let end = to;
  while (end < text.length && end < to + near && !clauseEnds.includes(text.charAt(end))) end++;
  const found = [wordWithin(text, start, from, labels), wordWithin(text, to, end, labels)];
  return found.some((word) => word && !/^(?:line|bat)$/i.test(text.slice(word.from, word.to)));
}

const inId = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 45 ||
  code === 46;

/** Where the id around `at` begins and ends: Latin letters, digits, `_`, `-`, `.`; at most 40 units each way. */
export function idAround(text: string, at: number): { from: number; to: number } {
  let from = at;
  while (from > 0 && from > at - 40 && inId(text.charCodeAt(from - 1))) from--;
  let to = at;
  while (to < text.length && to < at + 40 && inId(text.charCodeAt(to))) to++;
  while (to > from && '.-'.includes(text.charAt(to - 1))) to--;
  return { from, to };
}

/** Ids of messengers are no shorter than this. */
export const shortestId = 4;

/** A labelled id of letters alone after the colon at `at`: `WeChat: lilyhr`. */
export function chatAfter(text: string, at: number): Chat | undefined {
  let start = at + 1;
  while (start < at + 3 && text.charAt(start) === ' ') start++;
  const { from, to } = idAround(text, start);
  if (from < start || to - from < 5 || /\d/.test(text.slice(from, to))) return undefined;
  const label = labelBefore(text, at);
  // "Line: Management" is no id
  if (!label || (label.app === 'line' && !/id/i.test(text.slice(label.from, at)))) return undefined;
  return { kind: 'contact:chat', from: label.from, to, app: label.app };
}

/** The handle whose `@` stands at `at`. */
export function handleAt(text: string, at: number): Chat | Handle | undefined {
  const before = text.charCodeAt(at - 1);
  if (at > 0 && inId(before)) return undefined;
  const { to } = idAround(text, at + 1);
  const name = text.slice(at + 1, to);
  if (name.length < 3 || !/^[A-Za-z0-9_]*[A-Za-z][\w.-]*$/.test(name)) return undefined;
  const label = labelBefore(text, at);
  if (label) return { kind: 'contact:chat', from: label.from, to, app: label.app };
  return { kind: 'contact:handle', from: at, to, name };
}
