import type { Harm, Level, Platform, Span, State, Strength, Topic } from '../../model.ts';
import { harms } from '../../model.ts';
import type { Trace } from '../../scoring/index.ts';
import { builtInEngine } from '../engine.ts';
import { rowOf } from '../../input/listing.ts';
import { valueOf, type Item } from '../../input/items.ts';
import { kindOf, labels, type Kind } from '../../input/labels.ts';
import { sketchOf } from './sketch.ts';

/** A sign that was met in a text; reassuring ones too. */
export interface SignMet {
  /** `pack/rule`. */
  readonly rule: string;
  readonly topic: Topic;
  readonly strength: Strength;
  readonly harms: readonly Harm[];
  readonly combination: boolean;
  /** The words that met it, as they stand in the text. */
  readonly words: readonly string[];
}

/** One labelled text and what was said of it. */
export interface Judged {
  /** The file's name and the id: what finds the same text in another run. */
  readonly key: string;
  readonly kind: Kind;
  readonly language: string;
  readonly state: State;
  readonly level: Level;
  readonly score: number;
  /** Level and score of the harms that were weighed at all. */
  readonly byHarm: Readonly<
    Partial<Record<Harm, { readonly level: Level; readonly score: number }>>
  >;
  readonly signs: readonly SignMet[];
  /** The beginning of the text. */
  readonly excerpt: string;
  /** What near-copies share; only when asked for. */
  readonly sketch?: readonly string[];
}

export interface LabelledBatch {
  readonly items: readonly Item[];
  /** For texts that name none: on a job board nobody asks whether it is a job ad. */
  readonly platform?: Platform;
  readonly sketches?: boolean;
}

export interface JudgedLabelled {
  readonly judged: readonly Judged[];
  /** A sentence for each line that could not be used, with file and line. */
  readonly problems: readonly string[];
}

const excerptLength = 280;
const wordsLength = 120;

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const wordsOf = (spans: readonly Span[]): readonly string[] => [
  ...new Set(spans.map(({ text }) => squeezed(text).slice(0, wordsLength))),
];

const signsOf = ({ met }: Trace): readonly SignMet[] =>
  met
    .filter(({ rule }) => rule.kind === 'sign')
    .map(({ rule, spans }) => ({
      rule: `${rule.pack}/${rule.rule}`,
      topic: rule.topic,
      strength: rule.strength,
      harms: rule.harms,
      combination: rule.when !== undefined,
      words: wordsOf(spans),
    }));

type Given = Readonly<Record<string, unknown>>;

function judgeItem(item: Item, { platform, sketches }: LabelledBatch): Judged {
  const value = valueOf(item);
  const row = rowOf(value, item.line);
  if ('problem' in row) throw new Error(row.problem);
  const given = value as Given;
  const kind = kindOf(given['label']);
  if (!kind) throw new Error(`has no "label" we know; there are ${labels.join(', ')}`);
  const listing =
    row.listing.platform || platform === undefined ? row.listing : { ...row.listing, platform };
  const trace = builtInEngine().trace(listing);
  const { state, level, score } = trace.verdict;
  const { title, employer, place, pay, text } = listing;
  return {
    key: `${item.source.replace(/^.*[/\\]/u, '')}:${String(row.id)}`,
    kind,
    language: typeof given['lang'] === 'string' ? given['lang'] : 'unknown',
    state,
    level,
    score,
    byHarm: Object.fromEntries(
      harms.flatMap((harm) => {
        const weight = trace.weights.get(harm);
        return weight ? [[harm, { level: weight.level, score: weight.score }]] : [];
      }),
    ),
    signs: signsOf(trace),
    excerpt: squeezed([title, employer, place, pay, text].join(' ')).slice(0, excerptLength),
    ...(sketches && { sketch: sketchOf(listing) }),
  };
}

/** Judges labelled lines. A line that cannot be used costs only itself and is named. */
export function judgeLabelled(batch: LabelledBatch): JudgedLabelled {
  const judged: Judged[] = [];
  const problems: string[] = [];
  for (const item of batch.items) {
    try {
      judged.push(judgeItem(item, batch));
    } catch (error) {
      const why =
        error instanceof SyntaxError ? 'is no JSON' : error instanceof Error ? error.message : '';
      problems.push(`${item.source}, line ${item.line}: ${why}`);
    }
  }
  return { judged, problems };
}
