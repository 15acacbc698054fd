import { useCallback, useRef, useState } from 'preact/hooks';
import { useReader } from '../interface/reader.tsx';
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
  const { packs: said, plain } = words;
  const read = useCallback(() => listPacks(language), [language]);
  const found = useWatched(read, watchPacks) ?? [];
  const feeds = useWatched(keptFeeds, watchFeeds) ?? [];
  const [gone, setGone] = useState<GonePack>();
  const [last, setLast] = useState<'added' | 'adding' | 'undone' | 'notUndone' | 'leftOut'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const tell = (what: typeof last, removed?: GonePack): void => {
    setLast(what);
    setGone(removed);
    heading.current?.focus();
  };
  const undo = (removed: GonePack): void => {
    setGone(undefined);
    setLast('adding');
    bringBack(removed).then(
      (done) => tell(done ? 'undone' : 'notUndone'),
      () => tell('notUndone'),
    );
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {said.heading}
      </h2>
      <p class="fine">{said.about}</p>
      <output>
        {gone === undefined ? (last === undefined ? '' : said[last]) : said.removed(gone.title)}
      </output>
      {gone === undefined ? null : (
        <p>
          <button type="button" onClick={() => undo(gone)}>
            {plain.undo}
          </button>
        </p>
      )}
      <ul class="listings packs">
        {found.map((pack) => (
          <li key={pack.name}>
            <PackRow
              pack={pack}
              feed={feeds.find(({ id }) => id === pack.from)}
              onRemoved={(removed) => tell(undefined, removed)}
            />
          </li>
        ))}
      </ul>
      {isPrivate() ? <p>{said.private}</p> : <AddPack inUse={found} onDone={tell} />}
    </section>
  );
}
