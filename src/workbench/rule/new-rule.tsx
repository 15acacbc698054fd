import { useState } from 'preact/hooks';
import { useWords } from '../../interface/reader.tsx';
import { TextField } from '../../interface/text-field.tsx';
import type { Spot } from '../bench/told/draft.ts';
import type { Work } from '../use-work.ts';
import { firstRule, nameOf } from './beginnings.ts';

interface NewRuleProps {
  readonly work: Work;
  readonly pack: string;
  readonly onMade: (spot: Spot) => void;
}

/** Begins a rule that is not there yet, as a draft. */
export function NewRule({ work, pack, onMade }: NewRuleProps) {
  const { benchRule } = useWords();
  const [typed, setTyped] = useState('');
  const name = nameOf(typed);
  const home = work.catalogue.packs.find((one) => one.name === pack);
  const spot: Spot = { pack, rule: name ?? '', language: 'en' };
  const taken = name !== undefined && work.textOf(spot) !== undefined;
  return (
    <details class="new-rule">
      <summary>{benchRule.newRule}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name === undefined || taken) return;
          work.write(spot, firstRule(work.texts, name, pack, home?.date ?? ''));
          onMade(spot);
          setTyped('');
        }}
      >
        <TextField
          label={benchRule.newName}
          about={benchRule.newAbout}
          value={typed}
          onChange={setTyped}
        />
        {taken ? <p role="alert">{benchRule.newTaken}</p> : null}
        <button type="submit" disabled={name === undefined || taken}>
          {benchRule.create}
        </button>
      </form>
    </details>
  );
}
