import type { Translated } from '../../words.ts';

export const welcome: Translated<'welcome'> = {
  title: 'Maligayang pagdating',
  heading: 'Mga job ad, tingnan nang isa pang beses',
  does: 'Habang tumitingin ka ng mga job ad, binabasa ito ng Lurewatch at minamarkahan ang mga salitang kilala mula sa masasamang kaso. Inuulit nito ang mga salita, sinasabi kung bakit mahalaga, at binibigyan ka ng isang tanong.',
  markAbout: 'Sa listahan, ganito ang itsura ng marka. Wala nito sa mga karaniwang ad.',
  cannotHeading: 'Ang hindi nito malalaman',
  cannot: [
    'Hindi patunay ang palatandaan. May palatandaan din ang mga tapat na ad.',
    'Kahit walang marka, hindi ibig sabihin na may sumuri sa ad.',
    'Hindi ito nagbabasa ng larawan, at wala itong kilalang kumpanya o tao.',
  ],
  staysHeading: 'Ang nananatili sa device na ito',
  stays: [
    'Lahat, maliban kung ikaw mismo ang magpadala ng report. Walang account, wala kaming server: hindi ipinapadala kahit saan ang binabasa mo.',
    'Wala itong listahan ng mga ad na nakita mo. Nagse-save ito ng report kapag hiniling mo lang.',
    'Makikita ito ng sinumang makakabukas ng listahan ng extension ng browser na ito.',
  ],
  permissionsHeading: 'Ang puwede nitong gawin, at bakit',
  permissions: {
    storage: 'I-save ang mga setting mo sa device na ito.',
    activeTab: 'Basahin ang page na nakabukas sa iyo kapag hiniling mo, at noon lang.',
    scripting: 'Maglagay ng paalala sa mga page ng trabaho.',
    alarms:
      'Gumising para ipadala ang mga report na naghihintay. Isang beses sa isang araw: kalimutan ang matagal mo nang isinara, at tingnan kung may bagong bersyon ang mga pack na idinagdag mo.',
    contextMenus:
      'Ialok ang “Suriin ang text na ito” para sa mga salitang pinili mo, at ang “I-report ang ad na ito”.',
    boards: (sites) => `Kusang basahin ang mga job ad sa ${sites}.`,
  },
  socialHeading: 'Social media',
  socialAbout:
    'Maraming alok ang dumarating sa mga post at channel. Piliin kung saan puwedeng tumingin ang Lurewatch. Hindi nito kusang binabasa ang mga pribadong chat.',
  allow: 'Payagan ang mga piniling site',
  allowed: 'Pinayagan. Mababago mo ito kahit kailan sa settings ng browser.',
  refused:
    'Hindi pinayagan. Binabasa pa rin ang mga job site, at puwede kang magpayag ng site sa susunod.',
  tryHeading: 'Subukan',
  tryAbout: 'Gawa-gawa ang ad na ito. Baguhin mo at tingnan.',
  sample:
    'Customer service sa Sihanoukville. Hindi kailangan ng experience, $2,500 kada buwan ang sahod. Libre ang plane ticket at dormitoryo. Hawak ng opisina ang passport mo. Mag-message sa Telegram @example_hr.',
  dangerHeading: 'Kung nasa panganib ka',
  danger: 'Buksan ang page ng tulong. Gumagana ito kahit walang internet.',
};
