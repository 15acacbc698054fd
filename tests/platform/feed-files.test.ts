import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { mostBytes } from '../../src/packs/pack-file.ts';
import { feedAddress } from '../../src/platform/feed-address.ts';
import { feedIndex, feedPack } from '../../src/platform/feed-files.ts';
import { fetchFile } from '../../src/platform/network.ts';
import { wellFormed } from '../../src/platform/well-formed.ts';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed/`;
}

describe('the address of a feed', () => {
  test.each([
    ['packs.example/coast', 'https://packs.example/coast/'],
    [' https://packs.example/coast/ ', 'https://packs.example/coast/'],
    ['https://packs.example/coast/index.json?x=1#y', 'https://packs.example/coast/'],
    ['https://packs.example', 'https://packs.example/'],
    ['https://PACKS.example:8443/a/../b', 'https://packs.example:8443/b/'],
    ['http://127.0.0.1:8080/coast', 'http://127.0.0.1:8080/coast/'],
    ['http://packs.example/coast', ''],
    ['https://ana:secret@packs.example/', ''],
    ['javascript:alert(1)', ''],
    ['', ''],
    [`https://packs.example/${'a'.repeat(500)}`, ''],
  ])('that is typed as %j is %j', (typed, address) => {
    expect(feedAddress(typed)).toBe(address);
  });
});

describe('a file of a feed', () => {
  test('comes byte for byte, with what its server calls it', async () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0, 1);
    const address = await serve((_, to) => void to.writeHead(200, { etag: '"a"' }).end(bytes));
    expect(await feedIndex(address, '', 10)).toEqual({ bytes, etag: '"a"' });
  });

  test('is asked for by no cookie, no referrer, and the ETag alone', async () => {
    let asked: object = {};
    const address = await serve(({ headers, url }, to) => {
      asked = { ...headers, url };
      to.writeHead(304).end();
    });
    expect(await feedIndex(address, '"a"', 10)).toBe('same');
    expect(asked).toMatchObject({ url: '/feed/index.json', 'if-none-match': '"a"' });
    expect(Object.keys(asked)).not.toContain('cookie');
    expect(Object.keys(asked)).not.toContain('referer');
  });

  test('may have as many bytes as said, and not one more', async () => {
    const address = await serve((_, to) => void to.end('12345'));
    expect(await feedPack(address, 'a.json', 5)).toMatchObject({ bytes: { length: 5 } });
    expect(await feedPack(address, 'a.json', 4)).toBe('too-long');
  });

  test('that says nothing for too long is given up, one that goes on slowly is not', async () => {
    const address = await serve((request, to) => {
      let left = request.url?.endsWith('silent') === true ? 1 : 5;
      const timer = setInterval(() => {
        to.write('1');
        left -= 1;
        if (left > 0) return;
        clearInterval(timer);
        if (request.url?.endsWith('silent') !== true) to.end();
      }, 40);
    });
    const limits = { patience: 30_000, silence: 1500, longest: 10 };
    expect(await fetchFile(`${address}silent`, '', limits)).toBe('timeout');
    expect(await fetchFile(address, '', limits)).toMatchObject({ bytes: { length: 5 } });
    expect(await fetchFile(address, '', { ...limits, patience: 60 })).toBe('timeout');
  });

  test('whose name would tell readers apart is asked for without it', async () => {
    const etag = `"${'a'.repeat(200)}"`;
    const address = await serve((_, to) => void to.writeHead(200, { etag }).end('1'));
    expect(await feedIndex(address, '', 10)).toMatchObject({ etag: '' });
  });

  test('is not asked for where reports may not go either', async () => {
    expect(await feedIndex('http://packs.example/', '', 10)).toBe('bad-address');
  });
});

test('a pack file of the largest size fits into a message, and no larger one', () => {
  const message = (length: number) => ({
    to: 'background',
    name: 'lookAtPack',
    asked: [{ text: 'x'.repeat(length), language: 'en' }],
  });
  expect(wellFormed(message(mostBytes))).toBeDefined();
  expect(wellFormed(message(mostBytes + 1))).toBeUndefined();
});
