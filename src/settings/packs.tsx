import { useCallback } from 'preact/hooks';
import { useReader } from '../interface/reader.tsx';
import { useUndoing } from '../interface/undoing.tsx';
import { useWatched } from '../interface/use-watched.ts';
import { keptFeeds, watchFeeds } from '../platform/feeds.ts';
import { isPrivate } from '../platform/private-window.ts';
import { listPacks, watchPacks } from '../platform/packs-in-use.ts';
import { AddPack } from './add-pack.tsx';
import { PackRow } from './pack-row.tsx';
import { bringBack, type GonePack } from './removing.ts';

/** The packs in use, each with its switches, and the way to add one of others. */
export function Packs() {
  const { language, words } = useReader();
  const { packs: said } = words;
  const read = useCallback(() => listPacks(language), [language]);
  const found = useWatched(read, watchPacks) ?? [];
  const feeds = useWatched(keptFeeds, watchFeeds) ?? [];
  const { heading, tell, say, line } = useUndoing();
  const removed = (gone: GonePack): void => {
    const undo = async (): Promise<void> => {
      say(said.adding);
      if (!(await bringBack(gone))) throw new Error(said.notUndone);
    };
    const { undone, notUndone } = said;
    tell({ said: said.removed(gone.title), undo, undone, notUndone });
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {said.heading}
      </h2>
      <p class="fine">{said.about}</p>
      {line}
      <ul class="listings packs">
        {found.map((pack) => (
          <li key={pack.name}>
            <PackRow
              pack={pack}
              feed={feeds.find(({ id }) => id === pack.from)}
              onRemoved={removed}
            />
          </li>
        ))}
      </ul>
      {isPrivate() ? (
        <p>{said.private}</p>
      ) : (
        <AddPack inUse={found} onDone={(what) => say(said[what])} />
      )}
    </section>
  );
}
