/** On which service a bare handle (@name) lives: told by the words before it, or by the site it stands on. */
const services: readonly (readonly [RegExp, string])[] = [
  [/telegram|\btg\b|телеграм|تيليجرام|تلگرام|电报|飞机|t\.me/iu, 'telegram'],
  [/whats\s?app|\bwa\b|ватсап|واتساب/iu, 'whatsapp'],
  [/wechat|weixin|微信|\bvx\b/iu, 'wechat'],
  [/\bline\b|ไลน์/iu, 'line'],
  [/\bzalo\b/iu, 'zalo'],
  [/facebook|messenger|\bfb\b/iu, 'facebook'],
  [/instagram|\big\b/iu, 'instagram'],
  [/tik\s?tok/iu, 'tiktok'],
  [/\bsignal\b/iu, 'signal'],
  [/\bviber\b/iu, 'viber'],
  [/\btwitter\b|\bx\.com\b/iu, 'twitter'],
  [/\bdiscord\b/iu, 'discord'],
];

const serviceIn = (words: string): string | undefined =>
  services.find(([word]) => word.test(words))?.[1];

/** How many UTF-16 units before a handle may name its service. */
const reach = 32;

/** The service of a handle in a text on a site; undefined where nothing tells it. */
export function serviceOf(handle: string, text: string, site: string): string | undefined {
  const at = text.indexOf(handle);
  const before = at < 0 ? '' : text.slice(Math.max(0, at - reach), at);
  return serviceIn(before.slice(before.lastIndexOf('\n') + 1)) ?? serviceIn(site);
}

const chatHosts: Readonly<Record<string, string>> = {
  't.me': 'telegram',
  'telegram.me': 'telegram',
  'wa.me': 'whatsapp',
  'm.me': 'facebook',
  'zalo.me': 'zalo',
};

/** The account that a chat link leads to; undefined for any other link, and for invitations to groups. */
export function accountBehind(url: URL): { type: string; login: string } | undefined {
  const type = chatHosts[url.hostname];
  const [login = ''] = url.pathname.slice(1).split('/');
  if (type === undefined || !/^[\w.]{4,40}$/.test(login)) return undefined;
  return ['joinchat', 'share', 'qr', 'message'].includes(login)
    ? undefined
    : { type, login: login.toLowerCase() };
}

/** Whether a host belongs to a service that many people share, so that its name tells nothing. */
export const isShared = (host: string): boolean =>
  Object.hasOwn(chatHosts, host) ||
  /(?:^|\.)(?:line\.me|bit\.ly|facebook\.com|instagram\.com|tiktok\.com|youtube\.com|google\.com|x\.com|twitter\.com|linkedin\.com|whatsapp\.com)$/.test(
    host,
  );
