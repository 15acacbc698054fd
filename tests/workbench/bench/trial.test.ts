import { describe, expect, test } from 'vitest';
import { foldTable } from '../../../src/generated/fold-table.ts';
import { compile } from '../../../src/packs/compile.ts';
import { foldOf } from '../../../src/scoring/fold/index.ts';
import { engineOf } from '../../../src/scoring/index.ts';
import { groundOf } from '../../../src/workbench/bench/ground.ts';
import { layerOf } from '../../../src/workbench/bench/lay.ts';
import type { Draft } from '../../../src/workbench/bench/told/draft.ts';
import { boardIn, shippedIn } from './shipped.ts';

const shipped = shippedIn('th');
const ground = groundOf(shipped);
const listings = boardIn('en', 'th');

const drafts: Readonly<Record<string, readonly Draft[]>> = {
  'Thai phrases with a place and a gap': [
    {
      pack: 'trafficking',
      rule: 'travel-paid',
      language: 'th',
      text: `phrases:
  - รับ ... <place>
  - (รถรับ|มีรถ) ... (บ้าน|หน้าบ้าน)
unless: [ไม่มีรถ]
catches: [มีรถรับถึงหน้าบ้าน]
ignores: [ขายรถ]`,
    },
  ],
  'a rule of a fact, as a rule of phrases that an exception calls off': [
    {
      pack: 'trafficking',
      rule: 'chat-only-contact',
      language: 'en',
      text: `title: Write to us
why: Words.
ask: Where?
topic: contact
strength: strong
sources: [{title: A report, url: https://example.org, date: 2024}]
phrases: [(telegram|whatsapp|line), <contact:chat>, gratis]
unless: [(id|contact|message|text|call|add|dm)]
catches: [Telegram]
ignores: [Nothing]`,
    },
    { pack: 'trafficking', rule: 'everything-paid', language: 'th', text: '' },
  ],
  'a new rule, and a combination of it': [
    {
      pack: 'job-scams',
      rule: 'aaa-new',
      language: 'en',
      text: `title: Says salary
why: Words.
ask: Where?
topic: money
strength: fair
status: draft
sources: [{title: A report, url: https://example.org, date: 2024}]
phrases: [salary, (เงินเดือน|รายได้)]
catches: [Salary]
ignores: [Nothing]`,
    },
    {
      pack: 'trafficking',
      rule: 'zzz-both',
      language: 'en',
      text: `title: Salary and a messenger
why: Words.
ask: Where?
topic: money
strength: decisive
status: draft
sources: [{title: A report, url: https://example.org, date: 2024}]
when: {all: [job-scams/aaa-new, messenger-named]}
catches: [Salary. Telegram @example_hr]
ignores: [Nothing]`,
    },
  ],
};

describe('drafts laid over the shipped packs', () => {
  test.each(Object.entries(drafts))(
    '%s: as if all was compiled anew',
    { timeout: 60_000 },
    (_, laid) => {
      const layer = layerOf(ground, laid);
      expect(layer.laid.flatMap(({ faults }) => faults)).toEqual([]);
      const whole = engineOf(compile(layer.trial.packs, shipped.world, foldOf(foldTable)));
      let other = 0;
      for (const listing of listings) {
        const verdict = layer.trial.engine.judge(listing);
        expect(verdict).toEqual(whole.judge(listing));
        if (JSON.stringify(verdict) !== JSON.stringify(ground.engine.judge(listing))) other += 1;
      }
      expect(other).toBeGreaterThan(0);
    },
  );
});
