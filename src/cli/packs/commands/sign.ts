import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { admit } from '../../../packs/admit.ts';
import { decide } from '../../../packs/feed/decide.ts';
import { publicKeyOf } from '../../../packs/feed/ed25519.ts';
import type { FeedPayload, FeedPlan } from '../../../packs/feed/feed.ts';
import { feedKeyOf } from '../../../packs/feed/keys.ts';
import { payloadOf, signedIndex } from '../../../packs/feed/sign-index.ts';
import { instantOf, instantText } from '../../../packs/feed/time.ts';
import type { Pack } from '../../../packs/format.ts';
import { readPackFile } from '../../../packs/pack-file.ts';
import { answering, readOptions, WrongUsage } from '../../arguments.ts';
import { typedPath } from '../../folders.ts';
import { keyLines, shownKeys } from '../count.ts';
import { shownPath } from '../folder.ts';
import { houseOfCheckout, withPace } from '../house.ts';
import { indexBefore } from '../index-before.ts';
import { reasonSentences } from '../reasons.ts';
import { readSecret, secretFor, writeSecret } from '../secret-key.ts';

export const about = 'signs a pack file: a feed that any web host can serve';

const usage = `npm run --silent packs -- sign FILE --key KEY [--key KEY …] [--new-key KEY] [--revoke ID …]
         [--name NAME] [--days N] [--time ISO] [--no-proofs] [--json]
Checks a pack file (packs build) as whoever adds it will, and writes index.json beside it, signed. Put both in one
folder of any web host. An index.json that is there already is the one before: its name and keys are kept and its
version goes up by one.

  --key KEY      a secret key: a PEM file (PKCS #8, Ed25519), such as openssl genpkey -algorithm ed25519 makes
  --new-key KEY  makes a secret key there, signs with it and names it, so that it can sign alone from then on. With
                 --key it is a further key of the feed; alone it begins one. Keep it where no web server sees it.
  --revoke ID    never to be trusted again; sign with a key that stays
  --name NAME    what the feed is called; by default as before, or the title of the pack
  --days N       how long it is good for; 30 by default, at most 400
  --time ISO     when it is issued; by default now
  --no-proofs    does not put the proofs to the engine
  --json         {"file","version","issued","expires","signedBy":[id],"keys":[{"id","fingerprint"}],"revoked":[id]}
Exit code 0 when it was written, 1 when the pack or the index before has faults, 2 for wrong usage.
`;

/** The pack of a file, as a guest that would be admitted; its own faults are errors. */
async function packIn(path: string, bytes: Uint8Array, proofs: boolean): Promise<Pack> {
  const text = Buffer.from(bytes).toString('utf8');
  if (!proofs) {
    const read = readPackFile(text, houseOfCheckout().shipped);
    if (read.pack) return read.pack;
    throw new Error(`${shownPath(path)}: ${read.faults.join('\n')}`);
  }
  const admitted = await withPace('the pack’s proofs', (pace) =>
    admit(text, houseOfCheckout(), pace),
  );
  if (admitted.refused === undefined) return admitted.pack;
  const { refused, details } = admitted;
  throw new Error(`${shownPath(path)}: ${[reasonSentences[refused], ...details].join('\n')}`);
}

/** When it is issued: now, and never before the index before, or whoever has that one would refuse this one. */
function issuedAt(given: string | undefined, before: FeedPayload | undefined): number {
  const last = (before && instantOf(before.issued)) ?? 0;
  const time = given === undefined ? Math.max(Date.now(), last) : Date.parse(given);
  if (!Number.isFinite(time))
    throw new WrongUsage('packs sign: --time is written like 2026-11-27T08:00:00Z.');
  if (time < last)
    throw new WrongUsage(
      `packs sign: --time is before ${instantText(last)}, when the last was issued.`,
    );
  return time;
}

function daysOf(given: string | undefined): number {
  const days = Number(given ?? 30);
  if (Number.isInteger(days) && days >= 1 && days <= 400) return days;
  throw new WrongUsage('packs sign: --days is a whole number from 1 to 400.');
}

/** Says so when nobody who has the feed would take what these keys sign. */
async function warnOfStrangers(before: FeedPlan | undefined, secrets: readonly Uint8Array[]) {
  const own = await Promise.all(secrets.map(async (one) => feedKeyOf(await publicKeyOf(one))));
  if (!before || own.some(({ id }) => before.next.keys.some((key) => key.id === id))) return;
  process.stderr.write(
    'None of these keys was named by the index before: whoever has the feed will refuse this one.\n',
  );
}

const options = {
  key: { type: 'string', multiple: true },
  'new-key': { type: 'string' },
  revoke: { type: 'string', multiple: true },
  name: { type: 'string' },
  days: { type: 'string' },
  time: { type: 'string' },
  'no-proofs': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

function fileOf(positionals: readonly string[]): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new WrongUsage(
      'packs sign: name one pack file, such as "sign coast.json --key coast.key".',
    );
  if (!existsSync(typedPath(file)))
    throw new WrongUsage(`packs sign: there is no file "${file}"; packs build makes one.`);
  return typedPath(file);
}

/** Writes the index. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, options);
    const { key = [], revoke = [], 'new-key': newKey } = values;
    const path = fileOf(positionals);
    if (key.length === 0 && newKey === undefined)
      throw new WrongUsage('packs sign: say --key KEY, or --new-key KEY to make one.');
    const days = daysOf(values.days);
    const made = newKey === undefined ? [] : [secretFor(newKey)];
    const secrets = [...key.map(readSecret), ...made];
    const index = join(dirname(path), 'index.json');
    const before = await indexBefore(index);
    const last = before?.payload;
    const issued = issuedAt(values.time, last);
    const bytes = readFileSync(path);
    const pack = await packIn(path, bytes, values['no-proofs'] !== true);
    const payload = await payloadOf(
      {
        name: values.name ?? last?.name ?? pack.title,
        version: (last?.version ?? 0) + 1,
        issued: instantText(issued),
        expires: instantText(issued + days * 24 * 60 * 60 * 1000),
        file: basename(path),
        bytes,
        pack: { name: pack.name, version: pack.version },
        keys: last?.keys ?? [],
        revoked: [...new Set([...(last?.revoked ?? []), ...revoke])],
      },
      secrets,
    );
    const text = await signedIndex(payload, secrets);
    // What is written is what a stranger would take.
    const decided = await decide(undefined, Buffer.from(text), issued);
    if (decided.refused !== undefined)
      throw new Error([reasonSentences[decided.refused], ...decided.details].join('\n'));
    await warnOfStrangers(before, secrets);
    for (const secret of made) writeSecret(newKey ?? '', secret);
    writeFileSync(index, text);
    const keys = await shownKeys(payload.keys);
    const { signedBy } = decided;
    const { version, expires, revoked } = payload;
    const file = shownPath(index);
    const answer = { file, version, issued: payload.issued, expires, signedBy, keys, revoked };
    if (values.json) process.stdout.write(`${JSON.stringify(answer)}\n`);
    process.stderr.write(
      `${file}: version ${version}, good until ${expires}, signed by ${signedBy.join(', ')}.\n${keyLines(keys)}` +
        'Publish a key’s id and fingerprint where people know you, so that they can compare it.\n',
    );
    return 0;
  });
}
