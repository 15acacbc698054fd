/** First measures, then changes, so that the browser lays the page out once for all that is shown in a frame. */
export interface Step {
  /** Looks at the page; changes nothing. */
  measure(): void;
  /** Changes the page; looks at nothing. */
  change(): void;
}

let waiting: Step[] = [];

/** Does a step in the next frame, together with all others. */
export function inNextFrame(step: Step): void {
  waiting.push(step);
  if (waiting.length === 1) requestAnimationFrame(run);
}

function run(): void {
  const steps = waiting;
  waiting = [];
  for (const step of steps) step.measure();
  for (const step of steps) step.change();
}
