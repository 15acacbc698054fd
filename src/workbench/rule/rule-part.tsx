/** The rule in hand: its text with completion, its proofs, and how it is kept. */
import { useId, useMemo, useState } from 'preact/hooks';
import { languageName } from '../../interface/names.ts';
import { useReader } from '../../interface/reader.tsx';
import type { Spot } from '../bench/told/draft.ts';
import { Discarded } from '../drafts/discarded.tsx';
import { idOf, linesBefore, pathOf } from '../drafts/files.ts';
import { Editor, type Goal } from '../editor/editor.tsx';
import type { Form } from '../editor/offers.ts';
import { useAnswer } from '../use-answer.ts';
import type { Work } from '../use-work.ts';
import { firstEntry } from './beginnings.ts';
import { NewRule } from './new-rule.tsx';
import { Proofs } from './proofs.tsx';
import { RulePick } from './rule-pick.tsx';

interface RulePartProps {
  readonly work: Work;
  readonly spot: Spot;
  readonly onSpot: (spot: Spot) => void;
}

export function RulePart({ work, spot, onSpot }: RulePartProps) {
  const { language: reader, words } = useReader();
  const { benchRule, benchProofs, plain } = words;
  const id = useId();
  const [goal, setGoal] = useState<Goal>();
  const text = work.textOf(spot);
  const key = idOf(spot);
  const draft = work.drafts.find((one) => one.id === key);
  const { value: proved, late } = useAnswer(
    text === undefined ? undefined : () => work.bench.prove({ ...spot, text }),
    [key, work.version, text === undefined],
  );
  const shown = proved !== undefined && idOf(proved) === key ? proved : undefined;
  const ticks = useMemo(
    () => [
      ...(shown?.lines ?? []).map(({ line, outcome }) => ({ line, holds: outcome === 'holds' })),
      ...[...new Set(shown?.faults.map(({ line }) => line))].map((line) => ({
        line,
        holds: false,
      })),
    ],
    [shown],
  );
  const form = useMemo<Form>(
    () => ({
      of: spot.language === 'en' ? 'rule' : 'entry',
      plainRules: work.catalogue.packs.flatMap((pack) =>
        pack.rules
          .filter(({ by, kind }) => by !== 'combination' && kind === 'sign')
          .map(({ rule }) => (pack.name === spot.pack ? rule : `${pack.name}/${rule}`)),
      ),
    }),
    [work.catalogue, spot.language, spot.pack],
  );
  const named = languageName(spot.language, reader);
  const line = work.catalogue.packs
    .find(({ name }) => name === spot.pack)
    ?.rules.find(({ rule }) => rule === spot.rule);

  return (
    <section class="panel" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{benchRule.heading}</h2>
      <RulePick work={work} spot={spot} onSpot={onSpot} />
      <NewRule work={work} pack={spot.pack} onMade={onSpot} />
      <p class="fine">
        {benchRule.file}: <code dir="ltr">{pathOf(spot)}</code>
        {linesBefore(work.texts, spot) === 0 ? null : (
          <> · {benchRule.fromLine(linesBefore(work.texts, spot) + 1)}</>
        )}
      </p>
      {text === undefined ? (
        <div class="notice">
          <p>{benchRule.nothing}</p>
          <p>
            <button
              type="button"
              onClick={() =>
                work.write(spot, firstEntry(line, work.textOf({ ...spot, language: 'en' })))
              }
            >
              {benchRule.begin}
            </button>
          </p>
        </div>
      ) : (
        <>
          <Editor
            id={key}
            text={text}
            label={benchRule.editor(spot.rule, named)}
            language={spot.language}
            form={form}
            faults={shown?.faults ?? none}
            remarks={shown?.style ?? none}
            ticks={ticks}
            goal={goal}
            onChange={(changed) => work.write(spot, changed)}
          />
          <p class="fine">{benchRule.keys}</p>
        </>
      )}
      <div class="doors">
        <output class="fine">
          {draft === undefined
            ? text === undefined
              ? null
              : benchRule.published
            : work.keeping === 'kept'
              ? benchRule.kept
              : null}
        </output>
        {draft === undefined ? null : (
          <button type="button" onClick={() => work.discard(draft)}>
            {benchRule.discard}
          </button>
        )}
      </div>
      {work.discarded?.id === key ? <Discarded work={work} /> : null}
      {work.keeping === 'failed' ? <p role="alert">{benchRule.notKept}</p> : null}
      {text === undefined ? null : shown === undefined ? (
        <output class="fine">{late ? benchProofs.trying : plain.failed}</output>
      ) : (
        <Proofs proved={shown} onLine={(at) => setGoal({ line: at })} />
      )}
    </section>
  );
}

const none = [] as const;
