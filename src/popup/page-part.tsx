import { useState } from 'preact/hooks';
import { useWords } from '../interface/reader.tsx';
import { bySigns, standingSeen } from '../interface/standing.ts';
import { askBackground } from '../platform/ask.ts';
import type { PageState, SeenListing } from '../platform/messages.ts';
import { request, socialGroups } from '../platform/permissions.ts';
import { ListingItem } from './listing-item.tsx';
import type { OpenPage } from './page.ts';
import { Problem } from './problem.tsx';

interface PagePartProps {
  readonly page: OpenPage | undefined;
  readonly again: () => void;
  readonly packs: string;
  readonly onReport: (seen: SeenListing) => void;
}

/** So many listings are drawn at once; a page may have thousands. */
const step = 25;

/** What was read on this page, or why it was not. */
export function PagePart({ page, again, packs, onReport }: PagePartProps) {
  const { plain } = useWords();
  const [shown, setShown] = useState(step);
  const state = page?.state;
  const listings = bySigns(state?.listings ?? []);
  const more = listings.length - shown;
  return (
    <section>
      <StateLine page={page} again={again} />
      {page === undefined || listings.length === 0 ? null : (
        <ul class="listings">
          {listings.slice(0, shown).map((seen) => (
            <li key={seen.key}>
              <ListingItem
                seen={seen}
                page={page}
                again={again}
                packs={packs}
                onReport={onReport}
              />
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
  if (state.reading === 'changed') {
    return (
      <div class="state">
        <p>{popup.changed}</p>
        <p>{popup.changedHow}</p>
        <Problem site={state.site} fault="nothing found where listings should be" />
      </div>
    );
  }
  return <output class="state">{countsOf(state, popup)}</output>;
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

function ReadNow({ page, again }: Pick<PagePartProps, 'page' | 'again'>) {
  const { popup } = useWords();
  const [failed, setFailed] = useState(false);
  const read = (): void => {
    if (page === undefined) return setFailed(true);
    askBackground('readTab', { tab: page.tab }).then(again, () => setFailed(true));
  };
  if (failed) return <p role="alert">{popup.notReadable}</p>;
  return (
    <button type="button" class={page?.withheld === undefined ? 'main' : 'plain'} onClick={read}>
      {popup.readNow}
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
