/** Pack files as strangers send them, and a small pack of ours for them to stand beside. */
import { readPackFile } from '../../src/packs/pack-file.ts';

const source = { title: 'A report', url: 'https://example.org/report', date: '2023-05' };
const words = { why: 'It may become a debt.', ask: 'Who pays if I go home?' };

/** A rule with one phrase and its proof. */
export const ruleOf = (title: string, phrase: string, more: object = {}) => ({
  title,
  ...words,
  topic: 'offer',
  strength: 'strong',
  sources: [source],
  phrases: [phrase],
  catches: [`We offer ${phrase} today.`],
  ignores: ['Free parking.'],
  ...more,
});

/** The text of a pack file. */
export const packFile = (
  name: string,
  rules: object,
  head: object = {},
  languages: object = {},
): string =>
  JSON.stringify({
    lurewatch: 'pack',
    format: 1,
    name,
    pack: {
      format: 1,
      title: `What ${name} knows`,
      version: '1.0.0',
      date: '2026-11-01',
      harms: ['trafficking'],
      ...head,
    },
    rules,
    languages,
  });

const { pack } = readPackFile(
  packFile('trafficking', {
    'free-travel': ruleOf('Pays for your flight', 'free flight'),
    'no-experience': ruleOf('Asks for no experience', 'no experience'),
  }),
);

/** What `platform/shipped.ts` reads, small. */
export const small = {
  packs: pack ? [pack] : [],
  world: { places: [], wages: [], rates: { USD: 1 } },
};
