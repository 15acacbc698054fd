import { spelled } from './licence-spelling.ts';

/** How one country's licences to recruit look in an ad. A number can be copied: it is something to look up, no proof. */
export interface LicenceForm {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Who licenses. */
  readonly by: string;
  /** Where we know the duty or the form from; "form: general knowledge" where no page shows the number itself. */
  readonly source: string;
  /**
   * What no text with such a number is without: words that hardly any ad has, or digits behind them. What the form
   * asks for beside it, such as that no letter stands before, is left to the form. Every repeat is bounded.
   */
  readonly root: RegExp;
  /** Every repeat is bounded. */
  readonly form: RegExp;
}

const root = (pattern: string): RegExp => spelled(pattern, 'iu');
const form = (pattern: string): RegExp => spelled(pattern, 'giu');

/** The forms that are known, one or more a country. */
export const licenceForms: readonly LicenceForm[] = [
  {
    country: 'PH',
    by: 'Department of Migrant Workers (before 2022 POEA)',
    source:
      'POEA Rules of 2016, rule VIII, sections 67–70: ads show the licence number; form: general knowledge',
    root: root('DMW|POEA'),
    form: form(
      '(?<!\\p{L})(?:DMW|POEA)[ -]{0,3}(?:licen[cs]e|lic\\.?|accreditation|acc?\\.)?[ .:]{0,3}<no>?[ .:-]{0,3}<d>{2,4}(?:[ -]{1,3}(?:LB|SB))?[ -]{0,3}<d>{0,8}(?:[ -]?(?:R|UL|N)(?!\\p{L}))?',
    ),
  },
  {
    country: 'ID',
    by: 'KP2MI (before 2024 BP2MI and the Ministry of Manpower)',
    source: 'lawcenter.id on Permen P2MI 1/2025: licence SIP3MI; form: general knowledge',
    root: root('[P23]MI[ .:]|[P23]MI<no>|[P23]MI[\\w./-]{0,11}<d>|PTKI'),
    form: form(
      '(?<!\\p{L})(?:SIP[23]?P?MI|SIUP P3MI|SIPPTKI|P3MI)[ .:]{0,3}<no>?[ .:]{0,3}(?=[\\w./-]{0,8}<d>)[\\w./-]{3,40}',
    ),
  },
  {
    country: 'IN',
    by: 'Protector General of Emigrants',
    source: 'Emigration Act 1983; licensed agents’ own pages show B-1794/PUN/PER/100/5/10094/2022',
    root: root('\\/(?:PER|PART|COM)[\\w+]{0,8}\\/[\\d+]'),
    form: form('(?<!\\p{L})B-?<d>{3,4}\\/[A-Z]{2,4}\\/(?:PER|PART|COM)[\\w+]{0,8}(?:\\/[\\d+]{1,6}){1,4}'),
  },
  {
    country: 'NP',
    by: 'Department of Foreign Employment',
    source: 'Foreign Employment Rules, rule 14: ads show licence and approval number; form: general knowledge',
    root: root('lic(?:en[cs]e)?\\.? ?no\\.?[ .:]{0,3}<d>|प\\.?नं|लाइसेन्स नं|इजाजत|LT ?(?:lot )?no\\.?[ .:]{0,3}<d>|approval ?(?:lot )?no\\.?[ .:]{0,3}<d>|पूर्व स्वीकृति'),
    form: form(
      '(?:lic(?:ense|ence)?\\.? ?no\\.?|इ\\.?प\\.?नं\\.?|ई\\.?प\\.?नं\\.?|अ\\.?प\\.?नं\\.?|लाइसेन्स नं\\.?|इजाजत(?:पत्र)? नं\\.?)[ .:]{0,3}<d>{1,4}\\/<d>{2,3}(?:\\/<d>{2,3})?|(?:LT|pre-?approval) ?(?:lot )?no\\.?[ .:]{0,3}<d>{4,7}|पूर्व स्वीकृति (?:चलानी )?नं\\.?[ .:]{0,3}<d>{4,7}',
    ),
  },
  {
    country: 'BD',
    by: 'Bureau of Manpower, Employment and Training',
    source: 'shampratikdeshkal.com, 2022-08-04, names agencies with their RL numbers; sagorpar.com',
    root: root('R\\.?\\/?L\\.?[ .:#-]{0,3}<no>?[ .:#-]{0,3}<d>|আর\\.?\\/?এল'),
    form: form('(?<![\\p{L}\\d])(?:R\\.?\\/?L\\.?|আর\\.?\\/?এল\\.?|আরএল)[ .:#-]{0,3}<no>?[ .:#-]{0,3}<d>{2,4}(?![\\p{L}\\d])'),
  },
  {
    country: 'LK',
    by: 'Sri Lanka Bureau of Foreign Employment',
    source: 'slbfe.lk, approval to recruit (LID=1, MID=61); form: general knowledge',
    root: root('SLBFE|SLFEB|labour licen|L\\.?L\\.?[ .:]{0,3}(?:(?:reg(?:istration)?|lic(?:en[cs]e)?|approval)\\.?)?[ .:]{0,3}<no>?[ .:]{0,3}<d>'),
    form: form(
      '(?<!\\p{L})(?:SLBFE|SLFEB|labour licen[cs]e|L\\.?L\\.?)[ .:]{0,3}(?:(?:reg(?:istration)?|lic(?:en[cs]e)?|approval)\\.?)?[ .:]{0,3}<no>?[ .:]{0,3}<d>{3,6}(?![\\p{L}\\d])',
    ),
  },
  {
    country: 'PK',
    by: 'Bureau of Emigration and Overseas Employment',
    source: 'beoe.gov.pk: promoters have a licence, demands a numbered permission; form: general knowledge',
    root: root('<d>[/-](?:<city>)|OEP|permission ?no'),
    form: form(
      '(?<!\\p{L})(?:OEP|MPD|lic\\.? no)[ ./-]{0,3}(?:lic(?:en[cs]e)?\\.?)?[ .:]{0,2}<no>?[ .:]{0,2}<d>{3,4}[/-](?:<city>)(?!\\p{L})|(?<![\\p{L}\\d])<d>{3,4}[/-](?:<city>)(?!\\p{L})|(?<!\\p{L})(?:OEP (?:licen[cs]e|lic\\.?)|permission) ?no\\.?[ .:]{0,3}<d>{4,7}',
    ),
  },
  {
    country: 'TH',
    by: 'Department of Employment',
    source: 'doe.go.th: only licensed firms may send workers abroad; form: general knowledge',
    root: root('ใบอนุญาต|ทะเบียนจัดหางาน'),
    form: form('ใบอนุญาต(?:จัดหางาน)?[^\\n]{0,24}?(?:เลขที่ ?)?[นต]\\.? ?<d>{1,5} ?\\/ ?<d>{4}|(?:ใบอนุญาตจัดหางาน|ทะเบียนจัดหางาน)(?:เลขที่)?[ .:]{0,3}[นต]?\\.?<d>{1,5}'),
  },
  {
    country: 'VN',
    by: 'Department of Overseas Labour',
    source: 'Law 69/2020/QH14 on contract-based Vietnamese overseas workers; form: general knowledge',
    root: root('LĐTBXH|BNV'),
    form: form('(?:giấy phép|GP|GPHĐ)(?: số)?[ .:]{0,3}<d>{1,4}\\/(?:\\d{4}\\/)?(?:LĐTBXH|BLĐTBXH|BNV)(?:-GP)?'),
  },
  {
    country: 'MY',
    by: 'Department of Labour (JTKSM)',
    source: 'jtksm.mohr.gov.my, questions on private employment agencies: classes A, B, C, the name "Agensi Pekerjaan"; form of the number: general knowledge',
    root: root('JTK|agensi pekerjaan'),
    form: form('(?<!\\p{L})(?:JTKSM|JTKS|JTK)[ .:-]{0,3}(?:lesen|licen[cs]e)?[ .:]{0,3}<no>?[ .:-]{0,3}<d>{2,5}[ABC]?(?![\\p{L}\\d])|agensi pekerjaan [\\p{L}\\d&.() -]{2,60}?sdn\\.? ?bhd'),
  },
  {
    country: 'SG',
    by: 'Ministry of Manpower',
    source: 'licence conditions, section 4, as told by jobsdb.com: ads show licence and registration number; form: general knowledge',
    root: root('\\d{2}[CS]\\d{4}|R\\d{7}'),
    form: form('(?:EA|licen[cs]e|lic|registration|reg)[^\\n\\p{L}]{0,4}(?:licen[cs]e|reg(?:istration)?|personnel)?[ .:]{0,3}<no>?[ .:]{0,3}(?:\\d{2}[CS]\\d{4}|R\\d{7,8})(?![\\p{L}\\d])'),
  },
  {
    country: 'TW',
    by: 'Ministry of Labor',
    source: 'Employment Service Act; form: general knowledge',
    root: root('許可證|许可证'),
    form: form('(?:許可證|许可证)(?:字)?(?:[號号])?[ ：:]{0,3}(?:第 ?)?<d>{3,5}'),
  },
  {
    country: 'JP',
    by: 'Ministry of Health, Labour and Welfare',
    source: 'Employment Security Act; form: general knowledge',
    root: root('<d>-[ユ派特]-|[派般]<d>'),
    form: form('(?<!\\d)<d>{2}-[ユ派特]-<d>{6}|[派般]<d>{2}-<d>{6}'),
  },
  {
    country: 'KR',
    by: 'Ministry of Employment and Labor',
    source: 'Employment Security Act; form: general knowledge',
    root: root('직업(?:소개|정보)'),
    form: form('(?:유료)?직업(?:소개|정보)(?:사업|소)?[^\\n\\d]{0,12}<d>{2,}[-제]?[\\d-]{3,16}'),
  },
  {
    country: 'GB',
    by: 'Gangmasters and Labour Abuse Authority',
    source: 'GLAA public register: unique reference numbers; form: general knowledge',
    root: root('GLAA?[^\\n]{0,20}?[A-Z]{4}\\d{4}'),
    form: form('(?<!\\p{L})GLAA?[^\\n]{0,20}?[A-Z]{4}\\d{4}(?!\\d)'),
  },
]; // prettier-ignore
