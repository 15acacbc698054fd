import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const sending: Translated<'sending'> = {
  heading: 'Mga paraan para ipadala',
  mail: 'Sa email',
  mailTo: 'Para kay',
  mailOwn: 'Ibang address',
  mailAddress: 'Email address',
  mailWrong: 'Hindi ito email address.',
  mailOpen: 'Buksan ang email app ko',
  mailAbout:
    "Bubukas ang email app mo na may simpleng text, at may maiiwang kopya roon. Walang maipapadala hangga't hindi mo ipinapadala roon.",
  mailSubject: 'Tala tungkol sa isang job ad',
  mailPaste:
    'Masyadong mahaba ang report para sa email na kusang bumubukas. Nasa clipboard ito: i-paste dito.',
  mailOpened: 'Hiniling na buksan ang email app mo.',
  mailLong: 'Masyadong mahaba ang text para ipasa. Nasa clipboard ito: i-paste sa email.',
  mailNotCopied:
    'Masyadong mahaba ang text para ipasa, at hindi ito makopya. Ikaw ang kumopya, at i-paste sa email.',
  site: 'Sa site na may ad',
  sitePick: 'Piliin ang site',
  siteNone:
    'Wala kaming alam na page para mag-report sa site na ito. Hanapin ang link na gaya ng “Report” sa tabi ng ad.',
  siteOpen: 'Kopyahin ang text at buksan ang page',
  siteAbout:
    'Pupunta sa clipboard ang simpleng text. I-paste kung saan itinatanong ng page kung ano ang mali. Makikita ng site na bumisita ka.',
  siteOpened: 'Nasa clipboard ang text. Nabuksan na ang page.',
  siteNotCopied: 'Hindi makopya ang text. Ikaw ang kumopya. Ang page:',
  organisation: 'Sa isang organisasyon',
  organisationNone: 'Walang naka-set na organisasyon sa device na ito.',
  organisationPick: 'Organisasyon',
  organisationAbout:
    'Ipinapadala ito bilang STIX 2.1, kasama ang mga bahaging pinili mo sa itaas. Naghihintay ito sa device na ito hanggang makarating. Hanggang noon, puwede mo itong bawiin.',
  exactly: 'Ito mismo ang ipapadala',
  send: 'Ipadala',
  kept: 'Na-save. Ipapadala ito kapag naabot na ang organisasyon.',
  notKept:
    'Hindi ma-save, kaya hindi ipapadala: puno o nakasara ang storage. Kopyahin, o i-save bilang file.',
  private: 'Galing ito sa private window. Walang sine-save: kopyahin, o i-save bilang file.',
};

