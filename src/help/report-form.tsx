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
  const [packs, setPacks] = useState<readonly PackName[]>([]);
  const [answers, setAnswers] = useState<Answers>({});
  const [leftOut, setLeftOut] = useState<readonly Part[]>([]);
  const [withPicture, setWithPicture] = useState(true);
  const [unmasked, setUnmasked] = useState(false);
  const [places, setPlaces] = useState<PlaceFinder>();
  const [time] = useState(() => new Date().toISOString());
  useEffect(() => {
    packsInUse().then(setPacks, () => undefined);
    // Without the gazetteer a report has no countries, and is a report all the same.
    placeFinder().then(
      (find) => setPlaces(() => find),
      () => undefined,
    );
  }, []);
  const toggle = (part: Part): void => {
    const without = leftOut.filter((other) => other !== part);
    setLeftOut(without.length === leftOut.length ? [...leftOut, part] : without);
  };
  const verdict = seen.verdict ?? notJudged;
  const report = useMemo(
    () =>
      reportOf(seen.listing, verdict, packs, tidy(answers), time, {
        leaveOut: leftOut,
        unmasked,
        ...(places && { places }),
      }),
    [seen.listing, verdict, packs, answers, time, leftOut, unmasked, places],
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
      <Outgoing
        report={report}
        {...(picture && withPicture ? { picture } : {})}
        {...(onKept === undefined ? {} : { onKept })}
      />
    </form>
  );
}
