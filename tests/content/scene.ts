/** A page with a made-up job board, an engine that takes words for signs, and all that stands between them. */
import { vi } from 'vitest';
import type { Evidence, Listing, Strength, Verdict } from '../../src/model.ts';
import type { Bond } from '../../src/content/bond.ts';
import { readPageAt } from '../../src/content/reading/page-reader.ts';
import { enginePart } from '../../src/content/showing/part.ts';
import type { BroughtNotes } from '../../src/interface/notes.ts';
import { rangesOf } from '../../src/sites/index.ts';

/** Takes a part of something for the whole: only what a test needs of it. */
export function pretend<T>(part: Partial<Record<keyof T, unknown>>): T;
export function pretend(part: object): object {
  return part;
}

/** A place that Indeed's adapter reads. */
export const boardUrl = 'https://www.indeed.com/jobs?q=work';

const idOf = (n: number): string => n.toString(16).padStart(16, '0');

/** A card of the board. */
export const card = (n: number, text: string, title = `Job ${n}`): string =>
  `<div class="job_seen_beacon" id="card-${n}"><h2><a data-jk="${idOf(n)}" href="#"><span id="jobTitle-${n}">${title}</span></a></h2><div class="company_location"><span data-testid="company-name">Firm ${n}</span></div><div data-testid="belowJobSnippet">${text}</div></div>`;

/** The opened ad. */
export const pane = (text: string, title = 'Opened job'): string =>
  `<div class="jobsearch-RightPane"><h1 data-testid="jobsearch-JobInfoHeader-title">${title}</h1><div id="jobDescriptionText">${text}</div></div>`;

export const plain = 'We look for a colleague who answers the letters of our customers.';
export const caution = 'We look for a colleague, and it is urgent for the whole office.';
export const danger = 'Free flight to the place of work, and we keep your passport there.';
/** Bears seven signs. */
export const crowded = `${danger} Your visa, your deposit, your telegram, your bed, your debt.`;

const signs: readonly (readonly [words: string, rule: string, strength: Strength])[] = [
  ['free flight', 'pays-travel', 'fair'],
  ['passport', 'keeps-passport', 'strong'],
  ['urgent', 'hurry', 'weak'],
  ['your visa', 'visa', 'fair'],
  ['your deposit', 'deposit', 'fair'],
  ['your telegram', 'chat', 'fair'],
  ['your bed', 'bed', 'fair'],
  ['your debt', 'debt', 'fair'],
];

/** What the made-up engine says. Words that make it throw: "break the engine". */
export function judge(listing: Listing): Verdict {
  if (listing.text.includes('break the engine')) throw new Error('broken');
  const said = listing.text.toLowerCase();
  const evidence = signs.flatMap(([words, rule, strength]): Evidence[] => {
    const from = said.indexOf(words);
    if (from < 0) return [];
    const to = from + words.length;
    const span = { field: 'text', from, to, text: listing.text.slice(from, to) } as const;
    const harm = 'trafficking';
    return [{ rule, pack: 'trafficking', topic: 'offer', strength, harm, spans: [span] }];
  });
  const state = listing.title.length + listing.text.length < 12 ? 'too-little-text' : 'scored';
  const isDanger = evidence.some(({ strength }) => strength === 'strong');
  const level = isDanger ? 'danger' : evidence.length > 0 ? 'caution' : 'none';
  const harms: Verdict['harms'] = level === 'none' ? {} : { trafficking: { level, score: 0.9 } };
  return { state, level, score: 0, harms, evidence };
}

/** Waits until something holds; says what does not when it does not hold in time. */
export const until = (holds: () => void): Promise<void> =>
  vi.waitFor(holds, { timeout: 15_000, interval: 20 });

/** Lets reader, engine and frames come to rest: for what must not happen. */
export const rest = (time = 250): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, time));

/** Reads this document as the board's page; counts what is judged. */
export function openBoard(
  markup: string,
  {
    engineLater = false,
    language = 'en',
    answers = {},
    brought,
  }: {
    readonly engineLater?: boolean;
    readonly language?: string;
    /** What is answered to what is asked of the background, by name; to all else: nothing. */
    readonly answers?: Readonly<Record<string, unknown>>;
    /** The words of our notes that came with the engine. */
    readonly brought?: BroughtNotes;
  } = {},
) {
  document.body.innerHTML = markup;
  const judged: string[] = [];
  const asked: { name: string; what: unknown }[] = [];
  const dismissals = new Set<string>();
  const bond = pretend<Bond>({
    language: () => Promise.resolve(language),
    ...(brought !== undefined && { notes: brought }),
    ask: (name: string, what: unknown) => {
      asked.push({ name, what });
      return Promise.resolve(answers[name] ?? []);
    },
    rangesOf,
    isAlive: () => true,
    parts: new Map(),
    waiting: () => [],
    arrive: () => Promise.resolve(false),
    end: () => undefined,
  });
  const part = enginePart(
    {
      judge(listing) {
        judged.push(listing.title);
        return judge(listing);
      },
      lacks: () => undefined,
    },
    [{ name: 'trafficking', version: '1.0.0', date: '2026-11-20' }],
    bond,
  );
  const reader = readPageAt(document, boardUrl, {
    needEngine: () => undefined,
    isDismissed: (key) => Promise.resolve(dismissals.has(key)),
    keepDismissal(key, away) {
      if (away) dismissals.add(key);
      else dismissals.delete(key);
      reader.judging.setDismissed(key, away);
      reader.judging.showAll();
    },
    changed: () => undefined,
  });
  const bring = () => reader.judging.arrive(part);
  if (!engineLater) bring();
  const stop = () => {
    reader.stop();
    part.leave();
  };
  return { reader, part, judged, asked, dismissals, bring, stop };
}

/** What stands of ours in the page, in page order: where it stands and what it says. */
export function notes(): { within: string; says: string; root: ShadowRoot }[] {
  return [...document.querySelectorAll('lurewatch-note')].flatMap(
    ({ shadowRoot, parentElement }) => {
      const ours = shadowRoot?.querySelector('.ours');
      if (!shadowRoot || !ours) return [];
      const within = parentElement?.closest('[id], .jobsearch-RightPane');
      const place = within?.id === 'jobDescriptionText' ? 'pane' : within?.id || 'pane';
      return [
        { within: place, says: ours.textContent.replace(/[\u2068\u2069]/g, ''), root: shadowRoot },
      ];
    },
  );
}

/** Presses the button of ours that has these words or this name. */
export function press(root: ShadowRoot, name: string): void {
  const all = [...root.querySelectorAll('button')];
  const one = all.find(
    (button) => button.textContent.includes(name) || button.getAttribute('aria-label') === name,
  );
  if (one === undefined)
    throw new Error(`No button "${name}" among ${all.map((b) => b.textContent).join(' | ')}`);
  one.click();
}

/** Has a form answer to the names of its inputs before its own, as forms do in browsers and not here. */
export function answerToNames(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll('input'))
    Object.defineProperty(form, input.name, { value: input });
}
