import { useEffect, useState } from 'preact/hooks';
import { placeOf } from '../interface/help-states.ts';
import { Helplines } from '../interface/helplines.tsx';
import { packsInUse } from '../interface/judging.ts';
import { OldPacks } from '../interface/old-packs.tsx';
import { packWords } from '../interface/pack-words.ts';
import { useReader, useWords } from '../interface/reader.tsx';
import { TextCheck } from '../interface/text-check.tsx';
import { askBackground } from '../platform/ask.ts';
import type { SeenListing } from '../platform/messages.ts';
import { currentTab, openOwnPage } from '../platform/pages.ts';
import { useOpenPage } from './page.ts';
import type { OpenPage } from './page.ts';
import { PagePart } from './page-part.tsx';
import { SettingsPart } from './settings-part.tsx';
import { Switches } from './switches.tsx';
import { withPicture } from './with-picture.ts';

const closeAfter = (opened: Promise<unknown>): void => {
  void opened.then(() => window.close());
};

/** Opens the report form with a listing, in a tab: the popup would close on the first click outside. */
async function report(page: OpenPage | undefined, seen: SeenListing): Promise<void> {
  // The popup's own window, not the one with the focus, which a slow machine may still be moving.
  const tab = await currentTab();
  await askBackground('openPage', {
    page: 'report',
    ...(await withPicture(page, seen)),
    ...(tab?.private === true && { private: true }),
  });
}

/** Opens what there is for who wrote an ad. */
const explainToWriter = (seen: SeenListing, page: OpenPage | undefined): Promise<void> =>
  askBackground('openPage', {
    page: 'note',
    seen,
    ...(page?.private === true && { private: true }),
  });

function usePacks(): string {
  const [packs, setPacks] = useState('');
  useEffect(() => {
    packsInUse().then(
      (found) => setPacks(packWords(found)),
      () => undefined,
    );
  }, []);
  return packs;
}

/** The popup: this page, a text to check, the way to help, and how to be left alone. */
export function Popup() {
  const words = useWords();
  const { wasRead } = useReader();
  const { page, asked, again } = useOpenPage();
  const packs = usePacks();
  return (
    <main class="popup">
      <h1>{words.popup.title}</h1>
      {asked ? (
        <PagePart
          page={page}
          again={again}
          packs={packs}
          onReport={(seen) => closeAfter(report(page, seen))}
          onYourAd={(seen) => closeAfter(explainToWriter(seen, page))}
        />
      ) : null}
      <p>
        <button
          type="button"
          class="wide"
          onClick={() => closeAfter(openOwnPage('help', { place: placeOf('stuck') }))}
        >
          {words.popup.leaveHeading}
        </button>
      </p>
      <details>
        <summary>{words.popup.checkHeading}</summary>
        <TextCheck packs={packs} onReport={(seen) => closeAfter(report(undefined, seen))} />
        <p>
          <button type="button" class="plain" onClick={() => closeAfter(openOwnPage('check'))}>
            {words.popup.fullPage}
          </button>
        </p>
      </details>
      <details>
        <summary>{words.popup.helplines}</summary>
        <Helplines />
      </details>
      <Switches page={page} again={again} />
      <SettingsPart />
      <p class="doors">
        <button type="button" class="plain" onClick={() => closeAfter(openOwnPage('help'))}>
          {words.plain.help}
        </button>
        <button type="button" class="plain" onClick={() => closeAfter(openOwnPage('report'))}>
          {words.popup.reports}
        </button>
      </p>
      <OldPacks />
      {wasRead ? null : <p class="fine">{words.plain.unread}</p>}
    </main>
  );
}
