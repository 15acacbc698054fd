/**
 * What no licence number is without, whatever its country: words that hardly any ad has, or digits behind them.
 * One quick look over the text spares it fifteen slow ones. What the forms ask for beside it, such as that no letter
 * stands before, is left to them.
 */
const digits = '[\\d०-९০-৯๐-๙]';
const number = '(?:no\\.?|number|nomor|nombor|#|№|नं\\.?|নং|เลขที่|số|번호|号|號)';

const roots = [
  'DMW|POEA',
  '[P23]MI[ .:]|[P23]MI<no>|[P23]MI[\\w./-]{0,11}<d>|PTKI',
  '\\/(?:PER|PART|COM)[\\w+]{0,8}\\/[\\d+]',
  'lic(?:en[cs]e)?\\.? ?no\\.?[ .:]{0,3}<d>|प\\.?नं|लाइसेन्स नं|इजाजत|LT ?(?:lot )?no\\.?[ .:]{0,3}<d>|approval ?(?:lot )?no\\.?[ .:]{0,3}<d>|पूर्व स्वीकृति',
  'R\\.?\\/?L\\.?[ .:#-]{0,3}<no>?[ .:#-]{0,3}<d>|আর\\.?\\/?এল',
  'SLBFE|SLFEB|labour licen|L\\.?L\\.?[ .:]{0,3}(?:(?:reg(?:istration)?|lic(?:en[cs]e)?|approval)\\.?)?[ .:]{0,3}<no>?[ .:]{0,3}<d>',
  '<d>[/-](?:RWP|LHR|KHI|KAR|PWR|PSH|MLK|MTN|QTA|SKT|ISB)|OEP|permission ?no',
  'ใบอนุญาต|ทะเบียนจัดหางาน',
  'LĐTBXH|BNV',
  'JTK|agensi pekerjaan',
  '\\d{2}[CS]\\d{4}|R\\d{7}',
  '許可證|许可证',
  '<d>-[ユ派特]-|[派般]<d>',
  '직업(?:소개|정보)',
  'GLAA?[^\\n]{0,20}?[A-Z]{4}\\d{4}',
]; // prettier-ignore

const anyRoot = new RegExp(
  roots.join('|').replaceAll('<d>', digits).replaceAll('<no>', number),
  'iu',
);

/** Whether a text may name a licence number at all. Every repeat is bounded. */
export function mayNameLicence(text: string): boolean {
  return anyRoot.test(text);
}
