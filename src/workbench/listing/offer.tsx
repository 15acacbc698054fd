/** Whether an ad was taken for an offer of work, and by what. */
import { useWords } from '../../interface/reader.tsx';
import type { Asked } from '../bench/told/explained.ts';

export function Offer({ asked }: { readonly asked: Asked }) {
  const { benchWhy } = useWords();
  const yesNo = (is: boolean): string => (is ? benchWhy.yes : benchWhy.no);
  const rows = [
    [benchWhy.hiring, asked.hiring],
    [benchWhy.accounts, asked.accounts],
    [benchWhy.seeking, asked.seeking],
    [benchWhy.instructions, asked.instructions],
    [benchWhy.chat, yesNo(asked.chat)],
    [benchWhy.contact, yesNo(asked.contact)],
    [benchWhy.pay, yesNo(asked.pay)],
  ] as const;
  return (
    <>
      <p>
        <b>{asked.offers ? benchWhy.offers : benchWhy.offersNot}</b>{' '}
        {asked.as === 'board' ? benchWhy.asBoard : benchWhy.asPost}
      </p>
      <dl class="sums">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
