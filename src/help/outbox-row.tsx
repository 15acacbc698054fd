import { AnswerWords } from '../interface/answer-words.tsx';
import { useReader, useWords } from '../interface/reader.tsx';
import { askBackground } from '../platform/ask.ts';
import { kindsOf } from '../platform/data-consent.ts';
import type { Organisation } from '../platform/organisations.ts';
import { forgetSent, retry, withdraw } from '../platform/outbox.ts';
import type { Outgoing } from '../platform/outbox.ts';
import { reportName } from './report-name.ts';
import { letLeave } from './sending/let-leave.ts';

interface OutboxRowProps {
  readonly one: Outgoing;
  /** Undefined once it was removed. */
  readonly to: Organisation | undefined;
  /** It was taken off the list, or could not be withdrawn any more. */
  readonly onGone: (how?: 'withdrawn' | 'tooLate') => void;
}

/** One report on its way: to whom, how it stands in one sentence, and the buttons that make sense then. */
export function OutboxRow({ one, to, onGone }: OutboxRowProps) {
  const { report: said, outbox } = useWords();
  const { state } = one;
  const isOver = state === 'sent';
  const again = (): void => {
    const ask = async (): Promise<void> => {
      // What is refused here the background finds missing, and the list says so.
      if (to !== undefined) await letLeave(to, kindsOf(one.report, to.credentials));
      await retry(one.id);
      await askBackground('sendWaiting');
    };
    // It is kept all the same, and the list tells how it stands.
    ask().catch(() => undefined);
  };
  const back = (): void => {
    withdraw(one.id).then(
      (done) => onGone(done ? 'withdrawn' : 'tooLate'),
      () => onGone('tooLate'),
    );
  };
  return (
    <>
      <p>
        <bdi dir="auto" class="listing-name">
          {reportName(one.report, said.title)}
        </bdi>{' '}
        <span class="fine">{outbox.to(one.organisationName)}</span>
      </p>
      <output>
        <Standing one={one} />
      </output>
      <p class="doors">
        {isOver ? (
          <>
            <button type="button" onClick={() => void forgetSent(one.id).then(() => onGone())}>
              {outbox.takeOff}
            </button>
            <span class="fine">{outbox.takeOffAbout}</span>
          </>
        ) : (
          <>
            <button type="button" disabled={state === 'sending'} onClick={back}>
              {outbox.withdraw}
            </button>
            <button type="button" disabled={state === 'sending'} onClick={again}>
              {outbox.tryNow}
            </button>
          </>
        )}
      </p>
    </>
  );
}

function Standing({ one }: { readonly one: Outgoing }) {
  const { language, words } = useReader();
  const { outbox } = words;
  const { state, sentAt, nextTry, answer } = one;
  const when = (time: string): string => new Date(time).toLocaleString(language);
  // Before the first try the next one is now.
  const isLater = nextTry !== undefined && answer !== undefined;
  return (
    <>
      {state === 'sent' ? outbox.sent(when(sentAt ?? one.queuedAt)) : outbox[state]}{' '}
      {answer === undefined || state === 'sending' ? null : <AnswerWords answer={answer} />}{' '}
      {state === 'waiting' && isLater ? outbox.next(when(nextTry)) : null}
      {state === 'sent' && isLater ? outbox.asks(when(nextTry)) : null}
    </>
  );
}
