import { useEffect, useMemo, useState } from 'preact/hooks';
import { packsInUse, placeFinder } from '../interface/judging.ts';
import { useWords } from '../interface/reader.tsx';
import type { PackName, Verdict } from '../model.ts';
import type { SeenListing } from '../platform/messages.ts';
import type { Answers } from '../report/answers.ts';
import { tidy } from '../report/answers.ts';
import { parts, reportOf } from '../report/report.ts';
import type { Part } from '../report/report.ts';
import type { PlaceFinder } from '../report/places.ts';
import { AnswersForm } from './answers-form.tsx';
import { Outgoing } from './outgoing.tsx';
import { Picture } from './picture.tsx';

interface ReportFormProps {
  readonly seen: SeenListing;
  /** PNG of the listing, where the browser gave one. */
  readonly picture?: Uint8Array;
  readonly onKept?: () => void;
}

/** What a report is made with, beside the ad and the answers. */
interface MadeWith {
  readonly packs: readonly PackName[];
  readonly places?: PlaceFinder;
}

/**
 * All of it at once: a report that changed by itself after it was shown would not be the one that was kept. What is
 * missing is left out: without the gazetteer a report has no countries, and is a report all the same.
 */
async function madeWith(): Promise<MadeWith> {
  const [packs, places] = await Promise.all([
    packsInUse().catch(() => []),
    placeFinder().catch(() => undefined),
  ]);
  return { packs, ...(places && { places }) };
}

/** For a listing that was never judged: nothing is claimed. */
const notJudged: Verdict = {
  state: 'unreadable',
  level: 'none',
  harms: {},
  score: 0,
  evidence: [],
};

/** The form: everything that is known is filled in, each part can be left out, and below stands what leaves. */
export function ReportForm({ seen, picture, onKept }: ReportFormProps) {
  const { report: said } = useWords();
  const [answers, setAnswers] = useState<Answers>({});
  const [leftOut, setLeftOut] = useState<readonly Part[]>([]);
  const [withPicture, setWithPicture] = useState(true);
  const [unmasked, setUnmasked] = useState(false);
  const [made, setMade] = useState<MadeWith>();
  const [time] = useState(() => new Date().toISOString());
  useEffect(() => {
    void madeWith().then(setMade);
  }, []);
  const toggle = (part: Part): void => {
    const without = leftOut.filter((other) => other !== part);
    setLeftOut(without.length === leftOut.length ? [...leftOut, part] : without);
  };
  const verdict = seen.verdict ?? notJudged;
  const report = useMemo(
    () =>
      made &&
      reportOf(seen.listing, verdict, made.packs, tidy(answers), time, {
        leaveOut: leftOut,
        unmasked,
        ...(made.places && { places: made.places }),
      }),
    [seen.listing, verdict, made, answers, time, leftOut, unmasked],
  );
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{said.parts}</legend>
        {parts.map((part) => (
          <label key={part} class="line">
            <input
              type="checkbox"
              checked={!leftOut.includes(part)}
              onChange={() => toggle(part)}
            />
            {said.partNames[part]}
          </label>
        ))}
        {picture === undefined ? null : (
          <>
            <label class="line">
              <input
                type="checkbox"
                checked={withPicture}
                onChange={() => setWithPicture(!withPicture)}
              />
              {said.picture}
            </label>
            {withPicture ? <Picture png={picture} label={said.picture} /> : null}
          </>
        )}
        <label class="line">
          <input type="checkbox" checked={!unmasked} onChange={() => setUnmasked(!unmasked)} />
          {said.mask}
        </label>
        <p class="fine">{said.maskAbout}</p>
      </fieldset>
      {leftOut.includes('answers') ? null : <AnswersForm answers={answers} onChange={setAnswers} />}
      {report === undefined ? null : (
        <Outgoing
          report={report}
          {...(picture && withPicture ? { picture } : {})}
          {...(onKept === undefined ? {} : { onKept })}
        />
      )}
    </form>
  );
}
