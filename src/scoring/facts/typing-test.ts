import { wordAt, words } from '../entities/words.ts';
import { spanOf } from '../reading/reading.ts';
import type { Span } from '../../model.ts';
import type { Fact } from './index.ts';

const speeds = words([['wpm|w.p.m|words per minute|words a minute|words/min|words/minute|words per min|word per minute|characters per minute|cpm|字/分|字/分钟|字每分钟|个字/分钟|字一分钟|字/分鐘|คำ/นาที|คำต่อนาที|คำ ต่อนาที|ตัวอักษรต่อนาที|từ/phút|từ / phút|từ một phút|từ 1 phút|chữ/phút|kata per menit|kata/menit|kpm|palabras por minuto|ppm|palavras por minuto|mots par minute|зн/мин|знаков в минуту|знаков/мин|слов в минуту|simv/min|kelime/dakika|타/분|타 이상|타수|kata seminit|perkataan seminit|patah perkataan seminit|salita kada minuto|wörter pro minute|anschläge pro minute|anschläge/min|शब्द प्रति मिनट|शब्द प्रति मिनेट|शब्द/मिनट|শব্দ প্রতি মিনিট|শব্দ/মিনিট|الفاظ فی منٹ|كلمة في الدقيقة|كلمة بالدقيقة|كلمة/دقيقة|வார்த்தைகள் நிமிடத்திற்கு|சொற்கள்/நிமிடம்|වචන මිනිත්තුවකට|လုံး တစ်မိနစ်|စာလုံး/မိနစ်|ពាក្យក្នុងមួយនាទី|ពាក្យ/នាទី|ຄຳຕໍ່ນາທີ|ຄຳ/ນາທີ|ቃላት በደቂቃ|maneno kwa dakika|kalma a minti|文字/分|打鍵/分|字以上/分', true]]); // prettier-ignore

/** Names a typing speed. */
export const fact: Fact = ({ listing, fields }) => {
  const spans: Span[] = [];
  for (const { field, text, entities } of fields)
    for (const { kind, from, to } of entities) {
      if (kind !== 'number') continue;
      let at = to;
      while (at < to + 3 && ' +\u00a0'.includes(text.charAt(at)) && at < text.length) at++;
      const speed = wordAt(text, at, speeds);
      if (speed) spans.push(spanOf(listing, field, from, speed.to));
    }
  return spans.length > 0 ? spans : undefined;
};
