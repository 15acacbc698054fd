import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { connectMarionette } from '../../../src/cli/browsers/marionette.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const packet = (value: unknown): Buffer => {
  const json = Buffer.from(JSON.stringify(value));
  return Buffer.concat([Buffer.from(`${json.length}:`), json]);
};

/** A Firefox that greets and then answers as told; what it sends comes a few bytes at a time. */
async function firefoxThat(answer: (id: number, command: string) => unknown): Promise<number> {
  const crumble = async (socket: Socket, bytes: Buffer): Promise<void> => {
    for (let at = 0; at < bytes.length; at += 3) {
      socket.write(bytes.subarray(at, at + 3));
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const server = createServer((socket) => {
    void crumble(socket, packet({ applicationType: 'gecko', marionetteProtocol: 3 }));
    let heard = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
      heard = heard.replaceAll(/\d+:(\[[^\]]*\])/gu, (_, json: string) => {
        const [, id, command] = JSON.parse(json) as [number, number, string];
        void crumble(socket, packet(answer(id, command)));
        return '';
      });
    });
    closers.push(() => socket.destroy());
  });
  closers.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

test('an answer that comes in pieces, with letters of many bytes, is put together', async () => {
  const marionette = await connectMarionette(
    await firefoxThat((id) => [1, id, null, { value: 'ปอยเปต 高薪 🌟' }]),
  );
  expect(await marionette.send('WebDriver:GetTitle')).toEqual({ value: 'ปอยเปต 高薪 🌟' });
  marionette.close();
});

test('what Firefox refuses is thrown, with the name of the command', async () => {
  const marionette = await connectMarionette(
    await firefoxThat((id) => [1, id, { error: 'no such window', message: 'gone' }, null]),
  );
  await expect(marionette.send('WebDriver:Close')).rejects.toThrow(
    'WebDriver:Close: no such window: gone',
  );
  marionette.close();
});

test('commands that belong together are sent together, also after one that failed', async () => {
  const sent: string[] = [];
  const marionette = await connectMarionette(
    await firefoxThat((id, command) => {
      sent.push(command);
      return command === 'fail' ? [1, id, { error: 'e', message: 'm' }, null] : [1, id, null, {}];
    }),
  );
  const both = (one: string, two: string) =>
    marionette.inTurn(async () => {
      await marionette.send(one);
      return marionette.send(two);
    });
  await Promise.allSettled([both('a', 'fail'), both('b', 'c')]);
  expect(sent).toEqual(['a', 'fail', 'b', 'c']);
  marionette.close();
});
