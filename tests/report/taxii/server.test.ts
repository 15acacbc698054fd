import { afterEach, describe, expect, test } from 'vitest';
import { reports, startTaxii, taxii, type Asked, type TaxiiServer } from './server.ts';

const id = (type: string, digit: string): string =>
  `${type}--${digit.repeat(8)}-1111-4111-8111-111111111111`;
const thing = (digit: string, modified?: string, type = 'note') => ({
  type,
  spec_version: '2.1',
  id: id(type, digit),
  ...(modified !== undefined && { created: '2026-01-01T00:00:00.000Z', modified }),
});

let server: TaxiiServer | undefined;
afterEach(() => server?.close());

interface Answered {
  readonly http: number;
  readonly headers: Headers;
  readonly json: Record<string, unknown>;
}

async function start(asked: Asked = {}) {
  const started = await startTaxii(asked);
  server = started;
  const ask = async (
    path: string,
    {
      body,
      method = body === undefined ? 'GET' : 'POST',
      headers = {},
    }: {
      readonly body?: unknown;
      readonly method?: string;
      readonly headers?: Record<string, string>;
    } = {},
  ): Promise<Answered> => {
    const response = await fetch(`${started.origin}${path}`, {
      method,
      headers: { accept: taxii, ...(body !== undefined && { 'content-type': taxii }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const json = (await response.json()) as Record<string, unknown>;
    return { http: response.status, headers: response.headers, json };
  };
  const objects = `/root/collections/${reports.id}/objects/`;
  const add = (...list: readonly unknown[]) => ask(objects, { body: { objects: list } });
  return { ask, add, objects, started };
}

const ids = ({ json }: Answered): unknown =>
  (json['objects'] as { id: string }[]).map((one) => one.id);

describe('the TAXII server of the tests', () => {
  test('leads from discovery to the collection', async () => {
    const { ask } = await start();
    const discovery = await ask('/taxii2/');
    expect(discovery.json).toEqual({
      title: 'A server for tests',
      default: '/root/',
      api_roots: ['/root/'],
    });
    expect(discovery.headers.get('content-type')).toBe(taxii);
    expect((await ask('/root/')).json).toMatchObject({
      versions: [taxii],
      max_content_length: 10_000_000,
    });
    expect((await ask('/root/collections/')).json).toEqual({
      collections: [{ id: reports.id, title: 'Reports', can_read: true, can_write: true }],
    });
    expect((await ask(`/root/collections/${reports.id}/`)).json).toMatchObject({ id: reports.id });
  });

  test('holds an object once by identifier and version, and says that it has it', async () => {
    const { ask, add, objects } = await start();
    const [old, young] = [
      thing('a', '2026-01-02T00:00:00.000Z'),
      thing('a', '2026-01-03T00:00:00.000Z'),
    ];
    const first = await add(old, thing('b'));
    expect(first).toMatchObject({
      http: 202,
      json: { status: 'complete', success_count: 2, failure_count: 0 },
    });
    const second = await add(old, thing('b'), young);
    expect(JSON.stringify(second.json['successes'])).toContain('held already');
    expect((await ask(`${objects}?match[version]=all`)).json['objects']).toHaveLength(3);
    expect((await ask(objects)).json['objects']).toEqual([thing('b'), young]);
    expect((await ask(`${objects}${old.id}/versions/`)).json['versions']).toEqual([
      old.modified,
      young.modified,
    ]);
    expect((await ask(`${objects}?match[version]=first`)).json['objects']).toEqual([
      old,
      thing('b'),
    ]);
  });

  test('filters by identifier, type, version of STIX and time, and pages', async () => {
    let now = Date.parse('2026-11-27T10:00:00Z');
    const { ask, add, objects } = await start({ clock: () => (now += 1000), pageSize: 2 });
    await add(thing('a'), thing('b', undefined, 'url'), thing('c'));
    expect(ids(await ask(`${objects}?match[id]=${id('note', 'a')},${id('note', 'c')}`))).toEqual([
      id('note', 'a'),
      id('note', 'c'),
    ]);
    expect(ids(await ask(`${objects}?match[type]=url`))).toEqual([id('url', 'b')]);
    expect((await ask(`${objects}?match[spec_version]=2.0`)).json).toEqual({});
    const first = await ask(objects);
    expect(ids(first)).toEqual([id('note', 'a'), id('url', 'b')]);
    expect(first.json).toMatchObject({ more: true });
    const last = first.headers.get('x-taxii-date-added-last') ?? '';
    expect(last).toMatch(/^2026-11-27T10:00:\d\d\.\d{6}Z$/u);
    const second = await ask(`${objects}?next=${String(first.json['next'])}`);
    expect(ids(second)).toEqual([id('note', 'c')]);
    expect(second.json).toMatchObject({ more: false });
    expect(ids(await ask(`${objects}?added_after=${last}`))).toEqual([id('note', 'c')]);
    expect(ids(await ask(`${objects}?limit=1`))).toEqual([id('note', 'a')]);
    const manifest = await ask(`/root/collections/${reports.id}/manifest/?match[type]=url`);
    expect(manifest.json['objects']).toMatchObject([
      { id: id('url', 'b'), media_type: 'application/stix+json;version=2.1' },
    ]);
  });

  test('forgets an object that is deleted', async () => {
    const { ask, add, objects } = await start();
    await add(thing('a'), thing('b'));
    expect((await ask(`${objects}${id('note', 'a')}/`, { method: 'DELETE' })).http).toBe(200);
    expect((await ask(`${objects}${id('note', 'a')}/`)).http).toBe(404);
    expect(ids(await ask(objects))).toEqual([id('note', 'b')]);
  });

  test('tells what became of an envelope, after a while if it is slow, and which objects failed', async () => {
    const { ask, add } = await start({ pendingFor: 2 });
    const added = await add(thing('a'), { type: 'note', id: 'note--1' });
    expect(added.json).toMatchObject({ status: 'pending', total_count: 2, pending_count: 2 });
    const path = `/root/status/${String(added.json['id'])}/`;
    expect((await ask(path)).json).toMatchObject({ status: 'pending' });
    expect((await ask(path)).json).toMatchObject({
      status: 'complete',
      success_count: 1,
      failure_count: 1,
      failures: [{ id: 'note--1', message: 'This is no identifier of STIX 2.1' }],
    });
  });

  const user = { name: 'anna', password: 'пароль' };
  const known = { authorization: `Basic ${Buffer.from('anna:пароль').toString('base64')}` };
  const shut = { ...reports, canWrite: false, canRead: false };
  const path = `/root/collections/${reports.id}/objects/`;
  test.each([
    ['no credentials', { user }, '/root/', {}, 401],
    ['wrong credentials', { user }, '/root/', { headers: { authorization: 'Basic eDp5' } }, 401],
    ['right credentials', { user }, '/root/', { headers: known }, 200],
    [
      'another version of TAXII',
      {},
      '/root/',
      { headers: { accept: 'application/taxii+json;version=2.0' } },
      406,
    ],
    ['any type', {}, '/root/', { headers: { accept: '*/*' } }, 200],
    [
      'another type of body',
      {},
      path,
      { body: {}, headers: { 'content-type': 'application/json' } },
      415,
    ],
    ['a body that is too large', { most: 10 }, path, { body: { objects: [thing('a')] } }, 413],
    ['a body that is no JSON', {}, path, { body: '{' }, 400],
    [
      'a bundle in place of an envelope',
      {},
      path,
      { body: { type: 'bundle', objects: [thing('a')] } },
      422,
    ],
    ['a collection that may not be read', { collections: [shut] }, path, {}, 403],
    [
      'a collection that may not be written',
      { collections: [shut] },
      path,
      { body: { objects: [] } },
      403,
    ],
    ['no such collection', {}, '/root/collections/x/', {}, 404],
    ['no such API root', {}, '/other/', {}, 404],
    ['no stroke at the end', {}, '/root', {}, 404],
    ['a page of nothing', {}, `${path}?limit=0`, {}, 400],
  ] as const)(
    'answers %s with an error resource or what was asked for',
    async (_, asked, to, how, http) => {
      const { ask } = await start(asked);
      const answer = await ask(to, how);
      expect(answer.http).toBe(http);
      if (http !== 200) expect(answer.json).toMatchObject({ http_status: String(http) });
      expect(answer.headers.get('content-type')).toBe(taxii);
    },
  );
});
