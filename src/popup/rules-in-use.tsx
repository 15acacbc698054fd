import { useReader } from '../interface/reader.tsx';
import { titledPacks } from '../interface/titled-packs.ts';
import { useWatched } from '../interface/use-watched.ts';
import { titleIn } from '../packs/explanations.ts';
import { watchInUse } from '../platform/pack-choices.ts';

/** Which packs judge, by what they are called in the reader's language; nothing until they are known. */
export function RulesInUse() {
  const { language, words } = useReader();
  const packs = useWatched(titledPacks, watchInUse) ?? [];
  if (packs.length === 0) return null;
  return (
    <>
      <p class="fine">{words.popup.packs}:</p>
      <ul class="fine">
        {packs.map((pack) => (
          <li key={pack.name}>
            <bdi>{titleIn(pack, language)}</bdi>{' '}
            <bdi dir="ltr">
              {pack.version}, {pack.date}
            </bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
