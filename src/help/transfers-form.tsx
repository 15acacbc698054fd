import { useWords } from '../interface/reader.tsx';
import type { Transfer } from '../report/answers.ts';
import type { AnswersFormProps } from './answers-form.tsx';
import { TextField } from '../interface/text-field.tsx';

/** Payments that were asked for or made, as many as there were. */
export function TransfersForm({ answers, onChange }: AnswersFormProps) {
  const { report } = useWords();
  const transfers = answers.transfers ?? [{}];
  const set = (at: number, part: Partial<Transfer>): void => {
    const changed = transfers.map((one, place) => (place === at ? { ...one, ...part } : one));
    onChange({ ...answers, transfers: changed });
  };
  return (
    <>
      {transfers.map((one, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a payment has no name but its place
        <fieldset key={at}>
          <TextField
            label={report.amount}
            value={one.amount ?? ''}
            onChange={(amount) => set(at, { amount })}
          />
          <TextField
            label={report.currency}
            value={one.currency ?? ''}
            onChange={(currency) => set(at, { currency })}
          />
          <TextField
            label={report.paidTo}
            value={one.to ?? ''}
            onChange={(to) => set(at, { to })}
          />
          <TextField
            label={report.means}
            value={one.how ?? ''}
            onChange={(how) => set(at, { how })}
          />
          <TextField
            label={report.purpose}
            value={one.for ?? ''}
            onChange={(purpose) => set(at, { for: purpose })}
          />
        </fieldset>
      ))}
      <button type="button" onClick={() => onChange({ ...answers, transfers: [...transfers, {}] })}>
        {report.another}
      </button>
    </>
  );
}
