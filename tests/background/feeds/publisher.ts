/** Who publishes a feed on the host of the tests, and who would like to be taken for them. */
import { publicKeyOf } from '../../../src/packs/feed/ed25519.ts';
import { feedKeyOf } from '../../../src/packs/feed/keys.ts';
import { payloadOf, signedIndex, type ToSign } from '../../../src/packs/feed/sign-index.ts';
import { instantText } from '../../../src/packs/feed/time.ts';
import type { FeedHost } from './feed-host.ts';

/** A secret key that is the same in every run. */
export const secretOf = (name: string): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, at) => (name.charCodeAt(at % name.length) * 37 + at) & 255);
export const keyOf = async (secret: Uint8Array) => feedKeyOf(await publicKeyOf(secret));

export interface PackTold {
  readonly version?: string;
  /** What its one rule looks for; each phrase is shown at work. */
  readonly phrases?: readonly string[];
  /** Further lines that the rule says it catches. */
  readonly catches?: readonly string[];
}

/** The text of a pack file. */
export const packText = ({
  version = '1.0.0',
  phrases = ['coastal fee'],
  catches = [],
}: PackTold = {}): string =>
  JSON.stringify({
    lurewatch: 'pack',
    format: 1,
    name: 'coast',
    pack: {
      format: 1,
      title: 'Signs of the coast',
      version,
      date: '2026-11-01',
      harms: ['advance-fee'],
    },
    rules: {
      fee: {
        title: 'Asks for a coastal fee',
        why: 'Honest employers of the coast ask for none.',
        ask: 'What is the fee for?',
        topic: 'money',
        strength: 'strong',
        sources: [{ title: 'A report', url: 'https://example.org/report', date: '2023' }],
        phrases,
        catches: [...phrases.map((one) => `Pay the ${one} first.`), ...catches],
        ignores: ['We ask for nothing.'],
      },
    },
    languages: {},
  });

const hour = 3_600_000;

export interface Published extends PackTold {
  readonly number: number;
  /** Who signs; Ann where it is not said. */
  readonly by?: readonly Uint8Array[];
  /** Hours from now; a negative one is past. */
  readonly issued?: number;
  readonly expires?: number;
  /** More of what is signed. */
  readonly told?: Partial<ToSign>;
}

export const [ann, ben, eve] = [secretOf('ann'), secretOf('ben'), secretOf('eve')];

/** Puts an index and its pack on a host. */
export async function publish(
  host: FeedHost,
  { number, by = [ann], issued = number - 100, expires = 24 * 30, told = {}, ...pack }: Published,
): Promise<void> {
  const bytes = new TextEncoder().encode(packText(pack));
  const file = `coast-${number}.json`;
  const payload = await payloadOf(
    {
      name: 'The coast watch',
      version: number,
      issued: instantText(Date.now() + issued * hour),
      expires: instantText(Date.now() + expires * hour),
      file,
      bytes,
      pack: { name: 'coast', version: pack.version ?? '1.0.0' },
      ...told,
    },
    by,
  );
  host.put(file, bytes);
  host.put('index.json', await signedIndex(payload, by));
}
