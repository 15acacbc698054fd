import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { askServer } from '../../src/platform/network.ts';
import { rootOf, send, statusOf } from '../../src/platform/taxii.ts';
import { collectionsAt } from '../../src/platform/taxii-search.ts';
import type { Credentials } from '../../src/platform/organisations.ts';
import type { Report } from '../../src/report/report.ts';
import { envelopeOf } from '../../src/report/taxii/envelope.ts';
import { fullReport, hostileReport } from '../report/a-full-report.ts';
import {
  reports,
  startTaxii,
  taxii,
  type Asked,
  type TaxiiServer,
} from '../report/taxii/server.ts';

const none: Credentials = { kind: 'none' };
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function start(asked: Asked = {}): Promise<TaxiiServer> {
  const server = await startTaxii(asked);
  open.push(server);
  return server;
}
const doorOf = (server: TaxiiServer, credentials: Credentials = none) => ({
  collection: server.addressOf(reports.id),
  credentials,
});

/** A server that is none of the standard's. */
async function stranger(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const fixtures: readonly (readonly [string, Report, Uint8Array | undefined])[] = [
  ['full', fullReport(), undefined],
  ['unmasked', fullReport({ unmasked: true }), undefined],
  ['with a picture', fullReport(), Uint8Array.of(137, 80, 78, 71)],
  ['hostile', hostileReport(), undefined],
  ...(['ad', 'signs', 'indicators', 'answers', 'route', 'transfers', 'techniques'] as const).map(
    (part) => [`without ${part}`, fullReport({ leaveOut: [part] }), undefined] as const,
  ),
  ['of nothing', fullReport({ leaveOut: ['ad', 'signs', 'indicators', 'answers'] }), undefined],
];

describe('a report at a TAXII server', () => {
  test.each(fixtures)(
    '%s comes back as it was sent, and is held once when it is sent again',
    async (_, report, picture) => {
      const server = await start();
      const body = envelopeOf(report, picture);
      const { objects } = JSON.parse(body) as { objects: readonly unknown[] };
      for (let tries = 0; tries < 2; tries += 1) {
        expect(await send(body, doorOf(server))).toEqual({
          answer: { code: 'accepted', held: objects.length, refused: 0 },
        });
      }
      const answer = await askServer({
        method: 'GET',
        url: `${server.addressOf(reports.id)}objects/?match[version]=all`,
        headers: { accept: taxii },
      });
      if (typeof answer === 'string') throw new Error(answer);
      expect((JSON.parse(answer.text) as { objects: unknown }).objects).toEqual(objects);
    },
  );

  test('all requests bear the media type and the credentials, and nothing of the browser', async () => {
    const server = await start({ user: { name: 'anna', password: 'пароль:1' } });
    const door = doorOf(server, { kind: 'basic', user: 'anna', password: 'пароль:1' });
    expect(await send(envelopeOf(fullReport()), door)).toMatchObject({
      answer: { code: 'accepted' },
    });
    expect(server.log.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /root/',
      `GET /root/collections/${reports.id}/`,
      `POST /root/collections/${reports.id}/objects/`,
    ]);
    for (const { headers } of server.log) {
      expect(headers.accept).toBe(taxii);
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
    expect(server.log[2]?.headers).toMatchObject({
      'content-type': taxii,
      'content-length': String(Buffer.byteLength(server.log[2]?.body ?? '')),
    });
  });

  test('a token goes as Bearer', async () => {
    const server = await start();
    await send(envelopeOf(fullReport()), doorOf(server, { kind: 'bearer', token: ' abc.def ' }));
    expect(server.log[0]?.headers.authorization).toBe('Bearer abc.def');
    const wrong = await send('{}', doorOf(server, { kind: 'bearer', token: 'a\nb' }));
    expect(wrong.answer.code).toBe('unauthorised');
    expect(server.log).toHaveLength(3);
  });

  test('a slow server is asked what became of it, also after it has forgotten', async () => {
    const server = await start({ pendingFor: 2 });
    const door = doorOf(server);
    const body = envelopeOf(fullReport());
    const { answer, status = '' } = await send(body, door);
    expect(answer.code).toBe('received');
    expect(await statusOf(status, body, door)).toMatchObject({ code: 'received' });
    expect(await statusOf(status, body, door)).toMatchObject({ code: 'accepted', refused: 0 });
    server.forgetStatuses();
    expect(await statusOf(status, body, door)).toEqual({ code: 'status-gone' });
  });

  test('objects that are refused are counted, with the words of the server', async () => {
    const server = await start();
    const good = { type: 'note', id: 'note--11111111-1111-4111-8111-111111111111' };
    const bad = { type: 'note', id: 'note--1' };
    const words = 'This is no identifier of STIX 2.1';
    const sending = (objects: readonly unknown[]) =>
      send(JSON.stringify({ objects }), doorOf(server));
    expect((await sending([good, bad])).answer).toEqual({
      code: 'partly-refused',
      held: 1,
      refused: 1,
      words,
    });
    expect((await sending([bad])).answer).toEqual({
      code: 'all-refused',
      held: 0,
      refused: 1,
      words,
    });
  });

  test.each([0, 2])(
    'where a server takes for a failure what it holds already, it is looked for (pending for %d askings)',
    async (pendingFor) => {
      const server = await start({ strict: true, pendingFor, pageSize: 10 });
      for (const words of ['one', 'one', 'two']) {
        const body = envelopeOf({ ...fullReport(), answers: { words } });
        const { objects } = JSON.parse(body) as { objects: readonly unknown[] };
        const { answer, status = '' } = await send(body, doorOf(server));
        let last = answer;
        while (last.code === 'received') last = await statusOf(status, body, doorOf(server));
        expect(last).toEqual({ code: 'accepted', held: objects.length, refused: 0 });
      }
    },
  );

  test.each([
    ['all of them', 2, 'accepted'],
    ['one of them', 1, 'partly-refused'],
    ['none of them', 0, 'all-refused'],
  ] as const)(
    'a server that names no object it refused and holds %s: %3$s',
    async (_, there, code) => {
      const objects = ['1', '2'].map((digit) => ({ type: 'note', id: `note--${digit}` }));
      const resources: Readonly<Record<string, unknown>> = {
        '/r/': { title: 'x', versions: [taxii] },
        '/r/collections/1/': { id: '1', title: 'x', can_read: true, can_write: true },
        '/r/collections/1/objects/': { id: 's', status: 'complete', failure_count: 2 },
        '/r/collections/1/manifest/': { objects: objects.slice(0, there) },
      };
      const url = await stranger((request, response) => {
        response.writeHead(200, { 'content-type': taxii });
        response.end(JSON.stringify(resources[request.url?.split('?')[0] ?? '']));
      });
      const door = { collection: `${url}r/collections/1/`, credentials: none };
      const { answer } = await send(JSON.stringify({ objects }), door);
      expect(answer).toEqual({ code, held: there, refused: 2 - there });
    },
  );

  test('where that may not be looked for, what the server says counts', async () => {
    const server = await start({ strict: true, collections: [{ ...reports, canRead: false }] });
    const body = envelopeOf(fullReport());
    await send(body, doorOf(server));
    expect((await send(body, doorOf(server))).answer).toMatchObject({
      code: 'all-refused',
      held: 0,
    });
  });

  test('one that is larger than the server takes does not leave', async () => {
    const server = await start({ most: 1000 });
    const body = envelopeOf(fullReport());
    expect(await send(body, doorOf(server))).toEqual({
      answer: { code: 'too-large', bytes: Buffer.byteLength(body), most: 1000 },
    });
    expect(server.log.map(({ method }) => method)).toEqual(['GET']);
  });

  test.each([
    ['is for reading', { canWrite: false }, 'not-writable'],
    ['takes another STIX', { mediaTypes: ['application/stix+json;version=2.0'] }, 'wrong-media'],
    ['takes this STIX', { mediaTypes: ['application/stix+json;version=2.1'] }, 'accepted'],
    [
      'takes any STIX',
      { mediaTypes: ['application/vnd.x+json', 'Application/STIX+json'] },
      'accepted',
    ],
  ] as const)('a collection that %s: %3$s', async (_, what, code) => {
    const server = await start({ collections: [{ ...reports, ...what }] });
    expect((await send(envelopeOf(fullReport()), doorOf(server))).answer.code).toBe(code);
    const posts = server.log.filter(({ method }) => method === 'POST');
    expect(posts).toHaveLength(code === 'accepted' ? 1 : 0);
  });

  test.each([
    ['no credentials', none, 'unauthorised', 'Unauthorized'],
    ['wrong ones', { kind: 'basic', user: 'anna', password: 'x' }, 'unauthorised', 'Unauthorized'],
  ] as const)('with %s: %3$s', async (_, credentials, code, words) => {
    const server = await start({ user: { name: 'anna', password: 'secret' } });
    const { answer } = await send(envelopeOf(fullReport()), doorOf(server, credentials));
    expect(answer).toEqual({ code, http: 401, words });
  });

  test('a collection that is not there', async () => {
    const server = await start();
    const { answer } = await send('{}', { collection: server.addressOf('x'), credentials: none });
    expect(answer).toMatchObject({ code: 'not-found', http: 404 });
  });

  test.each([
    [400, {}, { code: 'bad-request' }],
    [401, {}, { code: 'unauthorised' }],
    [403, {}, { code: 'forbidden' }],
    [404, {}, { code: 'not-found' }],
    [406, {}, { code: 'wrong-media' }],
    [408, {}, { code: 'timeout' }],
    [409, {}, { code: 'unexpected' }],
    [413, {}, { code: 'too-large' }],
    [415, {}, { code: 'wrong-media' }],
    [422, {}, { code: 'unprocessable' }],
    [429, { 'retry-after': '120' }, { code: 'busy', wait: 120 }],
    [429, {}, { code: 'busy' }],
    [429, { 'retry-after': '99999999' }, { code: 'busy', wait: 86_400 }],
    [429, { 'retry-after': 'soon' }, { code: 'busy' }],
    [500, {}, { code: 'server-error' }],
    [502, {}, { code: 'server-error' }],
    [503, {}, { code: 'server-error' }],
    [503, { 'retry-after': '7' }, { code: 'busy', wait: 7 }],
    [599, {}, { code: 'server-error' }],
    [600, {}, { code: 'unexpected' }],
  ])('to a POST answered with %d %j it says %j', async (http, headers, answer) => {
    const server = await start();
    server.fault = ({ method }, response) => {
      if (method !== 'POST') return false;
      response.writeHead(http, headers).end('<h1>It works!</h1>');
      return true;
    };
    expect((await send(envelopeOf(fullReport()), doorOf(server))).answer).toEqual({
      http,
      ...answer,
    });
  });

  test('a date in Retry-After is a wait from now', async () => {
    const server = await start();
    server.fault = (_, response) => {
      const later = new Date(Date.now() + 100_000).toUTCString();
      response.writeHead(429, { 'retry-after': later }).end();
      return true;
    };
    const { wait = 0 } = (await send('{}', doorOf(server))).answer;
    expect(wait).toBeGreaterThan(90);
    expect(wait).toBeLessThan(102);
  });

  test.each([
    ['words', { title: 'No', description: 'Not for you' }, 'No: Not for you'],
    ['markup and marks of direction', { title: '<b>\u202eoN\u0007\n\u200b' }, '<b>oN'],
    ['very many words', { title: 'x'.repeat(100_000) }, 'x'.repeat(300)],
    ['words that are none', { title: { a: 1 }, description: 7 }, undefined],
    ['no words', {}, undefined],
  ])('of an error resource with %s it keeps %3$j', async (_, resource, words) => {
    const server = await start();
    server.fault = (__, response) => {
      response.writeHead(403, { 'content-type': taxii }).end(JSON.stringify(resource));
      return true;
    };
    const { answer } = await send('{}', doorOf(server));
    expect(answer).toEqual({ code: 'forbidden', http: 403, ...(words !== undefined && { words }) });
  });

  test('what was stored before the connection broke is held once after the next try', async () => {
    const server = await start();
    const body = envelopeOf(fullReport());
    server.stored = (response) => void response.destroy();
    expect((await send(body, doorOf(server))).answer).toEqual({ code: 'unreachable' });
    const held = server.shelfOf(reports.id).all();
    expect(held.length).toBeGreaterThan(10);
    server.stored = undefined;
    expect((await send(body, doorOf(server))).answer.code).toBe('accepted');
    expect(server.shelfOf(reports.id).all()).toHaveLength(held.length);
  });

  const answers = [
    ['a page of HTML', 'text/html', '<title>Sign in</title>'],
    [
      'JSON that says nothing of TAXII',
      'application/json',
      '{"versions":["application/taxii+json;version=2.1"]}',
    ],
    [
      'TAXII of another version',
      'application/taxii+json;version=2.2',
      '{"versions":["application/taxii+json;version=2.1"]}',
    ],
    ['TAXII 2.0', 'application/vnd.oasis.taxii+json; version=2.0', '{}'],
    ['no JSON', taxii, 'hello'],
    ['a list', taxii, '[]'],
    ['null', taxii, 'null'],
    ['an empty body', taxii, ''],
    ['depths of brackets', taxii, '['.repeat(500_000)],
    ['more than a megabyte', taxii, `{"versions":["${'x'.repeat(1_100_000)}"]}`],
  ] as const;
  test.each(answers)('%s is no TAXII', async (_, type, text) => {
    const url = await stranger((__, response) => {
      response.writeHead(200, { 'content-type': type }).end(text);
    });
    const { answer } = await send('{}', {
      collection: `${url}r/collections/1/`,
      credentials: none,
    });
    expect(answer.code).toBe('not-taxii');
    expect(await collectionsAt(url, none)).toMatchObject({ problem: { code: 'not-taxii' } });
  });

  test('a root that speaks another TAXII', async () => {
    const url = await stranger((_, response) => {
      response.writeHead(200, { 'content-type': taxii });
      response.end('{"title":"x","versions":["application/taxii+json;version=2.0"]}');
    });
    const { answer } = await send('{}', {
      collection: `${url}r/collections/1/`,
      credentials: none,
    });
    expect(answer).toEqual({ code: 'wrong-media' });
  });

  test('a redirect is not followed, and takes no credentials with it', async () => {
    let reached = 0;
    const away = await stranger((_, response) => {
      reached += 1;
      response.end();
    });
    const url = await stranger((_, response) => {
      response.writeHead(307, { location: away }).end();
    });
    const door = {
      collection: `${url}r/collections/1/`,
      credentials: { kind: 'bearer', token: 'x' },
    } as const;
    expect((await send('{}', door)).answer).toEqual({ code: 'redirected' });
    expect(reached).toBe(0);
  });

  test('nobody there', async () => {
    const server = await startTaxii();
    await server.close();
    expect((await send('{}', doorOf(server))).answer).toEqual({ code: 'unreachable' });
  });

  test.each(['headers', 'the body'])('a server that never ends %s', async (what) => {
    const url = await stranger((_, response) => {
      if (what === 'the body') response.writeHead(200, { 'content-type': taxii }).write('{"a":');
    });
    const asked = { method: 'GET', url, headers: {} } as const;
    expect(await askServer(asked, { patience: 100, longest: 1000 })).toBe('timeout');
  });

  test.each(['http://taxii.example/r/collections/1/', 'ftp://a.example/collections/1/', 'x'])(
    'nothing is asked of %s',
    async (collection) => {
      expect((await send('{}', { collection, credentials: none })).answer).toEqual({
        code: 'not-https',
      });
    },
  );

  test('the root of a collection', () => {
    expect(rootOf('https://a.example/collections/collections/1/')).toBe(
      'https://a.example/collections/',
    );
  });
});

describe('the collections at an address', () => {
  const shut = { ...reports, id: 'shut', title: 'Read only', canWrite: false };
  test.each([
    ['the host', ''],
    ['the host with a stroke', '/'],
    ['discovery', '/taxii2/'],
    ['discovery without its stroke', '/taxii2'],
    ['an API root', '/root/'],
    ['the collections of one', '/root/collections/'],
    ['discovery with a query', '/taxii2/?a=b#c'],
    ['a host with a site of its own', 'site'],
  ])('of %s are those of the server, the ones that take reports first', async (_, path) => {
    const server = await start({ collections: [shut, reports] });
    server.fault = ({ url }, response) => {
      if (path !== 'site' || url !== '/') return false;
      response.writeHead(403, { 'content-type': 'text/html' }).end('<title>Sign in</title>');
      return true;
    };
    const found = await collectionsAt(` ${server.origin}${path.replace('site', '')} `, none);
    expect(found).toEqual({
      collections: [
        {
          address: server.addressOf(reports.id),
          title: 'Reports',
          description: '',
          takesReports: true,
        },
        {
          address: server.addressOf('shut'),
          title: 'Read only',
          description: '',
          takesReports: false,
        },
      ],
    });
  });

  test.each(['', 'objects/', 'objects', 'manifest/'])(
    'of one collection (%s) are that one',
    async (tail) => {
      const server = await start({ collections: [shut, reports] });
      const found = await collectionsAt(server.addressOf(reports.id) + tail, none);
      expect(found).toMatchObject({ collections: [{ address: server.addressOf(reports.id) }] });
    },
  );

  test.each([
    ['a server without any', { collections: [] }, { collections: [] }],
    [
      'a server that wants credentials',
      { user: { name: 'a', password: 'b' } },
      { problem: { code: 'unauthorised' } },
    ],
  ])('of %s', async (_, asked, found) => {
    const server = await start(asked);
    expect(await collectionsAt(server.origin, none)).toMatchObject(found);
  });

  test.each([
    ['names another host alone', ['https://away.example/root/'], 'elsewhere'],
    ['names another port', ['http://127.0.0.1:9/root/'], 'elsewhere'],
    ['names none', [], 'not-found'],
    ['names what is no address', ['http://[', 'javascript:alert(1)'], 'not-found'],
  ])('of a server that %s', async (_, roots, code) => {
    const asked: string[] = [];
    const url = await stranger((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'content-type': taxii });
      response.end(JSON.stringify({ title: 'x', api_roots: roots }));
    });
    expect(await collectionsAt(url, none)).toMatchObject({ problem: { code } });
    expect(asked).toEqual(['/']);
  });

  test('texts of a server are shown as plain text, ids that lead elsewhere are left out', async () => {
    const url = await stranger((request, response) => {
      response.writeHead(200, { 'content-type': taxii });
      const list = [
        { id: '../../etc', title: 'x', can_read: true, can_write: true },
        { id: '..', title: 'x', can_read: true, can_write: true },
        { id: 'a', title: '\u202e<script>\n', description: 5, can_read: true, can_write: true },
        { id: 'b', can_read: true },
        null,
      ];
      response.end(
        request.url === '/r/'
          ? JSON.stringify({ title: 'x', versions: [taxii], max_content_length: 1 })
          : JSON.stringify({ collections: list }),
      );
    });
    expect(await collectionsAt(`${url}r/`, none)).toEqual({
      collections: [
        {
          address: `${url}r/collections/a/`,
          title: '<script>',
          description: '',
          takesReports: true,
        },
      ],
    });
  });

  test('a host that is typed without https is asked by https', async () => {
    expect(await collectionsAt('http://taxii.example', none)).toEqual({
      problem: { code: 'not-https' },
    });
    expect(await collectionsAt('127.0.0.1:9', none)).toEqual({ problem: { code: 'unreachable' } });
    expect(await collectionsAt('::', none)).toEqual({ problem: { code: 'not-https' } });
  });
});
