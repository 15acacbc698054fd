/** Chooses language, pack and rule. */
import { useId, useMemo, useState } from 'preact/hooks';
import { languageName } from '../../interface/names.ts';
import { useReader } from '../../interface/reader.tsx';
import { topics } from '../../model.ts';
import { titleIn } from '../../packs/explanations.ts';
import { languagesWanted } from '../../packs/languages.ts';
import type { RuleLine } from '../bench/told/catalogue.ts';
import type { Spot } from '../bench/told/draft.ts';
import { idOf } from '../drafts/files.ts';
import type { Work } from '../use-work.ts';

interface RulePickProps {
  readonly work: Work;
  readonly spot: Spot;
  readonly onSpot: (spot: Spot) => void;
}

/** Whether a rule's name or title has all of these words. */
function hasWords({ rule, title }: RuleLine, words: string): boolean {
  const text = `${rule} ${title}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

export function RulePick({ work, spot, onSpot }: RulePickProps) {
  const { language: reader, words } = useReader();
  const { benchRule, benchWhy } = words;
  const id = useId();
  const [find, setFind] = useState('');
  const { packs } = work.catalogue;
  const pack = packs.find(({ name }) => name === spot.pack);
  const changed = useMemo(() => new Set(work.drafts.map(idOf)), [work.drafts]);
  const languages = useMemo(() => {
    const codes = [
      ...new Set([
        ...Object.keys(languagesWanted),
        ...(pack?.languages ?? []).map(({ code }) => code),
      ]),
    ];
    return codes
      .map((code) => ({ code, name: languageName(code, reader) }))
      .sort((a, b) => a.name.localeCompare(b.name, reader));
  }, [pack, reader]);
  const rules = (pack?.rules ?? []).filter(
    (line) => line.rule === spot.rule || hasWords(line, find),
  );
  const told = (line: RuleLine): string => {
    const count = line.phrases[spot.language] ?? 0;
    const isChanged = changed.has(idOf({ ...spot, rule: line.rule }));
    return [
      ...(isChanged ? [`● ${benchRule.changed}`] : []),
      line.title === '' ? line.rule : line.title,
      ...(line.by === 'phrases' ? [benchRule.phrases(count)] : []),
    ].join(' · ');
  };
  const groups = topics.flatMap((topic) => {
    const own = rules.filter((line) => line.kind === 'sign' && line.topic === topic);
    return own.length === 0 ? [] : [{ name: benchWhy.topics[topic], own }];
  });
  const others = rules.filter(({ kind }) => kind !== 'sign');
  if (others.length > 0) groups.push({ name: benchRule.otherKinds, own: others });

  return (
    <div class="picks">
      <p class="field">
        <label for={`${id}-language`}>{benchRule.language}</label>
        <select
          id={`${id}-language`}
          value={spot.language}
          onChange={(event) => onSpot({ ...spot, language: event.currentTarget.value })}
        >
          {languages.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p class="field">
        <label for={`${id}-pack`}>{benchRule.pack}</label>
        <select
          id={`${id}-pack`}
          value={spot.pack}
          onChange={(event) => {
            const name = event.currentTarget.value;
            const [first] = packs.find((one) => one.name === name)?.rules ?? [];
            onSpot({ ...spot, pack: name, rule: first?.rule ?? '' });
          }}
        >
          {packs.map((one) => (
            <option key={one.name} value={one.name} dir="auto">
              {titleIn(one, reader)}
            </option>
          ))}
        </select>
      </p>
      <p class="field">
        <label for={`${id}-find`}>{benchRule.find}</label>
        <input
          id={`${id}-find`}
          type="text"
          dir="auto"
          spellcheck={false}
          autocomplete="off"
          value={find}
          onInput={(event) => setFind(event.currentTarget.value)}
        />
      </p>
      <p class="field">
        <label for={`${id}-rule`}>{benchRule.rule}</label>
        <select
          id={`${id}-rule`}
          // Titles are English, whatever the page's direction: cut at their end, not at their beginning.
          dir="ltr"
          value={spot.rule}
          onChange={(event) => onSpot({ ...spot, rule: event.currentTarget.value })}
        >
          {groups.map(({ name, own }) => (
            <optgroup key={name} label={name}>
              {own.map((line) => (
                <option key={line.rule} value={line.rule}>
                  {told(line)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
      {find.trim() !== '' && !rules.some((line) => hasWords(line, find)) ? (
        <output>{benchRule.findNone}</output>
      ) : null}
    </div>
  );
}
