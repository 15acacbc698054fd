import { faultsOfStyle } from '../../packs/check-style.ts';
import type { Path } from '../../packs/at.ts';
import type { Example, Rule, Wording } from '../../packs/format.ts';
import { failingOf, failingWords, idleWords, type Failing } from '../../packs/outcome.ts';
import { lineOf, listingOf } from '../../packs/proofs.ts';
import { yamlText, type YamlText } from '../../packs/yaml-text.ts';
import type { Trace } from '../../scoring/index.ts';
import { grades } from '../../scoring/match/hit.ts';
import type { Ground } from './ground.ts';
import { keyOf, layerOf, type Layer } from './lay.ts';
import type { Saying } from './lots.ts';
import type { Draft, Marked, Spot } from './told/draft.ts';
import type { ProofLine, Proved } from './told/proved.ts';
import { wholeFault } from './read-draft.ts';
import { nameOf } from './trial.ts';

interface Found {
  readonly rule: Rule;
  /** Absent where the language says nothing of the rule. */
  readonly wording: Wording | undefined;
}

function foundAt({ packs }: Layer, { pack, rule, language }: Spot): Found | undefined {
  const home = packs.find(({ name }) => name === pack);
  const own = home?.rules.find(({ name }) => name === rule);
  if (!home || !own) return undefined;
  const entry = home.languages.find(({ code }) => code === language)?.rules[rule];
  return { rule: own, wording: language === 'en' ? own : entry };
}

/** Which of a wording's phrases are met by none of the listings that were traced. */
function idleOf(
  ground: Ground,
  layer: Layer,
  language: string,
  wording: Wording,
  traces: readonly Trace[],
): readonly string[] {
  const { rules, places } = layer.trial.rules;
  const sayings = (phrases: readonly string[], off: boolean): readonly Saying[] =>
    phrases.map((phrase) => ({ language, phrase, off }));
  const lot = ground.lotOf([...sayings(wording.phrases, false), ...sayings(wording.unless, true)]);
  const met = new Set(
    traces.flatMap(({ finds = [] }) =>
      finds.flatMap(({ text, entities, hits }) => {
        const names = hits.flatMap(({ owner, from, to, grade }) => {
          const place = places[owner - rules.length];
          return place
            ? [{ kind: `place:${place.tier}`, from, to, grade: grades.indexOf(grade) }]
            : [];
        });
        const found = lot.matcher.find(ground.fold.fold(text), [...entities, ...names]);
        return found.map(({ owner }) => lot.sayings[owner]);
      }),
    ),
  );
  const atWork = new Set(
    [...met].flatMap((saying) => (saying && !saying.off ? [saying.phrase] : [])),
  );
  return wording.phrases.filter((phrase) => !atWork.has(phrase));
}

function linesOf(
  ground: Ground,
  layer: Layer,
  draft: Draft,
  yaml: YamlText,
  { rule, wording }: Found,
): readonly ProofLine[] {
  if (!wording) return [];
  const name = nameOf(draft);
  const traces: Trace[] = [];
  const line = (
    key: ProofLine['key'],
    place: number,
    words: string,
    failing?: Failing | 'idle',
  ): ProofLine => ({
    ...{ key, place, words, ...yaml.placeOf([key, place]) },
    outcome: failing === undefined ? 'holds' : failing === 'idle' ? 'idle' : failing.what,
    says: failing === undefined ? '' : failing === 'idle' ? idleWords : failingWords(failing),
  });
  const examples = (key: 'catches' | 'ignores'): readonly ProofLine[] =>
    wording[key].map((example: Example, place) => {
      const trace = layer.trial.engine.trace(listingOf(example));
      if (key === 'catches') traces.push(trace);
      const met = trace.met.some((one) => nameOf(one.rule) === name);
      return line(
        key,
        place,
        lineOf(example),
        failingOf(rule, key, met, () => trace.verdict),
      );
    });
  const proofs = [...examples('catches'), ...examples('ignores')];
  const idle = new Set(
    wording.phrases.length === 0 ? [] : idleOf(ground, layer, draft.language, wording, traces),
  );
  return [
    ...wording.phrases.map((phrase, place) =>
      line('phrases', place, phrase, idle.has(phrase) ? 'idle' : undefined),
    ),
    ...proofs,
  ];
}

function styleOf(
  { packs }: Layer,
  { pack, rule, language }: Spot,
  yaml: YamlText,
): readonly Marked[] {
  const file = language === 'en' ? `rules/${rule}.yml` : `languages/${language}.yml`;
  const before: Path = language === 'en' ? [] : ['rules', rule];
  return faultsOfStyle(packs)
    .filter((one) => one.pack === pack && one.file === file)
    .filter(({ path }) => before.every((part, at) => path[at] === part))
    .map(({ path, says }) => ({ ...yaml.placeOf(path.slice(before.length)), says }));
}

/** The layer that a text is held against: that which is laid, with this text in place of what is laid there. */
function layerFor(ground: Ground, layer: Layer, draft: Draft): Layer {
  const laid = layer.drafts.find((one) => keyOf(one) === keyOf(draft));
  if (laid?.text === draft.text) return layer;
  return layerOf(ground, [...layer.drafts.filter((one) => one !== laid), draft]);
}

/** Puts the proofs of a text to the engine. */
export function provedOf(ground: Ground, laid: Layer, draft: Draft): Proved {
  const layer = layerFor(ground, laid, draft);
  const { pack, rule, language } = draft;
  const faults = layer.laid.find((one) => keyOf(one) === keyOf(draft))?.faults ?? [];
  const found = foundAt(layer, draft);
  const answer = { pack, rule, language };
  if (faults.length > 0 || !found) {
    const all = faults.length > 0 ? faults : [wholeFault(draft, `there is no rule "${rule}"`)];
    return { ...answer, faults: all, lines: [], style: [], green: false };
  }
  const yaml = yamlText(draft.text);
  const lines = linesOf(ground, layer, draft, yaml, found);
  const style = styleOf(layer, draft, yaml);
  const green = style.length === 0 && lines.every(({ outcome }) => outcome === 'holds');
  return { ...answer, faults, lines, style, green };
}
