import { monthOf } from '../interface/old-packs.tsx';
import { useReader } from '../interface/reader.tsx';
import { ageOf } from '../packs/age.ts';
import type { ListedPack } from '../platform/packs-in-use.ts';

/** Says that a pack is old, and where a newer one may come from. Of one that a feed brings the feed itself says it. */
export function PackAge({ pack: { date, from } }: { readonly pack: ListedPack }) {
  const { language, words } = useReader();
  const { age: said } = words.device;
  const age = ageOf(date, Date.now());
  if (age === 'fresh') return null;
  const where = from === 'shipped' ? said.ours : said.fromFile;
  return (
    <p class="notice">
      {age === 'early' ? said.clock : `${said.old(monthOf(date, language))} ${where}`}
    </p>
  );
}
