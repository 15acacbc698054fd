/** First measures, then changes, so that the browser lays the page out once for all that is shown in a frame. */
export interface Step {
  /** Looks at the page; changes nothing. */
  measure(): void;
  /** Changes the page; looks at nothing. */
  change(): void;
}

/** A frame that takes longer (ms) is one that the person feels. */
const heavy = 40;
/** After a heavy frame the page has this many times its length to itself. */
const rest = 5;
/** … but is not left without marks for longer (ms). */
const longestRest = 2000;

let waiting: Step[] = [];
let notBefore = 0;

/** Does a step in the next frame, together with all others; later where laying out this page takes long. */
export function inNextFrame(step: Step): void {
  waiting.push(step);
  if (waiting.length > 1) return;
  const wait = notBefore - performance.now();
  if (wait > 0) setTimeout(() => requestAnimationFrame(run), wait);
  else requestAnimationFrame(run);
}

function run(): void {
  const steps = waiting;
  waiting = [];
  const start = performance.now();
  for (const step of steps) step.measure();
  for (const step of steps) step.change();
  requestAnimationFrame(() => {
    const length = performance.now() - start;
    if (length > heavy) notBefore = performance.now() + Math.min(length * rest, longestRest);
  });
}
