import { generateKeyPairSync } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { combination, pack, rule } from '../../packs/planted.ts';
import { runCommand, type Ended } from '../command.ts';

const folder = mkdtempSync(join(tmpdir(), 'packs-feed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (file: string): string => join(folder, file);
const put = (file: string, text: string): void => {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
};
const run = (...args: readonly string[]): Promise<Ended> =>
  runCommand(['packs', ...args], '', { folder });
const answerOf = ({ output }: Ended) => JSON.parse(output) as Record<string, unknown>;

const named = combination.replace('all: [paid]', 'all: [paid, trafficking/travel-paid]');

let built: Ended;

beforeAll(async () => {
  put('packs/coast/pack.yml', pack);
  put('packs/coast/rules/paid.yml', rule);
  put('packs/coast/rules/two.yml', named.replace('free flights', 'free flight tickets'));
  built = await run('build', 'coast', '--folder', 'packs', '--out', 'feed.json', '--json');
}, 300_000);

describe('a feed', { timeout: 300_000 }, () => {
  test('is built, signed and verified; whoever has it takes the next one by a further key', async () => {
    expect(built.said).toContain('feed.json: coast 1.0.0, 2 rules, 1 phrases, 1 languages');
    expect(answerOf(built)).toMatchObject({ name: 'coast', bytes: statSync(at('feed.json')).size });
    mkdirSync(at('web'));
    copyFileSync(at('feed.json'), at('web/coast.json'));

    const begun = await run('sign', 'web/coast.json', '--new-key', 'one.key', '--json');
    expect(begun.code).toBe(0);
    const { version, signedBy } = answerOf(begun) as { version: number; signedBy: string[] };
    expect(version).toBe(1);
    expect(statSync(at('one.key')).mode & 0o77).toBe(0);

    const verified = await run('verify', 'web', '--key', signedBy[0] ?? '', '--json');
    expect(verified).toMatchObject({ code: 0 });
    expect(answerOf(verified)).toMatchObject({ ok: true, version: 1, rules: 2, phrases: 1 });

    copyFileSync(at('web/index.json'), at('before.json'));
    const next = await run(
      ...['sign', 'web/coast.json', '--key', 'one.key', '--new-key', 'two.key'],
      ...['--revoke', signedBy[0] ?? '', '--no-proofs', '--json'],
    );
    expect(answerOf(next)).toMatchObject({ version: 2, revoked: signedBy });
    expect((await run('verify', 'web', '--after', 'before.json')).code).toBe(0);

    writeFileSync(at('web/coast.json'), `${readFileSync(at('feed.json'), 'utf8')} `);
    const longer = await run('verify', 'web', '--json');
    expect(longer).toMatchObject({ code: 1 });
    expect(answerOf(longer)).toMatchObject({ ok: false, reason: 'too-long' });
    expect(longer.said).toContain('The pack file is longer than the index says');

    const late = await run('verify', 'web', '--time', '2099-01-01T00:00:00Z', '--json');
    expect(answerOf(late)).toMatchObject({ ok: false, reason: 'expired' });
  });

  test('is signed by a key that another tool made, and only if its pack proves itself', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    put('other.key', String(privateKey.export({ type: 'pkcs8', format: 'pem' })));
    const said = JSON.parse(readFileSync(at('feed.json'), 'utf8')) as {
      rules: Record<string, object>;
    };
    const paid = { ...said.rules['paid'], catches: ['We pay.'] };
    put('broken/coast.json', JSON.stringify({ ...said, rules: { ...said.rules, paid } }));
    const broken = await run('sign', 'broken/coast.json', '--key', 'other.key');
    expect(broken).toMatchObject({ code: 1, output: '' });
    expect(broken.said).toContain('rules.paid.catches[0] “We pay.” is not met');
    put('whole/coast.json', JSON.stringify(said));
    const signed = await run('sign', 'whole/coast.json', '--key', 'other.key', '--no-proofs');
    expect(signed.code).toBe(0);
  });

  test.each([
    [['build'], 'name one pack'],
    [['build', 'hill', '--folder', 'packs'], 'there is no pack "hill"; there are coast'],
    [['sign', 'feed.json'], 'say --key KEY, or --new-key KEY to make one'],
    [['sign', 'none.json', '--key', 'k'], 'there is no file "none.json"; packs build makes one'],
    [['sign', 'feed.json', '--key', 'none.key'], '--new-key none.key makes one'],
    [['sign', 'feed.json', '--key', 'feed.json'], 'holds no Ed25519 secret key'],
    [['sign', 'feed.json', '--new-key', 'feed.json'], '"feed.json" exists'],
    [['sign', 'feed.json', '--new-key', 'n.key', '--days', '401'], '--days is a whole number'],
    [['verify', 'packs'], 'there is no index.json in "packs"'],
  ])('%j is answered with what to do', async (args, sentence) => {
    const ended = await run(...args);
    expect(ended).toMatchObject({ code: 2, output: '' });
    expect(ended.said).toContain(sentence);
  });

  test('is written in files whose schemas editors read', async () => {
    const printed = await run('schema', 'rule');
    expect(answerOf(printed)).toMatchObject({
      $schema: expect.stringContaining('draft-07') as string,
    });
    expect(answerOf(await run('schema', '--out', 'schemas', '--json'))['written']).toHaveLength(3);
    expect((await run('schema', 'rules')).code).toBe(2);
  });

  test.each(['build', 'sign', 'verify', 'fuzz', 'schema'])('%s explains itself', async (tool) => {
    const { code, output, said } = await run(tool, '--help');
    expect([code, output]).toEqual([0, '']);
    expect(said).toContain(`npm run --silent packs -- ${tool} `);
    expect(said).toMatch(/--json .*\n(?:.*\n)*Exit code 0/u);
  });
});
