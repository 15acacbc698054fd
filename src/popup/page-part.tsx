import { useState } from 'preact/hooks';
import { useWords } from '../interface/reader.tsx';
import { bySigns, standingSeen } from '../interface/standing.ts';
import { askBackground } from '../platform/ask.ts';
import type { PageState, SeenListing } from '../platform/messages.ts';
import { request, socialGroups } from '../platform/permissions.ts';
import { ListingItem } from './listing-item.tsx';
import type { OpenPage } from './page.ts';
import { DriftProblem } from './problem.tsx';

interface PagePartProps {
  readonly page: OpenPage | undefined;
  readonly again: () => void;
  readonly packs: string;
  readonly onReport: (seen: SeenListing) => void;
  readonly onYourAd: (seen: SeenListing) => void;
}

/** So many listings are drawn at once; a page may have thousands. */
const step = 25;

/** What was read on this page, or why it was not. */
export function PagePart({ page, again, packs, ...doors }: PagePartProps) {
  const { plain, popup } = useWords();
  const [shown, setShown] = useState(step);
  const state = page?.state;
  const listings = bySigns(state?.listings ?? []);
  const more = listings.length - shown;
  return (
    <section>
      <StateLine page={page} again={again} />
      {page?.private === true ? <p class="fine">{popup.private}</p> : null}
      {page === undefined || listings.length === 0 ? null : (
        <ul class="listings">
          {listings.slice(0, shown).map((seen) => (
            <li key={seen.key}>
              <ListingItem seen={seen} page={page} again={again} packs={packs} {...doors} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 ? (
        <button type="button" onClick={() => setShown(shown + step * 4)}>
          {plain.more(more)}
        </button>
      ) : null}
    </section>
  );
}

function StateLine({ page, again }: Pick<PagePartProps, 'page' | 'again'>) {
  const { popup } = useWords();
  if (page?.withheld !== undefined) return <Withheld page={page} again={again} />;
  const state = page?.state;
  if (state === undefined || state.reading === 'unread')
    return <Unread page={page} again={again} />;
  if (state.reading === 'paused') return <p class="state">{popup.paused}</p>;
  if (state.reading === 'muted') return <p class="state">{popup.muted}</p>;
  if (state.reading === 'changed') return <Changed state={state} page={page} again={again} />;
  return (
    <>
      <output class="state">{countsOf(state, popup)}</output>
      {state.listings.length === 0 ? <p class="fine">{popup.changedHow}</p> : null}
      {state.drift === undefined ? null : (
        <div class="state">
          <p>{popup.changedRead}</p>
          <DriftProblem site={state.site} drift={state.drift} />
        </div>
      )}
    </>
  );
}

interface ChangedProps extends Pick<PagePartProps, 'page' | 'again'> {
  readonly state: PageState;
}

/** Our reader of this site found nothing: says so, offers the one for any page, and a note for the maintainers. */
function Changed({ state, page, again }: ChangedProps) {
  const { popup } = useWords();
  const [wasRead, setWasRead] = useState(false);
  const done = (): void => {
    setWasRead(true);
    again();
  };
  return (
    <div class="state">
      <p>{popup.changed}</p>
      <output>{wasRead ? popup.noneRead : ''}</output>
      <ReadNow page={page} again={done} label={popup.changedRetry} />
      <p>{popup.changedHow}</p>
      {state.drift === undefined ? null : <DriftProblem site={state.site} drift={state.drift} />}
    </div>
  );
}

function countsOf({ listings }: PageState, popup: ReturnType<typeof useWords>['popup']): string {
  if (listings.length === 0) return popup.noneRead;
  const signs = listings.filter((seen) => ['danger', 'caution'].includes(standingSeen(seen)));
  return signs.length === 0
    ? popup.read(listings.length)
    : `${popup.read(listings.length)} ${popup.withSigns(signs.length)}`;
}

function Unread({ page, again }: Pick<PagePartProps, 'page' | 'again'>) {
  const { popup } = useWords();
  return (
    <div class="state">
      <p>{popup.unread}</p>
      <ReadNow page={page} again={again} />
    </div>
  );
}

interface ReadNowProps extends Pick<PagePartProps, 'page' | 'again'> {
  readonly label?: string;
}

function ReadNow({ page, again, label }: ReadNowProps) {
  const { popup } = useWords();
  const [failed, setFailed] = useState(false);
  const read = (): void => {
    if (page === undefined) return setFailed(true);
    askBackground('readTab', { tab: page.tab }).then(again, () => setFailed(true));
  };
  if (failed) return <p role="alert">{popup.notReadable}</p>;
  return (
    <button type="button" class={page?.withheld === undefined ? 'main' : 'plain'} onClick={read}>
      {label ?? popup.readNow}
    </button>
  );
}

function Withheld({ page, again }: Pick<PagePartProps, 'page' | 'again'>) {
  const { popup } = useWords();
  const group = page?.withheld;
  if (group === undefined) return null;
  const social = socialGroups().some(({ name }) => name === group.name);
  return (
    <div class="state">
      <p>{social ? popup.optionalSite(group.name) : popup.withheld(group.name)}</p>
      <button
        type="button"
        class="main"
        onClick={() => {
          request(group.origins).then(again, again);
        }}
      >
        {popup.grant(group.name)}
      </button>
      <ReadNow page={page} again={again} />
    </div>
  );
}