export const outbox: Translated<'outbox'> = {
  heading: 'Mga report na ipinapadala',
  none: 'Walang report na ipinapadala.',
  to: (name) => `Para sa ${isolate(name)}`,
  waiting: 'Naghihintay na maipadala.',
  sending: 'Ipinapadala na ngayon.',
  sent: (when) => `Naipadala noong ${when}.`,
  refused: 'Hindi naipadala. Hindi na ito kusang susubukan ulit.',
  failed: 'Hindi naipadala sa loob ng dalawang linggo. Hindi na ito kusang susubukan ulit.',
  next: (when) => `Susunod na subok: ${when}.`,
  asks: (when) => `Tatanungin ulit namin ang server: ${when}.`,
  withdraw: 'Bawiin',
  withdrawn: 'Binawi. Nabura na rito at hindi ipapadala.',
  tooLate: 'Huli na para bawiin: ipinapadala na, o nasa server na.',
  tryNow: 'Subukan ngayon',
  takeOff: 'Alisin sa listahang ito',
  takeOffAbout: 'Mananatili sa organisasyon ang natanggap nito.',
  code: (code) => `Code ng sagot: ${code}.`,
  words: 'Sa sariling salita ng server:',
  answers: {
    accepted: 'Natanggap ng server ang lahat.',
    received: 'Natanggap na ng server at inaasikaso pa nito.',
    'status-gone': 'Natanggap ito ng server, pero hindi na sinasabi kung ano ang nangyari.',
    unreachable: 'Hindi maabot ang server.',
    timeout: 'Hindi agad sumagot ang server.',
    busy: 'Sinabi ng server na bumalik na lang mamaya.',
    'server-error': 'May sira ang server mismo.',
    interrupted: 'Naisara ang browser noong huling subok.',
    'no-permission': 'Ayaw ipabuksan ng browser ang server na ito. Payagan ito sa settings.',
    'no-consent':
      'Hindi pinayagan ang browser na palabasin ang report na ito. Subukan ngayon para matanong ka ulit.',
    'no-organisation': 'Wala na sa settings ang organisasyon.',
    'not-https': 'Hindi protektado ang address (https).',
    redirected: 'Itinuturo ng server ang ibang address. Itanong sa organisasyon ang tama.',
    elsewhere:
      'Ibang host lang ang itinuturo ng server. Itanong sa organisasyon ang address nito roon.',
    'bad-request': 'Hindi naintindihan ng server ang ipinadala namin.',
    unauthorised: 'Hindi tinatanggap ng server ang user name, password o token.',
    forbidden: 'Hindi pinapayagan ng server na magpadala ng report ang user na ito.',
    'not-found': 'Walang ganoong collection ang server.',
    'wrong-media': 'Ibang bersyon ng standard ang gamit ng server.',
    'too-large': 'Mas malaki ang report kaysa sa tinatanggap ng server.',
    unprocessable: 'May nakitang mali ang server sa report.',
    'not-writable': 'Hindi tumatanggap ng report ang collection na ito.',
    'partly-refused': 'Tinanggihan ng server ang isang bahagi ng report.',
    'all-refused': 'Tinanggihan ng server ang report.',
    'not-taxii': 'Hindi TAXII 2.1 server ang sumasagot doon.',
    unexpected: 'Nagbigay ang server ng sagot na hindi namin kilala.',
  },
};

export const organisations: Translated<'organisations'> = {
  heading: 'Mga organisasyong tumatanggap ng report',
  about:
    "May mga organisasyong tumatanggap ng report gamit ang computer (TAXII 2.1). Ilagay ang ibinigay sa iyo ng organisasyon mo. Walang pupunta roon hangga't hindi ka nagpapadala ng report.",
  none: 'Wala pang naka-set.',
  add: 'Magdagdag ng organisasyon',
  change: 'Baguhin',
  name: 'Pangalan',
  address: 'Address ng collection, o ng server',
  addressWrong: 'Dapat magsimula ang address sa https://.',
  how: 'Paano ka nito nakikilala',
  kinds: {
    none: 'Hindi ito nagtatanong',
    basic: 'User name at password',
    bearer: 'Gamit ang token',
    same: 'Gaya ng naka-save',
  },
  user: 'Pangalan ng user',
  password: 'Ang password',
  token: 'Ang token',
  secretAbout:
    'Naka-save sa browser na ito sa device na ito, hindi naka-encrypt. Magagamit ito ng sinumang makakagamit ng browser na ito.',
  save: 'I-save',
  cancel: 'Huwag ituloy',
  saved: 'Na-save.',
  notSaved: 'Hindi ma-save: puno o nakasara ang storage.',
  removed: 'Inalis. Hindi ipapadala ang mga report na naghihintay para rito.',
  notAllowed: 'Walang na-save: hindi pinayagan ang browser na abutin ang host na ito.',
  private: 'Private window ito. Walang mase-save dito.',
  test: 'Subukan ang koneksyon',
  testing: 'Tinatanong na ang server.',
  works: 'Gumagana: tumatanggap ng report ang server dito.',
  choose: 'Higit sa isa ang lugar ng server para sa report. Pumili ng isa:',
  chosen: 'Gumagana. Ito ang napiling lugar:',
  takesNone: 'Sumasagot ang server, pero hindi tumatanggap ng report mula sa user na ito.',
  allow: 'Payagan ang koneksyon',
};

export const settingsPage: Translated<'settingsPage'> = {
  title: 'Mga setting',
  all: 'Lahat ng setting',
};
