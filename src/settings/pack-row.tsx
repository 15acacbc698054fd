import { useId, useState } from 'preact/hooks';
import { useReader, useWords } from '../interface/reader.tsx';
import { useWatched } from '../interface/use-watched.ts';
import type { KeptFeed } from '../platform/feeds.ts';
import { packChoices } from '../platform/pack-choices.ts';
import { setPackOn, setRuleOn, type ListedPack } from '../platform/packs-in-use.ts';
import { FeedPart } from './feed-part.tsx';
import { Opened } from './opened.tsx';
import { PackAge } from './pack-age.tsx';
import { PackFacts } from './pack-facts.tsx';
import { removePack, type GonePack } from './removing.ts';

interface PackRowProps {
  readonly pack: ListedPack;
  /** The feed that brings it, if one does. */
  readonly feed: KeptFeed | undefined;
  readonly onRemoved: (removed: GonePack) => void;
}

const watchSwitches = (fn: () => void): (() => void) => packChoices.watch(() => fn());

/** One pack: what it is, where it is from, its switch and those of its signs; for one of others the way to be rid of it. */
export function PackRow({ pack, feed, onRemoved }: PackRowProps) {
  const { packs: said } = useWords();
  const { name, from, rules } = pack;
  // What this page has switched counts at once, whatever the background has heard of it.
  const off = useWatched(packChoices.get, watchSwitches);
  const id = useId();
  const [lasting, setLasting] = useState(true);
  const [leaving, setLeaving] = useState(false);
  const isOn = off === undefined ? pack.on : !off.packsOff.includes(name);
  const isRuleOn = (rule: ListedPack['rules'][number]): boolean =>
    off === undefined ? rule.on : !off.rulesOff.includes(`${name}/${rule.name}`);
  const kept = (change: Promise<boolean>): void => void change.then(setLasting);
  const remove = (): void => {
    setLeaving(true);
    removePack(pack).then(onRemoved, () => setLeaving(false));
  };
  const door =
    from === 'shipped' ? null : (
      <button type="button" disabled={leaving} aria-describedby={id} onClick={remove}>
        {said.remove}
      </button>
    );
  return (
    <>
      {rules.length === 0 ? (
        <p class="listing-name">
          <bdi id={id}>{pack.title}</bdi>
        </p>
      ) : (
        <label class="line listing-name">
          <input
            type="checkbox"
            checked={isOn}
            onChange={(event) => kept(setPackOn(name, event.currentTarget.checked))}
          />
          <bdi id={id}>{pack.title}</bdi>
        </label>
      )}
      <PackFacts pack={pack} off={rules.filter((rule) => !isRuleOn(rule)).length} />
      {feed === undefined ? <PackAge pack={pack} /> : null}
      {isOn ? null : <p>{said.packOff}</p>}
      {pack.idle ? <p>{said.idle}</p> : null}
      {lasting ? null : <p role="alert">{said.notLasting}</p>}
      {rules.length === 0 ? null : (
        <Opened summary={said.oneByOne}>
          {() => (
            <RuleSwitches
              pack={pack}
              isOn={isRuleOn}
              disabled={!isOn}
              onSwitch={(rule, on) => kept(setRuleOn(name, rule, on))}
            />
          )}
        </Opened>
      )}
      {feed === undefined ? door && <p>{door}</p> : <FeedPart feed={feed}>{door}</FeedPart>}
    </>
  );
}

interface RuleSwitchesProps {
  readonly pack: ListedPack;
  readonly isOn: (rule: ListedPack['rules'][number]) => boolean;
  readonly disabled: boolean;
  readonly onSwitch: (rule: string, on: boolean) => void;
}

function RuleSwitches({ pack: { rules }, isOn, disabled, onSwitch }: RuleSwitchesProps) {
  const { language } = useReader();
  const byTitle = [...rules].sort((a, b) => a.title.localeCompare(b.title, language));
  return (
    <ul class="choices">
      {byTitle.map((rule) => (
        <li key={rule.name}>
          <label class="line">
            <input
              type="checkbox"
              disabled={disabled}
              checked={isOn(rule)}
              onChange={(event) => onSwitch(rule.name, event.currentTarget.checked)}
            />
            <bdi>{rule.title}</bdi>
          </label>
        </li>
      ))}
    </ul>
  );
}
