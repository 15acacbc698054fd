import { useState } from 'preact/hooks';
import { useWords } from '../interface/reader.tsx';
import type { Answers } from '../report/answers.ts';
import { techniques } from '../report/answers.ts';
import { TextField } from '../interface/text-field.tsx';
import { TransfersForm } from './transfers-form.tsx';

export interface AnswersFormProps {
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}

/** What the person can add. Every part may stay empty. */
export function AnswersForm({ answers, onChange }: AnswersFormProps) {
  const { report, plain } = useWords();
  return (
    <>
      <h2>{report.add}</h2>
      <p class="fine">{plain.optional}</p>
      <details>
        <summary>{report.route}</summary>
        <RouteForm answers={answers} onChange={onChange} />
      </details>
      <details>
        <summary>{report.money}</summary>
        <TransfersForm answers={answers} onChange={onChange} />
      </details>
      <details>
        <summary>{report.done}</summary>
        <TechniquesForm answers={answers} onChange={onChange} />
      </details>
      <TextField
        label={report.words}
        rows={5}
        value={answers.words ?? ''}
        onChange={(words) => onChange({ ...answers, words })}
      />
      <TextField
        label={report.contacts}
        rows={2}
        value={(answers.contacts ?? []).join('\n')}
        onChange={(lines) => onChange({ ...answers, contacts: lines.split('\n') })}
      />
      <ContactForm answers={answers} onChange={onChange} />
    </>
  );
}

function RouteForm({ answers, onChange }: AnswersFormProps) {
  const { report } = useWords();
  const { route = {} } = answers;
  const set = (part: object): void => onChange({ ...answers, route: { ...route, ...part } });
  return (
    <>
      <TextField label={report.from} value={route.from ?? ''} onChange={(from) => set({ from })} />
      <TextField
        label={report.through}
        rows={2}
        value={(route.through ?? []).join('\n')}
        onChange={(lines) => set({ through: lines.split('\n') })}
      />
      <TextField label={report.to} value={route.to ?? ''} onChange={(to) => set({ to })} />
      <TextField label={report.how} value={route.how ?? ''} onChange={(how) => set({ how })} />
    </>
  );
}

function TechniquesForm({ answers, onChange }: AnswersFormProps) {
  const { report } = useWords();
  const done = answers.techniques ?? [];
  const toggle = (code: string): void => {
    const without = done.filter((other) => other !== code);
    onChange({
      ...answers,
      techniques: without.length === done.length ? [...done, code] : without,
    });
  };
  return (
    <>
      {techniques.map((code) => (
        <label key={code} class="line">
          <input type="checkbox" checked={done.includes(code)} onChange={() => toggle(code)} />
          {report.techniques[code]}
        </label>
      ))}
    </>
  );
}

/** Contact is not asked for until the person says that they may be answered. */
function ContactForm({ answers, onChange }: AnswersFormProps) {
  const { report } = useWords();
  const [may, setMay] = useState(false);
  const allow = (allowed: boolean): void => {
    setMay(allowed);
    if (!allowed) onChange({ ...answers, contact: '' });
  };
  return (
    <>
      <label class="line">
        <input
          type="checkbox"
          checked={may}
          onChange={(event) => allow(event.currentTarget.checked)}
        />
        {report.mayAnswer}
      </label>
      {may ? (
        <TextField
          label={report.contact}
          about={report.contactAbout}
          value={answers.contact ?? ''}
          onChange={(contact) => onChange({ ...answers, contact })}
        />
      ) : null}
    </>
  );
}
