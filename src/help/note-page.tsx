import { PageFrame } from '../interface/page-frame.tsx';
import { useWords } from '../interface/reader.tsx';
import { shownSigns } from '../interface/shown-signs.ts';
import { Signs } from '../interface/signs.tsx';
import { openOwnPage } from '../platform/pages.ts';
import { useHanded } from './handed.ts';
import { Letter } from './letter.tsx';

/** For who wrote an ad: what a note says and what it does not, the rules, and how to tell us that one is wrong. */
export function NotePage() {
  const { mistake, signs: said } = useWords();
  const { yourAd } = mistake;
  const handed = useHanded();
  if (handed === undefined) return null;
  const { listing, verdict } = handed.seen ?? {};
  const signs = verdict === undefined ? [] : shownSigns(verdict);
  return (
    <PageFrame heading={yourAd.heading}>
      <p>{yourAd.calm}</p>
      <ul class="lines">
        {yourAd.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{yourAd.used}</p>
      <h2>{yourAd.seen}</h2>
      {signs.length === 0 ? (
        <p>{yourAd.noAd}</p>
      ) : (
        <>
          <Signs signs={signs} adLanguage={listing?.language ?? ''} />
          <p class="fine">{said.notProof}</p>
        </>
      )}
      <h2>{yourAd.rules}</h2>
      <p>{yourAd.rulesAbout}</p>
      <p>
        <button type="button" onClick={() => void openOwnPage('workbench')}>
          {yourAd.rules}
        </button>
      </p>
      <h2>{yourAd.tell}</h2>
      <Letter signs={signs} />
    </PageFrame>
  );
}
