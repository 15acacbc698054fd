import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/cli/evaluate/changes.ts';
import type { Judged } from '../../../src/cli/evaluate/judge-labelled.ts';
import { kindOf } from '../../../src/input/labels.ts';
import { pageOf } from '../../../src/cli/evaluate/page/page.ts';
import { runOf, type Run } from '../../../src/cli/evaluate/run.ts';
import { describeRun } from '../../../src/cli/evaluate/words.ts';
import { sign, text } from './made.ts';

const weighed = (level: 'caution' | 'danger', score: number) => ({ level, score });
const lure = { kind: 'lure', signs: [sign()] } as const;

const texts: readonly Judged[] = [
  text({
    ...lure,
    key: 'a',
    level: 'danger',
    score: 0.9,
    byHarm: { trafficking: weighed('danger', 0.9) },
  }),
  text({
    ...lure,
    key: 'b',
    level: 'caution',
    score: 0.6,
    byHarm: { 'task-scam': weighed('caution', 0.6) },
  }),
  text({ ...lure, key: 'c', state: 'not-a-job-ad' }),
  text({
    key: 'd',
    kind: 'other',
    level: 'caution',
    score: 0.5,
    byHarm: { trafficking: weighed('caution', 0.5) },
  }),
  text({ key: 'e', kind: 'look-alike', level: 'caution', score: 0.5, signs: [sign()] }),
  text({ key: 'f', kind: 'honest', language: 'th' }),
  text({ key: 'f', kind: 'honest', language: 'th' }),
  text({ key: 'g', kind: 'non-ad', language: 'th', level: 'danger', score: 0.8 }),
];
const run = runOf(texts, [], [], [0.01]);

function figures(question: string, language = 'all') {
  const found = run.figures.find((one) => one.question === question && one.language === language);
  if (!found) throw new Error(`no figures for ${question} in ${language}`);
  return found;
}

describe('labels', () => {
  it.each([
    ['lure', 'lure'],
    ['other_job_scam', 'other'],
    ['fraud', 'other'],
    ['legit_hard', 'look-alike'],
    ['legit', 'honest'],
    ['honest', 'honest'],
    ['non_ad', 'non-ad'],
    ['constructor', undefined],
    [7, undefined],
  ])('%s means %s', (label, kind) => expect(kindOf(label)).toBe(kind));
});

describe('a run', () => {
  it.each([
    ['any', 3, 1, 4],
    ['lures', 2, 1, 3],
    ['trafficking', 1, 1, 3],
    ['other', 1, 0, 1],
  ])(
    'finds for "%s" %i with caution and %i with danger, of %i',
    (question, caution, danger, of) => {
      const { recall } = figures(question);
      expect(recall.caution).toMatchObject({ hits: caution, of });
      expect(recall.danger).toMatchObject({ hits: danger, of });
    },
  );

  it('counts false alarms per honest ad, and texts that are no ads apart', () => {
    const { falseAlarms, falseAlarmsBy } = figures('any');
    expect(falseAlarms.caution).toMatchObject({ hits: 1, of: 3 });
    expect(falseAlarms.danger.hits).toBe(0);
    expect(falseAlarmsBy['non-ad']?.danger.share).toBe(1);
    expect(falseAlarmsBy['look-alike']?.caution.share).toBe(1);
  });

  it('counts no warning of another harm as a false alarm of trafficking', () =>
    expect(figures('trafficking').falseAlarms.caution.hits).toBe(0));

  it('tells each language apart', () => {
    expect(figures('any', 'th').recall.caution.of).toBe(0);
    expect(figures('any', 'th').falseAlarms.caution.of).toBe(2);
    expect(figures('any', 'th').rocArea).toBeUndefined();
  });

  it('names what to read, and tells two texts of one key apart', () => {
    expect(run.misses.map(({ key }) => key)).toEqual(['c']);
    expect(run.falseAlarms.map(({ key }) => key)).toEqual(['g', 'e']);
    expect(run.falseAlarms[1]?.signs[0]?.words).toEqual(['free flight']);
    expect(run.verdicts.map(({ key }) => key)).toContain('f#2');
  });

  it.each([
    ['lure', 1],
    ['other', 0],
  ] as const)(
    'holds a rule of trafficking to lures: met in one %s it has %i right',
    (kind, right) => {
      const { rules } = runOf([text({ key: 'x', kind, signs: [sign()] })], [], [], []);
      expect(rules.map(({ onBad }) => onBad)).toEqual([right]);
    },
  );
});

describe('the change against an earlier run', () => {
  const saved = JSON.parse(JSON.stringify(run)) as Run;
  const quieter: Readonly<Record<string, number>> = { b: 0.1, e: 0.2 };
  const later = runOf(
    texts.map((one) => {
      const score = quieter[one.key];
      return score === undefined ? one : { ...one, level: 'none', score };
    }),
    [],
    [],
    [0.01],
  );

  it('of the same run is nothing', () =>
    expect(changesOf(saved, run)).toEqual({ verdicts: [], added: 0, gone: 0, figures: [] }));

  it('names verdicts that changed, for better or worse', () =>
    expect(changesOf(saved, later).verdicts).toEqual([
      { key: 'b', before: 'caution', now: 'none', better: false },
      { key: 'e', before: 'caution', now: 'none', better: true },
    ]));

  it('names figures that moved', () =>
    expect(changesOf(saved, later).figures).toContainEqual({
      question: 'lures',
      language: 'all',
      figure: 'recall at caution',
      before: 2 / 3,
      now: 1 / 3,
    }));

  it('counts texts that are new or gone', () => {
    const other = runOf([...texts.slice(1), text({ key: 'z' })], [], [], []);
    expect(changesOf(saved, other)).toMatchObject({ added: 1, gone: 1 });
  });
});

describe('the page', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=y>"\'&';
  const quoting = text({
    key: hostile,
    kind: 'lure',
    language: hostile,
    excerpt: hostile,
    signs: [sign({ words: [hostile] })],
  });
  const page = pageOf(runOf([...texts, quoting], [], [], [0.01]), undefined);

  it('shows what ads say as text only', () => {
    expect(page).not.toMatch(/<script|<img/u);
    expect(page).toContain('&lt;script&gt;');
  });

  it('needs nothing from elsewhere', () => {
    expect(page).not.toMatch(/<link|<iframe|url\(|@import/u);
    expect(page).toContain("default-src 'none'");
  });

  it('draws three plots for each of four questions, with words for who cannot see them', () =>
    expect(page.match(/<svg\s[^>]*role="img"\s+aria-label="[^"]+"/gu)).toHaveLength(12));

  it('draws no point that is no number', () => expect(page).not.toMatch(/NaN|undefined|Infinity/u));
});

describe('the words for a terminal', () => {
  const words = describeRun(run, changesOf(run, run));

  it('tell the figures and quote the words that were met', () => {
    expect(words).toMatch(/all +3 +66\.7 % \(20\.8–93\.9\)/u);
    expect(words).toContain('“free flight”');
    expect(words).not.toMatch(/NaN|undefined/u);
  });
});
