import { levels, type Listing, type Verdict } from '../../model.ts';
import { rowOfItem, valueOf, type Item } from '../../input/items.ts';
import { isNegative, kindOf } from '../../input/labels.ts';
import type { Engine } from '../../scoring/index.ts';
import type { Changed, Effect, Tally } from './told/effect.ts';
import { nameOf } from './trial.ts';

/** Most changed verdicts, and most unusable lines, that are told. */
const mostChanged = 500;
const mostProblems = 50;

/** A listing of a file, with what it is labelled as. */
interface Labelled {
  readonly id: string;
  /** Empty where it has none. */
  readonly label: string;
  readonly language: string;
  readonly listing: Listing;
}

const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Throws a sentence for what is no listing. */
function labelledOf(item: Item): Labelled {
  const row = rowOfItem(item);
  if ('problem' in row) throw new Error(row.problem);
  const given = valueOf(item) as Readonly<Record<string, unknown>>;
  return {
    id: wordOf(row.id),
    label: wordOf(given['label']),
    language: wordOf(given['lang']),
    listing: row.listing,
  };
}

/** What is counted of the listings of one label. */
interface Counts {
  of: number;
  readonly before: { caution: number; danger: number };
  readonly now: { caution: number; danger: number };
}

function count(counts: Counts['before'], { level }: Verdict): void {
  if (level !== 'none') counts.caution += 1;
  if (level === 'danger') counts.danger += 1;
}

const signsOf = ({ evidence }: Verdict): readonly string[] => evidence.map(nameOf);
const without = (all: readonly string[], others: readonly string[]): readonly string[] =>
  all.filter((one) => !others.includes(one));

function changedOf(
  { id, label, language, listing }: Labelled,
  before: Verdict,
  now: Verdict,
): Changed {
  const kind = kindOf(label);
  const up = levels.indexOf(now.level) - levels.indexOf(before.level);
  const better = kind === undefined || up === 0 ? undefined : up > 0 !== isNegative(kind);
  return {
    ...{ id, label, language, listing },
    before: { state: before.state, level: before.level },
    now: { state: now.state, level: now.level },
    ...(better !== undefined && { better }),
    came: without(signsOf(now), signsOf(before)),
    went: without(signsOf(before), signsOf(now)),
  };
}

/** A record that was read, and what is said of it without drafts. */
interface Told {
  readonly labelled: Labelled;
  readonly before: Verdict;
}

/** By engine; kept for as long as the record is: our own listings are, those of a file are not. */
const known = new WeakMap<Engine, WeakMap<Item, Told>>();

function toldOf(item: Item, engine: Engine): Told {
  const own = known.get(engine) ?? new WeakMap<Item, Told>();
  known.set(engine, own);
  const found = own.get(item);
  if (found) return found;
  const labelled = labelledOf(item);
  const told = { labelled, before: engine.judge(labelled.listing) };
  own.set(item, told);
  return told;
}

/** Judges listings without and with drafts and tells what differs; `rest` is awaited now and then, and may throw to stop it. */
export async function effectOf(
  items: AsyncIterable<Item> | Iterable<Item>,
  { before, now }: { readonly before: Engine; readonly now: Engine },
  rest: (listings: number) => Promise<void>,
): Promise<Effect> {
  const tallies = new Map<string, Counts>();
  const changed: Changed[] = [];
  const problems: { line: number; says: string }[] = [];
  let of = 0;
  let more = 0;
  let lost = 0;
  let same = 0;

  function compare(item: Item): void {
    const { labelled, before: then } = toldOf(item, before);
    const { label, listing } = labelled;
    const today = before === now ? then : now.judge(listing);
    of += 1;
    const counts = tallies.get(label) ?? newCounts();
    tallies.set(label, counts);
    counts.of += 1;
    count(counts.before, then);
    count(counts.now, today);
    if (then.level !== today.level || then.state !== today.state) {
      if (changed.length < mostChanged) changed.push(changedOf(labelled, then, today));
      else more += 1;
    } else if (JSON.stringify(then) === JSON.stringify(today)) same += 1;
  }

  for await (const item of items) {
    try {
      compare(item);
    } catch (error) {
      lost += 1;
      const says = error instanceof Error ? error.message : String(error);
      if (problems.length < mostProblems) problems.push({ line: item.line, says });
    }
    await rest(of);
  }
  const rows = [...tallies].map(([label, counts]): Tally => ({ label, ...counts }));
  return { of, tallies: rows.sort(byLabel), changed, more, problems, lost, same };
}

const newCounts = (): Counts => ({
  of: 0,
  before: { caution: 0, danger: 0 },
  now: { caution: 0, danger: 0 },
});

const byLabel = (a: Tally, b: Tally): number => (a.label < b.label ? -1 : 1);
