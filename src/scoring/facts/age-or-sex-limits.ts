import { wordAt, wordWithin, words } from '../entities/words.ts';
import { ages } from '../numbers.ts';
import { spanOf } from '../reading/reading.ts';
import type { Span } from '../../model.ts';
import type { Fact } from './index.ts';
import type { NumberEntity } from '../entities.ts';

const units = words([['years old|years|year|yrs|yr|yo|y.o|y/o|tuổi|t|tuoi|ปี|ขวบ|岁|歲|周岁|周歲|歳|才|세|살|años|añitos|anos|лет|года|ans|tahun|thn|th|jahre|yaş|yaşında|taong gulang|anyos|edad|سنة|عام|साल|वर्ष|বছর|سال|வயது|අවුරුදු|နှစ်|ឆ្នាំ|ປີ|miaka|ዓመት|shekaru|yas|yasinda|anos de idade|años de edad|साल की|वर्षको|वर्ष सम्म|বছর বয়স|ආයු|வயதுக்குள்|ans révolus|лет включительно', true]]); // prettier-ignore
const heads = words([['age|aged|ages|edad|idade|tuổi|độ tuổi|tuoi|อายุ|年龄|年齡|年齢|나이|연령|возраст|usia|umur|yaş|edades|âge|alter|العمر|السن|आयु|उम्र|বয়স|عمر|வயது|වයස|වයස්|အသက်|អាយុ|ອາຍຸ|umri|ዕድሜ|shekarun|shekaru|वयस|उमेर|বয়সসীমা|yaşı|yaş aralığı|altersgrenze|tranche d\'âge|faixa etária|rango de edad|gulang|độ tuổi từ', true]]); // prettier-ignore
const dashes = words([['-|–|—|~|～|〜|to|đến|tới|ถึง|a|al|до|至|到|から|hasta|sampai|hingga|s/d|sd|إلى|الى|حتى|bis|à|and|y|e|и|से|देखि|থেকে|হতে|முதல்|සිට|မှ|နှင့်|ដល់|ទៅ|ຫາ|ຮອດ|እስከ|zuwa|hadi|mpaka|سے|تا|ile|ila|hanggang|부터', true]]); // prettier-ignore

const skipSpaces = (text: string, at: number): number => {
  let here = at;
  while (here < at + 3 && ' \u00a0'.includes(text.charAt(here)) && here < text.length) here++;
  return here;
};

const afterUnit = (text: string, at: number): number => {
  const unit = wordAt(text, skipSpaces(text, at), units);
  return unit?.to ?? at;
};

/** "18–35 years old": two ages with a word of age before or after. */
function range(text: string, low: NumberEntity, high: NumberEntity): [number, number] | undefined {
  const { from, to, lowest } = ages;
  if (low.value < from || low.value > lowest || high.value <= low.value || high.value > to)
    return undefined;
  const first = afterUnit(text, low.to);
  const dash = wordAt(text, skipSpaces(text, first), dashes);
  if (!dash || skipSpaces(text, dash.to) !== high.from) return undefined;
  const end = afterUnit(text, high.to);
  const head = wordWithin(text, Math.max(0, low.from - 14), low.from, heads);
  if (end === high.to && !head) return undefined;
  return [head?.from ?? low.from, end];
}

/** Names a lowest and a highest age. (Limits of sex are words: they are rules.) */
export const fact: Fact = ({ listing, fields }) => {
  const spans: Span[] = [];
  for (const { field, text, entities } of fields) {
    const figures = entities.filter((entity) => entity.kind === 'number');
    figures.forEach((low, i) => {
      const high = figures[i + 1];
      const found = high && range(text, low, high);
      if (found) spans.push(spanOf(listing, field, ...found));
    });
  }
  return spans.length > 0 ? spans : undefined;
};
