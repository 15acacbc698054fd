/**
 * A client of Marionette, the remote protocol that every Firefox has built in: one TCP connection,
 * packets of `<length>:<JSON>`, where a command is `[0, id, name, parameters]` and its answer
 * `[1, id, error, result]`. It sees closed shadow roots and, in the chrome context, the browser itself.
 */
import { connect } from 'node:net';

export interface Marionette {
  /** Sends one command (`WebDriver:Navigate`, `Addon:Install` …) and gives its result. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Runs commands that belong together (turn to a tab, then do something there) with none of others between. */
  inTurn<Result>(commands: () => Promise<Result>): Promise<Result>;
  /** Closes the connection; commands that wait are refused. */
  close(): void;
}

/** What Firefox answered to a command it could not carry out. */
export class MarionetteError extends Error {
  override readonly name = 'MarionetteError';
  readonly kind: string;
  constructor(command: string, kind: string, message: string) {
    super(`${command}: ${kind}: ${message}`);
    this.kind = kind;
  }
}

interface Waiting {
  readonly command: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Refusal {
  readonly error: string;
  readonly message: string;
}

/** Takes whole packets off a stream of bytes; what is left waits for more. */
function packetReader(packet: (text: string) => void): (bytes: Buffer) => void {
  let held = Buffer.alloc(0);
  return (bytes) => {
    held = Buffer.concat([held, bytes]);
    for (;;) {
      const colon = held.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(held.subarray(0, colon).toString('latin1'));
      if (held.length < end) return;
      packet(held.subarray(colon + 1, end).toString('utf8'));
      held = held.subarray(end);
    }
  };
}

/** Connects to the port that a Firefox started with `--marionette` listens on. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let turn: Promise<unknown> = Promise.resolve();
  let greeted: () => void = () => undefined;
  const greeting = new Promise<void>((resolve, reject) => {
    greeted = resolve;
    socket.once('error', reject);
  });

  const refuseAll = (reason: string): void => {
    for (const { command, reject } of waiting.values()) reject(new Error(`${command}: ${reason}`));
    waiting.clear();
  };
  const answer = ([, id, refusal, result]: [1, number, Refusal | null, unknown]): void => {
    const asked = waiting.get(id);
    if (!asked) return;
    waiting.delete(id);
    if (refusal) asked.reject(new MarionetteError(asked.command, refusal.error, refusal.message));
    else asked.resolve(result);
  };
  socket.on(
    'data',
    packetReader((text) => {
      const packet = JSON.parse(text) as unknown;
      if (Array.isArray(packet)) answer(packet as [1, number, Refusal | null, unknown]);
      else greeted();
    }),
  );
  socket.on('error', (error) => refuseAll(error.message));
  socket.on('close', () => refuseAll('Firefox closed the connection'));
  await greeting;

  return {
    send(command, parameters = {}) {
      last += 1;
      const id = last;
      const packet = Buffer.from(JSON.stringify([0, id, command, parameters]));
      return new Promise((resolve, reject) => {
        waiting.set(id, { command, resolve, reject });
        socket.write(Buffer.concat([Buffer.from(`${packet.length}:`), packet]));
      });
    },
    inTurn(commands) {
      const done = turn.then(commands, commands);
      turn = done.catch(() => undefined);
      return done;
    },
    close: () => socket.destroy(),
  };
}
