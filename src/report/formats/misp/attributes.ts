/** What a report says as MISP attributes. Types and categories: MISP describeTypes.json; MISP has no type for handles. */
import type { Transfer } from '../../answers.ts';
import { sha256 } from '../../digest/sha-256.ts';
import { ibanOf } from '../../iban.ts';
import { payeesIn } from '../../indicators.ts';
import type { Indicator } from '../../indicators.ts';
import { isLeg } from '../../places.ts';
import type { Report } from '../../report.ts';
import { adText } from '../../writing/ad-text.ts';
import { paymentLine, routeWords, techniqueName } from '../../writing/answers.ts';
import { signLines, withheldLines } from '../../writing/lines.ts';
import { base64 } from './base64.ts';

/** One attribute before it has its identifier. */
export interface Attribute {
  readonly category: string;
  readonly type: string;
  readonly value: string;
  readonly comment: string;
  /** Base64, of an attachment. */
  readonly data?: string;
}

const attribute = (
  category: string,
  type: string,
  value: string,
  comment: string,
): readonly Attribute[] => (value.trim() === '' ? [] : [{ category, type, value, comment }]);

const bitcoin = /^(?:bc1|[13])[1-9A-HJ-NP-Za-z]{25,60}$/;

function ofIndicator({ kind, value, where }: Indicator): readonly Attribute[] {
  const comment = `${kind} named in the ${where === 'answers' ? 'answers' : `ad, ${where}`}`;
  switch (kind) {
    case 'mail':
      return attribute('Social network', 'email', value, comment);
    case 'link':
      return attribute('Network activity', 'url', value, comment);
    case 'phone':
      return attribute('Person', 'phone-number', value, comment);
    case 'handle':
      return attribute('Social network', 'text', value, comment);
    case 'wallet':
      return attribute('Financial fraud', bitcoin.test(value) ? 'btc' : 'text', value, comment);
    case 'account':
    default:
      return attribute('Financial fraud', 'iban', ibanOf(value) ?? value, comment);
  }
}

/** A payment in words, and the account where it is none that an indicator names. */
function ofTransfer(transfer: Transfer): readonly Attribute[] {
  const to = transfer.to?.trim() ?? '';
  const isNumber = /^[\d -]{6,40}$/.test(to);
  return [
    ...attribute('Financial fraud', 'text', paymentLine(transfer), 'payment asked or made'),
    ...(payeesIn(to).length > 0
      ? []
      : attribute('Financial fraud', isNumber ? 'bank-account-nr' : 'text', to, 'paid to')),
  ];
}

function ofAnswers({ answers }: Report): readonly Attribute[] {
  const { route, transfers = [], techniques = [], words = '', contact = '' } = answers ?? {};
  const way = routeWords(route).join('; ');
  return [
    ...attribute('Person', 'travel-details', way, 'route, as the person tells it'),
    ...transfers.flatMap(ofTransfer),
    ...techniques.flatMap((code) =>
      attribute('External analysis', 'text', techniqueName(code), `technique ${code}`),
    ),
    ...attribute('External analysis', 'text', words, 'the person’s own words'),
    ...attribute('Person', 'text', contact, 'how the person who reports may be answered'),
  ];
}

/** Every attribute of a report, each once. */
export function attributesOf(report: Report, picture?: Uint8Array): readonly Attribute[] {
  const { ad, indicators = [], places = [] } = report;
  const all = [
    ...(ad
      ? [
          ...attribute('External analysis', 'link', ad.url, 'address of the ad'),
          ...attribute('External analysis', 'text', adText(ad), 'the ad as seen'),
          ...attribute('External analysis', 'sha256', sha256(adText(ad)), 'of the ad’s text'),
        ]
      : []),
    ...attribute('External analysis', 'text', signLines(report).join('\n'), 'signs by fixed rules'),
    ...indicators.flatMap(ofIndicator),
    ...places.flatMap(({ value, country, where }) =>
      attribute(
        'Targeting data',
        'target-location',
        `${value}, ${country}`,
        isLeg(where) ? `route, ${where}` : `named in the ad, ${where}`,
      ),
    ),
    ...ofAnswers(report),
    ...attribute('External analysis', 'text', withheldLines(report).join('\n'), 'left out'),
    ...(picture
      ? attribute('External analysis', 'attachment', 'picture.png', 'picture of the ad').map(
          (one) => ({ ...one, data: base64(picture) }),
        )
      : []),
  ];
  return [...new Map(all.map((one) => [`${one.category} ${one.type} ${one.value}`, one])).values()];
}
