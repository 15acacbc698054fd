import { useEffect, useState } from 'preact/hooks';
import { packsInUse } from '../interface/judging.ts';
import { useWords } from '../interface/reader.tsx';
import type { PackName, Verdict } from '../model.ts';
import type { SeenListing } from '../platform/messages.ts';
import type { Answers } from '../report/answers.ts';
import { tidy } from '../report/answers.ts';
import { parts, reportOf } from '../report/report.ts';
import type { Part } from '../report/report.ts';
import { AnswersForm } from './answers-form.tsx';
import { Outgoing } from './outgoing.tsx';

interface ReportFormProps {
  readonly seen: SeenListing;
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
export function ReportForm({ seen, onKept }: ReportFormProps) {
  const { report: said } = useWords();
  const [packs, setPacks] = useState<readonly PackName[]>([]);
  const [answers, setAnswers] = useState<Answers>({});
  const [leftOut, setLeftOut] = useState<readonly Part[]>([]);
  const [time] = useState(() => new Date().toISOString());
  useEffect(() => {
    packsInUse().then(setPacks, () => undefined);
  }, []);
  const toggle = (part: Part): void => {
    const without = leftOut.filter((other) => other !== part);
    setLeftOut(without.length === leftOut.length ? [...leftOut, part] : without);
  };
  const verdict = seen.verdict ?? notJudged;
  const report = reportOf(seen.listing, verdict, packs, tidy(answers), time, leftOut);
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
      </fieldset>
      {leftOut.includes('answers') ? null : <AnswersForm answers={answers} onChange={setAnswers} />}
      <Outgoing report={report} {...(onKept === undefined ? {} : { onKept })} />
    </form>
  );
}
