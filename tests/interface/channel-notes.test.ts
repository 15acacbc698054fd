import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { words } from '../../src/interface/words.ts';

/** Drafts, too: they wait for somebody who calls the number. */
const folder = 'src/report/channels';
const written = new Set(
  readdirSync(folder).flatMap((file) => {
    const found = parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, unknown>;
    return [found['note'], found['hours']];
  }),
);
const { channelNotes: english } = words('en').words;

test('what is said stands in a channel; a new one may add what nobody has put into other languages yet', () => {
  expect(Object.keys(english).filter((note) => !written.has(note))).toEqual([]);
  expect(Object.keys(english).length).toBeGreaterThan(20);
});

describe.each(readdirSync('src/interface/words').filter((code) => code !== 'en'))('%s', (code) => {
  test('says each in its own words', () => {
    const { channelNotes } = words(code).words;
    const left = Object.entries(channelNotes).filter(([note, said]) => said === note);
    expect(left).toEqual([]);
  });
});
