/**
 * What no licence number of a country is without: words that hardly any ad has, or digits behind them.
 * One quick look over the text spares it fifteen slow ones. What the forms ask for beside it, such as that no letter
 * stands before, is left to them.
 */
const digits = '[\\d०-९০-৯๐-๙]';
const number = '(?:no\\.?|number|nomor|nombor|#|№|नं\\.?|নং|เลขที่|số|번호|号|號)';

const roots: Readonly<Record<string, string>> = {
  PH: 'DMW|POEA',
  ID: '[P23]MI[ .:]|[P23]MI<no>|[P23]MI[\\w./-]{0,11}<d>|PTKI',
  IN: '\\/(?:PER|PART|COM)[\\w+]{0,8}\\/[\\d+]',
  NP: 'lic(?:en[cs]e)?\\.? ?no\\.?[ .:]{0,3}<d>|प\\.?नं|लाइसेन्स नं|इजाजत|LT ?(?:lot )?no\\.?[ .:]{0,3}<d>|approval ?(?:lot )?no\\.?[ .:]{0,3}<d>|पूर्व स्वीकृति',
  BD: 'R\\.?\\/?L\\.?[ .:#-]{0,3}<no>?[ .:#-]{0,3}<d>|আর\\.?\\/?এল',
  LK: 'SLBFE|SLFEB|labour licen|L\\.?L\\.?[ .:]{0,3}(?:(?:reg(?:istration)?|lic(?:en[cs]e)?|approval)\\.?)?[ .:]{0,3}<no>?[ .:]{0,3}<d>',
  PK: '<d>[/-](?:RWP|LHR|KHI|KAR|PWR|PSH|MLK|MTN|QTA|SKT|ISB)|OEP|permission ?no',
  TH: 'ใบอนุญาต|ทะเบียนจัดหางาน',
  VN: 'LĐTBXH|BNV',
  MY: 'JTK|agensi pekerjaan',
  SG: '\\d{2}[CS]\\d{4}|R\\d{7}',
  TW: '許可證|许可证',
  JP: '<d>-[ユ派特]-|[派般]<d>',
  KR: '직업(?:소개|정보)',
  GB: 'GLAA?[^\\n]{0,20}?[A-Z]{4}\\d{4}',
}; // prettier-ignore

const rooted = (root: string): RegExp =>
  new RegExp(root.replaceAll('<d>', digits).replaceAll('<no>', number), 'iu');

const anyRoot = rooted(Object.values(roots).join('|'));
const rootOf = new Map(Object.entries(roots).map(([country, root]) => [country, rooted(root)]));

/** Whether a text may name a licence number at all. Every repeat is bounded. */
export function mayNameLicence(text: string): boolean {
  return anyRoot.test(text);
}

/** The same of one country's licences; of a country that is not known here anything may be one. */
export function mayNameLicenceOf(country: string, text: string): boolean {
  return rootOf.get(country)?.test(text) ?? true;
}
