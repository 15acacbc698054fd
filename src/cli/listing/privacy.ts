/** What the stores' privacy pages ask, answered in English for who reviews us. */
import { storeWords } from '../../interface/store-words.ts';
import { words } from '../../interface/words.ts';
import type { Store } from './stores.ts';

export interface Asked {
  /** Of the manifest. */
  readonly permissions: readonly string[];
  /** Job boards, as people name them. */
  readonly boards: readonly string[];
}

const listOf = (names: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

/** Why each is asked for: the same sentences as on the welcome page. */
export function reasonsFor({ permissions, boards }: Asked): Readonly<Record<string, string>> {
  const { permissions: said, socialAbout } = words('en').words.welcome;
  const reasons: Readonly<Record<string, unknown>> = said;
  return {
    ...Object.fromEntries(
      permissions.map((permission) => {
        const reason = reasons[permission];
        if (typeof reason !== 'string')
          throw new Error(`The welcome page has no reason for "${permission}".`);
        return [permission, reason];
      }),
    ),
    'Host permissions: job boards': `${said.boards(listOf(boards))} A note has to come before the person answers the ad.`,
    'Optional hosts: social sites': socialAbout,
    'Optional hosts: https and this machine':
      'Asked for one host at a time, when the person names an organisation that takes reports (TAXII 2.1) or a feed of rules. Given back when it is removed.',
  };
}

const section = (heading: string, text: string): string => `## ${heading}\n\n${text}\n`;

const purpose = (): string =>
  `${storeWords['en']?.summary ?? ''} Reporting such an ad, and helplines for who answered one, belong to it.`;

const sent =
  'Nothing is sent to us: there is no server of ours, no account, no statistics. What a page says is read and judged on the device and is not kept. A report leaves only when the person has seen it whole and sends it to whom they chose. It may hold the ad (website content), and what they add of their own: words, route, payments, contact.';

const code =
  'No. All code is in the package. Packs of rules may be fetched from feeds that the person added: signed lists of phrases and sentences, closed in form and bounded in size, read by one fixed loop. A rule is met when one of its phrases stands in the ad, or when all, any, or a number of other named rules are met; there is nothing else that a pack can say. It holds no code, no regular expression, no markup and no address to load, and can turn on no permission.';

const policy = 'The file .github/PRIVACY.md of the repository, at its public address.';

const perStore: Readonly<Record<Store['name'], () => readonly string[]>> = {
  chrome: () => [
    section('Are you using remote code?', code),
    section(
      'Data usage',
      `Tick: personally identifiable information, financial and payment information, personal communications, location, website content; all of them only in a report that the person writes and sends. Tick nothing else. All three certifications are true: no sale, no use beyond the single purpose, no use for credit.\n\n${sent}`,
    ),
  ],
  edge: () => [
    section(
      'Does it access, collect or transmit personal information?',
      `Yes, as page text may hold some, and a report may. ${sent}`,
    ),
    section(
      'Notes for certification',
      `${code}\n\nNo account is needed. To see it work: open the welcome page and press “Check” beside the ad that stands there.`,
    ),
  ],
  firefox: () => [
    section('Data collection (manifest: data_collection_permissions)', `required: none. ${sent}`),
    section(
      'Notes for reviewers',
      `The source is in lurewatch-VERSION-source.zip; .github/BUILDING.md in it says how the same bytes are made: npm ci, npm run package. ${code}`,
    ),
  ],
};

/** The answers for one store, as a page to copy from. */
export function privacyOf(store: Store, asked: Asked): string {
  return [
    '# Privacy answers\n',
    section('Single purpose', purpose()),
    ...Object.entries(reasonsFor(asked)).map(([what, why]) => section(`Why: ${what}`, why)),
    ...perStore[store.name](),
    section('Privacy policy', policy),
  ].join('\n');
}
