/** The workbench: an ad on one side, a rule on the other, and what a change does below. */
import { useMemo, useState } from 'preact/hooks';
import { PageFrame } from '../interface/page-frame.tsx';
import { useReader, useWords } from '../interface/reader.tsx';
import { blankListing, type Listing } from '../model.ts';
import { openOwnPage } from '../platform/pages.ts';
import type { Spot } from './bench/told/draft.ts';
import { DraftsPart } from './drafts/drafts-part.tsx';
import { EffectPart } from './effect/effect-part.tsx';
import { Guide } from './guide/guide.tsx';
import { ListingPart } from './listing/listing-part.tsx';
import { NamesOfPage, rulesByName } from './names.ts';
import { RulePart } from './rule/rule-part.tsx';
import { useWork, type Ground, type Work } from './use-work.ts';

interface WorkbenchPageProps {
  readonly ground: Ground;
}

export function WorkbenchPage({ ground }: WorkbenchPageProps) {
  const { workbench, settingsPage } = useWords();
  const work = useWork(ground);
  return (
    <PageFrame heading={workbench.title} wide>
      <p>{workbench.about}</p>
      {/* Browsers lead here who asks for our options. */}
      <p>
        <button type="button" class="plain" onClick={() => void openOwnPage('settings')}>
          {settingsPage.all}
        </button>
      </p>
      <Guide />
      {work === 'failed' ? (
        <output>{workbench.notLoaded}</output>
      ) : work === undefined ? (
        <output>{workbench.loading}</output>
      ) : (
        <Room work={work} />
      )}
    </PageFrame>
  );
}

/** A rule that is in every pack's first steps: what the page opens with. */
const first = { pack: 'trafficking', rule: 'travel-paid' };

function firstSpot({ catalogue }: Work, reader: string): Spot {
  const [pack] = catalogue.packs;
  const home = catalogue.packs.find(({ name }) => name === first.pack) ?? pack;
  const rule = home?.rules.find((line) => line.rule === first.rule) ?? home?.rules[0];
  const known = home?.languages.some(({ code }) => code === reader) ?? false;
  return { pack: home?.name ?? '', rule: rule?.rule ?? '', language: known ? reader : 'en' };
}

function Room({ work }: { readonly work: Work }) {
  const { language } = useReader();
  const [spot, setSpot] = useState<Spot>(() => firstSpot(work, language));
  const [listing, setListing] = useState<Listing>({ ...blankListing, platform: 'job-board' });
  const rules = useMemo(() => rulesByName(work.catalogue), [work.catalogue]);
  const open = (asked: Spot): void => {
    const { pack, rule } = asked;
    setSpot({ pack, rule, language: asked.language });
    document.querySelector('#rule-in-hand')?.scrollIntoView({ block: 'start' });
  };
  const look = (asked: Listing): void => {
    setListing(asked);
    document.querySelector('#ad-in-hand')?.scrollIntoView({ block: 'start' });
  };
  return (
    <NamesOfPage.Provider value={{ rules, open }}>
      <div class="bench">
        <div id="ad-in-hand">
          <ListingPart work={work} listing={listing} onListing={setListing} />
        </div>
        <div class="stack" id="rule-in-hand">
          <RulePart work={work} spot={spot} onSpot={setSpot} />
          <EffectPart work={work} onLook={look} />
          <DraftsPart work={work} onOpen={open} />
        </div>
      </div>
    </NamesOfPage.Provider>
  );
}
