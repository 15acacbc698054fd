import { useReader } from '../interface/reader.tsx';
import { useUndoing } from '../interface/undoing.tsx';
import { useWatched } from '../interface/use-watched.ts';
import { watchChoices } from '../platform/choices.ts';
import { endsOf, putBack, takeOut, takeOutMute } from '../platform/choices-listed.ts';
import type { Expiries } from '../platform/expiries.ts';
import { MuteSearch } from './mute-search.tsx';
import { byDay, longDay } from './when.ts';

const ends = (): Promise<readonly number[]> => endsOf('muted');

/** The muted sites, by the day on which each mute ends: their names are kept nowhere. */
export function Mutes() {
  const { language, words } = useReader();
  const { muted: said } = words.device;
  const found = useWatched(ends, watchChoices) ?? [];
  const { heading, tell, failed, line } = useUndoing();
  const tellOf = (taking: Promise<Expiries>): void => {
    taking.then(
      (taken) =>
        tell({ said: said.unmuted, undo: () => putBack('muted', taken), undone: said.undone }),
      failed,
    );
  };
  const unmute = (these: readonly number[]): void => tellOf(takeOut('muted', these));
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {said.heading}
      </h2>
      <p class="fine">
        {said.about} {said.noNames}
      </p>
      {line}
      {found.length === 0 ? <p>{said.empty}</p> : null}
      <ul class="listings packs">
        {byDay(found).map((these) => {
          const day = longDay(these[0] ?? 0, language);
          return (
            <li key={day}>
              {said.until(these.length, day)}{' '}
              <button type="button" onClick={() => unmute(these)}>
                {said.unmuteUntil(day)}
              </button>
            </li>
          );
        })}
      </ul>
      {found.length > 1 ? (
        <p>
          <button type="button" onClick={() => unmute(found)}>
            {said.unmuteAll}
          </button>
        </p>
      ) : null}
      <MuteSearch onUnmute={({ host }) => tellOf(takeOutMute(host))} />
    </section>
  );
}
