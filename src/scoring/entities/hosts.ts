/** Hosts whose addresses open a chat, and the messenger they belong to; from the messengers' own documents of their links. */
export const chatHosts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    telegram: 't.me telegram.me telegram.dog telegram.org',
    whatsapp: 'wa.me whatsapp.com chat.whatsapp.com api.whatsapp.com wa.link',
    line: 'line.me lin.ee line.naver.jp page.line.me',
    zalo: 'zalo.me',
    viber: 'viber.com invite.viber.com',
    signal: 'signal.me signal.group',
    messenger: 'm.me messenger.com',
    wechat: 'u.wechat.com weixin.qq.com wechat.com work.weixin.qq.com',
    kakaotalk: 'open.kakao.com pf.kakao.com',
    qq: 'qm.qq.com jq.qq.com',
    discord: 'discord.gg',
    vk: 'vk.me',
    potato: 'potato.im',
  }).flatMap(([app, hosts]) => hosts.split(' ').map((host) => [host, app] as const)),
);

/** Services that hide where a link leads; widely known ones. */
export const shorteners: ReadonlySet<string> = new Set(
  'bit.ly tinyurl.com t.co goo.gl is.gd v.gd cutt.ly rb.gy shorturl.at ow.ly buff.ly rebrand.ly tiny.cc s.id shorte.st t.ly surl.li bit.do soo.gd clck.ru vk.cc url.cn dwz.cn suo.im t.cn reurl.cc lihi1.com lihi.cc ppt.cc pse.is han.gl me2.kr by.gy'.split(
    ' ',
  ),
);

const social = new Set(
  'facebook.com fb.com fb.me instagram.com tiktok.com youtube.com youtu.be x.com twitter.com linkedin.com lnkd.in reddit.com vk.com ok.ru weibo.com douyin.com xiaohongshu.com pinterest.com threads.net'.split(
    ' ',
  ),
);

/** Is this host a social network, where anybody can have a page? `m.facebook.com` is one too. */
export const isSocial = (host: string): boolean =>
  social.has(host) || social.has(host.slice(host.indexOf('.') + 1));

/** Mail services that anybody can have an address at for nothing; widely known ones, by the name before the first dot of the host. */
const freeNames = new Set(
  'gmail googlemail yahoo ymail rocketmail hotmail outlook live msn aol icloud protonmail proton gmx mail yandex rambler inbox bk list zoho 163 126 qq sina foxmail sohu yeah 139 naver daum hanmail nate rediffmail tutanota tutamail tuta yopmail mailinator web'.split(
    ' ',
  ),
);

/** Is this host a free mail service? A firm's own `mail.firm.com` is not. */
export const isFreeMail = (host: string): boolean => {
  const [name = '', ...rest] = host.split('.');
  return (
    freeNames.has(name) &&
    rest.length >= 1 &&
    rest.length <= 2 &&
    rest.every((part) => part.length <= 3)
  );
};
