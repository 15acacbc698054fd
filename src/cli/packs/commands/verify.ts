import { join } from 'node:path';
import { decide } from '../../../packs/feed/decide.ts';
import type { FeedPlan, FeedState, Reason } from '../../../packs/feed/feed.ts';
import { shownFingerprint } from '../../../packs/feed/keys.ts';
import { takePack } from '../../../packs/feed/take-pack.ts';
import { answering, readOptions, WrongUsage } from '../../arguments.ts';
import { typedPath } from '../../folders.ts';
import { keyLines, phrasesOf, shownKeys } from '../count.ts';
import { houseOfCheckout, withPace } from '../house.ts';
import { bytesAt, indexBefore } from '../index-before.ts';
import { reasonSentences } from '../reasons.ts';

export const about = 'tells whether a feed would be taken, as whoever adds it will';

const usage = `npm run --silent packs -- verify FOLDER [--key ID] [--after INDEX] [--time ISO] [--json]
Reads index.json in a folder and the pack file that it names, and decides as the extension does: signatures, keys, time,
sums, format, what a pack from outside may hold, and its proofs.

  --key ID       the id of the key that must have signed, or its fingerprint
  --after INDEX  an index.json of before: whether somebody who has that feed takes this one as its next
  --time ISO     the time that it is judged at; by default now
  --json         {"ok","reason","details","name","version","issued","expires","signedBy","keys","revoked","pack",
                 "rules","phrases"}
Exit code 0 when it would be taken, 1 when not (the reason is said), 2 for wrong usage.
`;

function timeOf(given: string | undefined): number {
  const time = given === undefined ? Date.now() : Date.parse(given);
  if (Number.isFinite(time)) return time;
  throw new WrongUsage('packs verify: --time is written like 2026-11-27T08:00:00Z.');
}

/** What somebody keeps who took an index of before when it was new. */
async function stateAfter(file: string | undefined): Promise<FeedState | undefined> {
  if (file === undefined) return undefined;
  const before = await indexBefore(typedPath(file));
  if (before) return before.next;
  throw new WrongUsage(`packs verify: there is no file "${file}".`);
}

async function isSignedBy({ payload, signedBy }: FeedPlan, wanted: string): Promise<boolean> {
  const asked = wanted.toLowerCase().replaceAll(/[^0-9a-f]/gu, '');
  for (const key of payload.keys.filter(({ id }) => signedBy.includes(id))) {
    const print = (await shownFingerprint(key)).replaceAll(' ', '');
    if (asked === key.id || asked === print) return true;
  }
  return signedBy.includes(asked);
}

/** Decides on the feed and says it. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      key: { type: 'string' },
      after: { type: 'string' },
      time: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0)
      throw new WrongUsage('packs verify: name one folder that holds an index.json.');
    const index = bytesAt(join(typedPath(folder), 'index.json'));
    if (!index) throw new WrongUsage(`packs verify: there is no index.json in "${folder}".`);
    const no = (reason: Reason, details: readonly string[]): number => {
      process.stdout.write(
        values.json ? `${JSON.stringify({ ok: false, reason, details })}\n` : '',
      );
      const told = [`${folder}: refused (${reason}). ${reasonSentences[reason]}`, ...details];
      process.stderr.write(told.map((line) => `${line}\n`).join(''));
      return 1;
    };
    const decided = await decide(await stateAfter(values.after), index, timeOf(values.time));
    if (decided.refused !== undefined) return no(decided.refused, decided.details);
    if (values.key !== undefined && !(await isSignedBy(decided, values.key)))
      return no('unknown-key', [`It is signed by ${decided.signedBy.join(', ')}.`]);
    const { payload, signedBy } = decided;
    const bytes = bytesAt(join(typedPath(folder), payload.pack.file));
    if (!bytes)
      throw new WrongUsage(`packs verify: there is no ${payload.pack.file} in "${folder}".`);
    const taken = await withPace('the pack’s proofs', (pace) =>
      takePack(decided, bytes, houseOfCheckout(), pace),
    );
    if (taken.refused !== undefined) return no(taken.refused, taken.details);
    const keys = await shownKeys(decided.next.keys);
    const { name, version, issued, expires, pack } = payload;
    const [rules, phrases] = [taken.pack.rules.length, phrasesOf(taken.pack)];
    const { revoked } = decided.next;
    const answer = {
      name,
      version,
      issued,
      expires,
      signedBy,
      keys,
      revoked,
      pack,
      rules,
      phrases,
    };
    process.stdout.write(values.json ? `${JSON.stringify({ ok: true, ...answer })}\n` : '');
    process.stderr.write(
      `${name}: version ${version}, issued ${issued}, good until ${expires}, signed by ${signedBy.join(', ')}.\n` +
        keyLines(keys) +
        `Its pack ${pack.name} ${pack.version} has ${rules} rules and ${phrases} phrases; all its proofs hold. It would be taken.\n`,
    );
    return 0;
  });
}
