import { entitiesIn } from '../reading/reading.ts';
import type { Fact } from './index.ts';

/** Legal forms that stand in a firm's name, in the languages of the packs. */
const forms =
  /(?:^|[\s(,.])(?:ltd|limited|llc|llp|inc|corp|corporation|plc|gmbh|s\.a\.?s?|s\.l\.?u?|s\.?r\.?l|ltda|sdn\.?\s?bhd|bhd|pvt|pte|pty|jsc|tnhh|co\.)(?:$|[\s),.;:])|cổ phần|จำกัด|有限|株式会社|合同会社|㈜|\(株\)|\(주\)|주식회사|(?:^|\s)(?:ООО|ТОО|ИП|АО|ПАО|ЗАО|ОАО)\s|A\.Ş|Şti/iu;

/** "Company X", with a capital or in a script without capitals; "sa", "sas" and "ag" are words of some languages. */
const named =
  /\p{Lu}[\p{L}\d]+ (?:SAS|SLU|SL|AG)(?:$|[\s),.;:])|(?:[Cc]ông ty|[Cc]ty|CTY|CÔNG TY|[Tt]ập đoàn|[Cc]ompany:|[Ee]mpresa|[Gg]rupo|kumpanya|\bPT\.?|\bCV\.?|[Pp]erusahaan|[Ss]yarikat|компани[яи]|fabrik|factory|[Hh]otel|[Rr]estaurant|[Hh]ospital|[Kk]hách sạn|[Tt]rường|[Bb]ệnh viện)\s+["“«]?\p{Lu}[\p{L}\d]+|\p{Script=Han}{2,12}(?:公司|集团|集團|酒店|医院|醫院|学校|學校|银行|銀行|餐厅|餐廳)|บริษัท\s?\p{L}{3}|โรงแรม\p{L}{2}|โรงพยาบาล\p{L}{2}|شركة\s\p{L}{3}/u;

/** Nobody is named who would be the employer: no name, no legal form, no address at a domain of its own. */
export const fact: Fact = (reading) => {
  const { listing } = reading;
  if (listing.employer.trim() !== '') return undefined;
  if (entitiesIn(reading, 'contact:mail').some((mail) => !mail.free)) return undefined;
  const words = `${listing.title}\n${listing.text.slice(0, 20_000)}`;
  return forms.test(words) || named.test(words) ? undefined : [];
};
