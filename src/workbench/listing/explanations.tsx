/** The verdict on an ad, its words lit up, and the panes that tell how it came about. */
import { useEffect, useState } from 'preact/hooks';
import { LevelWord } from '../../interface/level-word.tsx';
import { useWords } from '../../interface/reader.tsx';
import { standingOf } from '../../interface/standing.ts';
import type { Listing } from '../../model.ts';
import type { Explained } from '../bench/told/explained.ts';
import { Combinations } from './combinations.tsx';
import { LitText } from './lit-text.tsx';
import { MetFacts, MetPhrases, WasRead } from './met-words.tsx';
import { Offer } from './offer.tsx';
import { WhyLevels } from './why-level.tsx';

interface ExplanationsProps {
  readonly listing: Listing;
  readonly explained: Explained;
}

/** The pane that holds an element of this name. */
const paneOf = (id: string): 'phrases' | 'facts' | 'read' =>
  id.startsWith('phrase') ? 'phrases' : id.startsWith('fact') ? 'facts' : 'read';

export function Explanations({ listing, explained }: ExplanationsProps) {
  const { benchAd, states } = useWords();
  const [goal, setGoal] = useState<{ readonly id: string }>();
  const [open, setOpen] = useState<Readonly<Record<string, boolean>>>({ why: true });
  useEffect(() => {
    if (goal === undefined) return;
    document.getElementById(goal.id)?.focus();
  }, [goal]);
  const pane = (name: string) => ({
    open: open[name] === true,
    onToggle: ({ currentTarget }: { readonly currentTarget: HTMLDetailsElement }) => {
      const isOpen = currentTarget.open;
      setOpen((all) => ({ ...all, [name]: isOpen }));
    },
  });
  const look = (id: string): void => {
    setOpen((all) => ({ ...all, [paneOf(id)]: true }));
    setGoal({ id });
  };
  const { verdict, phrases, facts, read, harms, combinations, asked } = explained;
  const standing = standingOf(verdict);
  return (
    <div class="explained">
      <output>
        <p class="standing">
          <LevelWord standing={standing} />
        </p>
        {verdict.state === 'scored' ? null : <p>{states[standing]}</p>}
      </output>
      <LitText listing={listing} explained={explained} onLook={look} />
      <details {...pane('why')}>
        <summary>{benchAd.why}</summary>
        <WhyLevels harms={harms} />
        {harms.length > 0 ? null : (
          <p>{verdict.state === 'scored' ? benchAd.noSigns : benchAd.unscored}</p>
        )}
      </details>
      <details {...pane('phrases')}>
        <summary>{benchAd.phrases(phrases.length)}</summary>
        <MetPhrases phrases={phrases} />
      </details>
      <details {...pane('facts')}>
        <summary>{benchAd.facts(facts.length)}</summary>
        <MetFacts facts={facts} />
      </details>
      {read === undefined ? null : (
        <details {...pane('read')}>
          <summary>{benchAd.read}</summary>
          <WasRead read={read} />
        </details>
      )}
      {combinations.length === 0 ? null : (
        <details {...pane('combinations')}>
          <summary>{benchAd.combinations(combinations.length)}</summary>
          <Combinations seen={combinations} />
        </details>
      )}
      {asked === undefined ? null : (
        <details {...pane('offer')}>
          <summary>{benchAd.offer}</summary>
          <Offer asked={asked} />
        </details>
      )}
    </div>
  );
}
