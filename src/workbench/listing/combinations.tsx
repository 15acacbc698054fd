/** What each combination has and what it lacks. */
import { useState } from 'preact/hooks';
import { useWords } from '../../interface/reader.tsx';
import type { CombinationSeen, Part } from '../bench/told/explained.ts';
import { NamedRule, RuleButton } from '../rule-button.tsx';

/** So many are shown at once: the rest lack more. */
const atOnce = 8;

export function Combinations({ seen }: { readonly seen: readonly CombinationSeen[] }) {
  const { plain } = useWords();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul class="found">
        {(all ? seen : seen.slice(0, atOnce)).map((one) => (
          <li key={`${one.pack}/${one.rule}`}>
            <OneCombination {...one} />
          </li>
        ))}
      </ul>
      {all || seen.length <= atOnce ? null : (
        <button type="button" onClick={() => setAll(true)}>
          {plain.more(seen.length - atOnce)}
        </button>
      )}
    </>
  );
}

function OneCombination({ pack, rule, strength, met, when, lacks, unless }: CombinationSeen) {
  const { benchWhy } = useWords();
  return (
    <>
      <RuleButton pack={pack} rule={rule} />{' '}
      <span class="fine">{benchWhy.strengths[strength]}</span>
      <p class="tight-line">
        <b>{met ? benchWhy.met : benchWhy.notMet}.</b>{' '}
        {met ? null : lacks > 0 ? benchWhy.lacks(lacks) : benchWhy.calledOff}
      </p>
      <details>
        <summary>{benchWhy.parts}</summary>
        <ul class="parts">
          <OnePart part={when} />
        </ul>
        {unless === undefined ? null : (
          <>
            <p class="tight-line">{benchWhy.unless}</p>
            <ul class="parts">
              <OnePart part={unless} />
            </ul>
          </>
        )}
      </details>
    </>
  );
}

/** A tick or a dash, with a word for those who cannot see it. */
function Sign({ met }: { readonly met: boolean }) {
  const { benchWhy } = useWords();
  return (
    <span class={met ? 'sign-holds' : 'sign-lacks'}>
      <span aria-hidden="true">{met ? '✓' : '–'}</span>
      <span class="unseen">{met ? benchWhy.there : benchWhy.missing}</span>
    </span>
  );
}

function OnePart({ part }: { readonly part: Part }) {
  const { benchWhy } = useWords();
  if ('rule' in part)
    return (
      <li>
        <Sign met={part.met} /> <NamedRule name={part.rule} />
      </li>
    );
  return (
    <li>
      <Sign met={part.met} />{' '}
      {part.asks === 'atLeast' ? benchWhy.atLeast(part.atLeast) : benchWhy[part.asks]}
      <ul class="parts">
        {part.of.map((one, at) => (
          <OnePart key={at} part={one} />
        ))}
      </ul>
    </li>
  );
}
