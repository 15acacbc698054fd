/** What a try came to: counts before and now, and every verdict that changes. */
import { LevelWord } from '../../interface/level-word.tsx';
import { shortened } from '../../interface/quoting.ts';
import { useReader } from '../../interface/reader.tsx';
import type { Standing } from '../../interface/standing.ts';
import type { Words } from '../../interface/words.ts';
import type { Listing } from '../../model.ts';
import type { Changed, Effect, Said, Tally } from '../bench/told/effect.ts';
import { NamedRule } from '../rule-button.tsx';

interface EffectShownProps {
  /** The file's name; empty for our labelled ads. */
  readonly name: string;
  readonly effect: Effect;
  /** Something was changed since. */
  readonly outdated: boolean;
  readonly onLook: (listing: Listing) => void;
}

/** One line for all: how many were tried, and whether anything is said otherwise. */
export function effectInShort(
  { of, same, changed: changes }: Words['benchEffect'],
  { of: all, changed, more }: Effect,
): string {
  const moved = changed.length + more;
  return `${of(all)} ${moved === 0 ? same : `${changes(moved)}.`}`;
}

export function EffectShown({ name, effect, outdated, onLook }: EffectShownProps) {
  const { benchEffect } = useReader().words;
  const { tallies, changed, more, problems, lost } = effect;
  return (
    <div class="effect">
      {outdated ? (
        <p>
          <b>{benchEffect.outdated}</b>
        </p>
      ) : null}
      {name === '' ? null : (
        <p class="fine">
          <bdi>{name}</bdi>
        </p>
      )}
      {lost === 0 ? null : (
        <details>
          <summary>{benchEffect.lost(lost)}</summary>
          <ul class="found">
            {problems.map(({ line, says }) => (
              <li key={line} lang="en">
                <bdi>
                  {line}: {says}
                </bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {tallies.length === 0 ? null : <Tallies tallies={tallies} />}
      {changed.length === 0 ? null : (
        <>
          <h3>{benchEffect.changed(changed.length + more)}</h3>
          <ul class="listings">
            {changed.map((one, at) => (
              <li key={at}>
                <OneChange change={one} onLook={onLook} />
              </li>
            ))}
          </ul>
          {more === 0 ? null : <p>{benchEffect.more(more)}</p>}
        </>
      )}
    </div>
  );
}

/** A label in words, where it is one of ours; else as the file has it. */
function useLabel(): (label: string) => string {
  const { labels, unlabelled } = useReader().words.benchEffect;
  return (label) => {
    if (label === '') return unlabelled;
    const known: Readonly<Record<string, string>> = labels;
    return (Object.hasOwn(known, label) ? known[label] : undefined) ?? label;
  };
}

function Tallies({ tallies }: { readonly tallies: readonly Tally[] }) {
  const { language, words } = useReader();
  const { benchEffect } = words;
  const labelOf = useLabel();
  const cell = (name: string, before: number, now: number) => (
    <td class={before === now ? 'number-cell' : 'number-cell moved'} data-name={name}>
      {before === now ? now.toLocaleString(language) : benchEffect.was(before, now)}
    </td>
  );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{benchEffect.label}</th>
          <th scope="col" class="number-cell">
            {benchEffect.ads}
          </th>
          <th scope="col" class="number-cell">
            {benchEffect.warned}
          </th>
          <th scope="col" class="number-cell">
            {words.levels.danger}
          </th>
        </tr>
      </thead>
      <tbody>
        {tallies.map(({ label, of, before, now }) => (
          <tr key={label}>
            <th scope="row">
              <bdi>{labelOf(label)}</bdi>
            </th>
            <td class="number-cell" data-name={benchEffect.ads}>
              {of.toLocaleString(language)}
            </td>
            {cell(benchEffect.warned, before.caution, now.caution)}
            {cell(words.levels.danger, before.danger, now.danger)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const standingOfSaid = ({ state, level }: Said): Standing => (state === 'scored' ? level : state);

interface OneChangeProps {
  readonly change: Changed;
  readonly onLook: (listing: Listing) => void;
}

function OneChange({ change, onLook }: OneChangeProps) {
  const { benchEffect } = useReader().words;
  const labelOf = useLabel();
  const { id, label, language, before, now, better, came, went, listing } = change;
  const words = shortened(listing.title || listing.text);
  return (
    <>
      <p class="tight-line">
        <span class="fine">
          <bdi>{id}</bdi> · <bdi>{labelOf(label)}</bdi>
        </span>
        <br />
        <bdi {...(language === '' ? {} : { lang: language })}>{words}</bdi>
      </p>
      <p class="tight-line">
        {benchEffect.before} <LevelWord standing={standingOfSaid(before)} /> · {benchEffect.now}{' '}
        <LevelWord standing={standingOfSaid(now)} />
        {better === undefined ? null : (
          <span class={better ? 'sign-holds' : 'sign-fails'}>
            {' '}
            <span aria-hidden="true">{better ? '✓' : '✗'}</span>{' '}
            {better ? benchEffect.better : benchEffect.worse}
          </span>
        )}
      </p>
      {[[benchEffect.came, came] as const, [benchEffect.went, went] as const].map(
        ([said, rules]) =>
          rules.length === 0 ? null : (
            <p key={said} class="tight-line fine">
              {said}{' '}
              {rules.map((rule) => (
                <NamedRule key={rule} name={rule} />
              ))}
            </p>
          ),
      )}
      <button type="button" onClick={() => onLook(listing)}>
        {benchEffect.look}
      </button>
    </>
  );
}
