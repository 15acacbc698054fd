/** What the stores' privacy pages ask, answered in English for who reviews us. */
import { storeWords } from '../../interface/store-words.ts';
import { words } from '../../interface/words.ts';
import { dataKinds, type DataKind } from '../../report/data-kinds.ts';
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
  'Nothing is sent to us: there is no server of ours, no account, no statistics. What a page says is read and judged on the device and is not kept. A report leaves only when the person has seen it whole and sends it to whom they chose. It may hold the ad (website content), the address of its page, and what they add of their own: words, route, payments, contact. A user name, password or token that an organisation gave them goes to its own server alone.';

const code =
  'No. All code is in the package. Packs of rules may be fetched from feeds that the person added: signed lists of phrases and sentences, closed in form and bounded in size, read by one fixed loop. A rule is met when one of its phrases stands in the ad, or when all, any, or a number of other named rules are met; there is nothing else that a pack can say. It holds no code, no regular expression, no markup and no address to load, and can turn on no permission.';

const policy = 'The file .github/PRIVACY.md of the repository, at its public address.';

/** What each kind that Firefox asks about is with us. */
const carriedAs: Readonly<Record<DataKind, string>> = {
  websiteContent: 'the text, the links and, if the person adds it, a picture of the ad.',
  browsingActivity: 'the address of the page on which the ad stands, and no other.',
  personalCommunications: 'where the ad is a post or a message.',
  personallyIdentifyingInfo:
    'names, numbers and mail addresses in the ad, mostly taken out where they are not the advertiser’s; own words and a contact, if the person adds them.',
  financialAndPaymentInfo: 'accounts and wallets in the ad; payments, if the person adds them.',
  locationInfo: 'the places of a route, if the person adds it. No position of the device is read.',
  authenticationInfo:
    'what the organisation gave the person to be known by its server; asked for in the settings when it is saved.',
};

const perStore: Readonly<Record<Store['name'], () => readonly string[]>> = {
  chrome: () => [
    section('Are you using remote code?', code),
    section(
      'Data usage',
      `Tick: personally identifiable information, financial and payment information, authentication information, personal communications, location, web history, website content; all of them only in a report that the person writes and sends, web history as the one address of the ad, authentication information as what the server of their organisation asks for. Tick nothing else. All three certifications are true: no sale, no use beyond the single purpose, no use for credit.\n\n${sent}`,
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
    section(
      'Data collection (manifest: data_collection_permissions)',
      [
        'required: none. All the rest is optional, and asked for on the click that sends a report which carries it, in one question with the host of the organisation:',
        dataKinds.map((kind) => `- ${kind}: ${carriedAs[kind]}`).join('\n'),
        sent,
      ].join('\n\n'),
    ),
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
