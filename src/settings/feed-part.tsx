import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../interface/reader.tsx';
import { isOld } from '../packs/feed/decide.ts';
import { askBackground } from '../platform/ask.ts';
import type { KeptFeed } from '../platform/feeds.ts';
import { originsOf } from '../platform/may-send.ts';
import { isGranted, request, watchPermissions } from '../platform/permissions.ts';
import { KeyWords } from './key-words.tsx';
import { TroubleWords } from './trouble-words.tsx';
import { whenOf } from './when.ts';

interface FeedPartProps {
  readonly feed: KeptFeed;
  /** What else can be done with its pack. */
  readonly children: ComponentChildren;
}

/** How the feed of a pack stands: its key, the last look, how old it is, and the button to look again. */
export function FeedPart({ feed, children }: FeedPartProps) {
  const { language, words } = useReader();
  const { packs: said } = words;
  const { id, state, looked, trouble, keyChanged } = feed;
  const [looking, setLooking] = useState(false);
  const [allowed, setAllowed] = useState(true);
  const origins = originsOf(id);
  useEffect(() => {
    const ask = (): void => void isGranted(origins).then(setAllowed);
    ask();
    return watchPermissions(ask);
  }, [id]);
  // The browser's question must be the first thing that a click does.
  const look = async (): Promise<void> => {
    const yes = await request(origins);
    setAllowed(yes);
    if (!yes) return;
    setLooking(true);
    await askBackground('updateFeed', { address: id });
  };
  const begin = (): void => void look().then(end, end);
  const end = (): void => setLooking(false);
  const key = state.keys.find((one) => one.id === feed.signedBy);
  const old = isOld(state, Date.now());
  return (
    <>
      {key === undefined ? null : <KeyWords value={key} address={id} />}
      {keyChanged === undefined ? null : (
        <p class="fine">{said.keyChanged(whenOf(keyChanged, language))}</p>
      )}
      {old ? <p class="notice">{said.old(whenOf(state.expires, language))}</p> : null}
      <output>
        <p>
          {looking ? said.lookingNow : said.looked(whenOf(looked, language))}{' '}
          {!looking && trouble === undefined && !old ? said.allWell : null}
        </p>
        {looking || trouble === undefined ? null : (
          <div class="notice">
            <p>{said.stays}</p>
            <TroubleWords trouble={trouble} />
          </div>
        )}
      </output>
      {allowed ? null : <p>{said.reasons['no-permission']}</p>}
      <p class="doors">
        <button type="button" disabled={looking} onClick={begin}>
          {allowed ? said.lookNow : said.allow}
        </button>
        {children}
      </p>
    </>
  );
}
