/** What earlier versions of ours have kept, each as it was written then: to be read for ever. Never change one; add. */

const year2100 = 4_102_444_800_000;

/** storage.local, by the state of the sources that wrote it. */
export const earlierStorage = [
  {
    when: 'the first: settings and choices',
    kept: {
      settings: { language: 'th', number: true, countries: ['KH', 'PH'] },
      choices: {
        salt: '00112233445566778899aabbccddeeff',
        dismissed: { aa: year2100 },
        muted: { bb: year2100 },
        paused: true,
      },
    },
    means: { language: 'th', countries: ['KH', 'PH'], paused: true, muted: 1, off: [], asset: '' },
  },
  {
    when: 'when packs could be switched off: the asset stood beside what was off',
    kept: {
      settings: { language: '', number: false, countries: [] },
      packs: { packsOff: ['job-scams'], rulesOff: ['trafficking/typing-role'], asset: 'x-y.z' },
    },
    means: {
      language: '',
      countries: [],
      paused: false,
      muted: 0,
      off: ['job-scams', 'trafficking/typing-role'],
      asset: '',
    },
  },
  {
    when: 'when the asset got a place of its own',
    kept: {
      packs: { packsOff: [], rulesOff: ['trafficking/typing-role'] },
      'packs asset': 'stamp-coast.0123456789abcdef',
    },
    means: {
      language: '',
      countries: [],
      paused: false,
      muted: 0,
      off: ['trafficking/typing-role'],
      asset: 'stamp-coast.0123456789abcdef',
    },
  },
  {
    when: 'the present: each object bears its format',
    kept: {
      settings: { language: 'ar', number: false, countries: ['MM'], format: 1 },
      choices: { salt: '00', dismissed: {}, muted: { cc: year2100 }, paused: false, format: 1 },
      packs: { packsOff: [], rulesOff: [], format: 1 },
    },
    means: { language: 'ar', countries: ['MM'], paused: false, muted: 1, off: [], asset: '' },
  },
] as const;

const ad = {
  title: 'Chat agents',
  employer: '',
  place: '',
  pay: '',
  text: 'Words of the ad',
  url: '',
  site: 'indeed',
  language: 'en',
  links: [],
};
const report = { version: 1, time: '2026-11-01T00:00:00.000Z', ad };
const queued = {
  report,
  organisation: 'o',
  organisationName: 'Desk',
  state: 'waiting',
  queuedAt: '2026-11-01T00:00:00.000Z',
  tries: 0,
  nextTry: '2099-11-01T00:00:00.000Z',
  body: '{}',
};
const guest = {
  id: 'coast',
  from: 'file',
  text: '{"format":1}',
  title: 'Coast',
  version: '1.0.0',
  date: '2026-11-01',
  explanations: {},
};
const feed = {
  id: 'https://packs.org.example/coast/',
  signedBy: 'a',
  etag: '',
  looked: 1,
  next: 8e15,
  failures: 0,
  state: {
    name: 'Coast',
    keys: [{ id: 'a', key: 'AAAA' }],
    revoked: [],
    ratchets: {},
    version: 3,
    issued: '',
    expires: '2099-01-01T00:00:00Z',
    pack: {},
  },
};

/** The database, by its version: its stores, and records as they were written then. */
export const earlierDatabases = [
  {
    version: 1,
    records: { reports: [{ id: 'r', keptAt: '2026-11-01T00:00:00.000Z', report }] },
  },
  {
    version: 2,
    records: {
      reports: [{ id: 'r', keptAt: '2026-11-01T00:00:00.000Z', report }],
      outbox: [{ ...queued, id: 'q' }],
      organisations: [
        {
          id: 'o',
          name: 'Desk',
          collection: 'https://taxii.org.example/collections/1/',
          credentials: { kind: 'bearer', token: 't' },
        },
      ],
    },
  },
  {
    version: 3,
    records: {
      reports: [],
      outbox: [
        {
          ...queued,
          id: 'q',
          state: 'sent',
          sentAt: '2026-11-01T00:01:00.000Z',
          answer: { code: 'accepted', http: 202 },
          body: '',
        },
      ],
      organisations: [
        {
          id: 'o',
          name: 'Desk',
          collection: 'https://taxii.org.example/collections/1/',
          credentials: { kind: 'basic', user: 'ana', password: 'p' },
        },
      ],
      drafts: [
        {
          id: 'trafficking/typing-role/en',
          pack: 'trafficking',
          rule: 'typing-role',
          language: 'en',
          text: 'title: Typing',
          changedAt: '2026-11-01T00:00:00.000Z',
        },
      ],
    },
  },
  {
    version: 4,
    records: {
      reports: [],
      outbox: [],
      organisations: [],
      drafts: [],
      packs: [guest, { ...guest, id: 'hills', sum: 'ab12', idle: true }],
      feeds: [feed, { ...feed, id: 'https://packs.org.example/hills/', refusedPack: undefined }],
      asset: [
        { id: 'stamp-a', head: {}, partNames: [] },
        { id: 'stamp-a/part', part: '{}' },
      ],
    },
  },
] as const;
