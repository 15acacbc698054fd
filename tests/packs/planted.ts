import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { loadPacks, PackError } from '../../src/packs/load.ts';

export const pack = `format: 1
title: A pack
version: 1.0.0
date: 2025-11-30
harms: [trafficking]
`;
export const sources = `sources:
  - {title: A report, url: https://example.org/report, date: 2023-05}
`;
export const rule = `title: Pays for your journey
why: It may become a debt.
ask: Who pays if I go home?
topic: offer
strength: weak
${sources}phrases:
  - free flight*
catches: [We offer free flights.]
ignores: [Free parking.]
`;
export const combination = `title: Two signs together
why: Together they deserve a check.
ask: What is the address?
topic: offer
strength: decisive
${sources}when:
  all: [paid]
catches: [We offer free flights.]
ignores: [Free parking.]
`;
export const language = `language: Spanish
speakers: []
rules:
  paid:
    phrases: [vuelo gratis]
    catches: [Vuelo gratis para ti.]
    ignores: [Vuelo retrasado.]
`;

const whole = {
  'one/pack.yml': pack,
  'one/rules/paid.yml': rule,
  'one/rules/two.yml': combination,
  'one/languages/es.yml': language,
};
const folders: string[] = [];

/** Writes a pack with some files changed and tells what is said about it; '' when all is well. */
export function saidOf(changes: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  folders.push(folder);
  for (const [file, text] of Object.entries({ ...whole, ...changes })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  try {
    loadPacks(folder);
    return '';
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.message.replaceAll(`${folder}/`, '');
  }
}

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));
