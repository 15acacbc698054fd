/** One way of matching, ready to go over one text. Gives the number of hits. */
export interface Contender {
  readonly engine: string;
  readonly phrases: number;
  /** Goes over every nth text only, where it is slow. */
  readonly every: number;
  /** How many times more phrases there are than it has; its time is multiplied. */
  readonly times?: number;
  readonly run: (text: string) => number;
}

/** A measured contender; times are medians. */
export interface Measured {
  readonly engine: string;
  readonly phrases: number;
  readonly nsPerChar: number;
  readonly ratioToScan: number;
  /** How many times faster than one regular expression a phrase, where that was measured at as many phrases. */
  readonly ratioToRegExpPerPhrase?: number;
  readonly hitsPerText: number;
  /** Which part of the texts it went over: 1 for all. */
  readonly part: number;
}

/** Time that this process was on a processor, in milliseconds: a busy machine takes turns, and waiting is not counted. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

/**
 * Measures one engine, in turns with a bare look at every character, and then its rivals, which are only made then, in
 * turns with the same look: what rivals leave behind (garbage that is swept by other threads of this process, caches
 * full of their tables) is not the engine's. Times are compared by way of that look.
 */
export function measureApart(
  scan: Contender,
  engine: Contender,
  rivals: () => readonly Contender[],
  texts: readonly string[],
  rounds: number,
  warmUps = 3,
): readonly Measured[] {
  const ours = measure([scan, engine], texts, rounds, warmUps);
  const theirs = measure([scan, ...rivals()], texts, rounds);
  const slow = theirs.find((row) => row.engine === 'regexp-per-phrase')?.ratioToScan;
  const compared = ours.map((row) =>
    slow === undefined ? row : { ...row, ratioToRegExpPerPhrase: slow / row.ratioToScan },
  );
  return [...compared, ...theirs.filter((row) => row.engine !== scan.engine)];
}

/** Measures contenders against each other, in rounds that take turns; the first rounds only warm up. */
export function measure(
  contenders: readonly Contender[],
  texts: readonly string[],
  rounds: number,
  warmUps = 1,
): readonly Measured[] {
  const times = contenders.map((): number[] => []);
  const hits = contenders.map(() => 0);
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [at, contender] of contenders.entries()) {
      const { time, found } = once(contender, texts);
      const { times: more = 1 } = contender;
      hits[at] = found;
      if (round >= 0) times[at]?.push(time * more);
    }
  }
  const medians = times.map(median);
  const of = (engine: string, phrases: number): number | undefined =>
    medians[
      contenders.findIndex(
        (contender) => contender.engine === engine && contender.phrases === phrases,
      )
    ];
  return contenders.map(({ engine, phrases, every }, at): Measured => {
    const nsPerChar = medians[at] ?? NaN;
    const slow = medians[contenders.findIndex((other) => other.engine === 'regexp-per-phrase')];
    return {
      engine,
      phrases,
      nsPerChar,
      ratioToScan: nsPerChar / (of('charCodeAt', 0) ?? NaN),
      ...(slow !== undefined && { ratioToRegExpPerPhrase: slow / nsPerChar }),
      hitsPerText: hits[at] ?? 0,
      part: 1 / every,
    };
  });
}

function once(
  { run, every }: Contender,
  texts: readonly string[],
): { time: number; found: number } {
  let characters = 0;
  let count = 0;
  let found = 0;
  const start = processorTime();
  for (let at = 0; at < texts.length; at += every) {
    const text = texts[at] ?? '';
    found += run(text);
    characters += text.length;
    count += 1;
  }
  return { time: ((processorTime() - start) * 1e6) / characters, found: found / count };
}
