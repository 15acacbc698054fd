import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../src/cli/manifest.ts';
import { hostPatterns, sites } from '../../src/sites/index.ts';
import { codeOf, importsOf, sourceFiles, type SourceFile } from './source.ts';

/** The one file that may ever use the network. */
const networkFile = 'src/platform/network.ts';
/** The one that reads files of our own package, by what looks like the network. */
const ownFiles = 'src/platform/shipped.ts';
const networkWords =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bWebTransport\b|\bimportScripts\b/u;
const markupWords =
  /\.(?:innerHTML|outerHTML)\s*=|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b/u;
const evalWords = /\beval\s*\(|\bnew Function\s*\(/u;
/** Runs on the maintainer's machine, never in the extension. */
const offline = /^src\/(cli|demo)\//u;

const saying = (word: RegExp, files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(({ path, text }) => !offline.test(path) && path !== networkFile && word.test(text))
    .map(({ path }) => path);

/** Where an organisation's server or a feed may be; the person is asked for one host of these, when they name it. */
const organisations = ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'];

const permissions = ['storage', 'activeTab', 'scripting', 'alarms', 'contextMenus'];

function manifestOf(browser: 'chrome' | 'firefox', mode = 'production') {
  const written: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'));
  return manifestFor(
    { browser, mode },
    {
      manifest: written as Record<string, unknown>,
      hosts: hostPatterns(),
      version: '0.0.0',
      contentScripts: ['src/content/reader.ts'],
    },
  );
}

describe('promises', () => {
  const source = sourceFiles('src');

  test('nothing but the one named file can use the network', () => {
    expect(saying(networkWords, source)).toEqual([ownFiles]);
  });

  test('what reads our own files asks for nothing but paths of ours', () => {
    const text = codeOf(source.find(({ path }) => path === ownFiles) ?? { path: '', text: '' });
    expect(text.match(new RegExp(networkWords, 'gu'))).toEqual(['fetch(']);
    expect(text).toContain('ownFile(path: `/packs/${string}`)');
    expect(text).toContain('fetch(path)');
  });

  test('what uses the network is reached from the background alone, and looks at the address first', () => {
    const above = (target: RegExp): readonly string[] =>
      source
        .filter((file) => importsOf(file).some((imported) => target.test(imported)))
        .map(({ path }) => path);
    expect(above(/\/network\.ts$/u)).toEqual([
      'src/platform/feed-files.ts',
      'src/platform/taxii.ts',
    ]);
    expect(above(/\/feed-files\.ts$/u)).toEqual(['src/background/feeds/look.ts']);
    expect(above(/\/taxii\.ts$/u).filter((path) => !path.startsWith('src/background/'))).toEqual([
      'src/platform/taxii-search.ts',
    ]);
    expect(above(/\/taxii-search\.ts$/u)).toEqual(['src/background/answers.ts']);
  });

  test('nothing turns text into markup or code', () => {
    expect(saying(markupWords, source)).toEqual([]);
    expect(saying(evalWords, source)).toEqual([]);
  });

  test.each([
    ['fetch("https://a.example")', networkWords],
    ['navigator.sendBeacon(url)', networkWords],
    ['node.innerHTML = text', markupWords],
    ['new Function("return 1")', evalWords],
  ])('a planted fault is found: %s', (text, word) => {
    expect(saying(word, [{ path: 'src/popup/index.tsx', text }])).toEqual(['src/popup/index.tsx']);
  });

  test('nothing is kept in the storage that browsers copy to other machines', () => {
    expect(saying(/\bstorage\s*\.\s*sync\b/u, source)).toEqual([]);
  });

  describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
    const manifest = manifestOf(browser);

    test('asks for exactly the permissions of the design', () => {
      expect(manifest['permissions']).toEqual(permissions);
      expect(manifest).not.toHaveProperty('optional_permissions');
    });

    test('has no page that a site could probe for', () => {
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('externally_connectable');
    });

    test('reads job boards from the start and social sites only once chosen', () => {
      const { required, optional } = hostPatterns();
      expect(manifest['host_permissions']).toEqual(required);
      expect(manifest['optional_host_permissions']).toEqual([...optional, ...organisations]);
      for (const site of sites.filter(({ asked }) => asked !== 'never')) {
        const patterns = site.asked === 'at-install' ? required : optional;
        expect(patterns).toEqual(expect.arrayContaining([...site.hosts]));
      }
      for (const social of ['facebook', 'telegram']) {
        expect(required.filter((pattern) => pattern.includes(social))).toEqual([]);
        expect(optional.filter((pattern) => pattern.includes(social))).not.toEqual([]);
      }
      for (const talk of ['whatsapp', 'discord']) {
        expect([...required, ...optional].filter((one) => one.includes(talk))).toEqual([]);
      }
      expect([...required, ...optional]).not.toContain('<all_urls>');
    });

    test('lets its own pages load nothing from elsewhere, and send to https or this machine alone', () => {
      const { extension_pages: policy } = manifest['content_security_policy'] as Record<
        string,
        string
      >;
      const [first, connect, ...rest] = policy?.split('; ') ?? [];
      expect(first).toBe("default-src 'self'");
      expect(connect).toBe("connect-src 'self' https: http://127.0.0.1:* http://localhost:*");
      expect(rest.join('; ')).not.toMatch(/connect-src|unsafe|https?:/u);
    });
  });

  test('only the demo build reads pages on this machine', () => {
    expect(manifestOf('chrome')['host_permissions']).not.toContain('http://127.0.0.1/*');
    expect(manifestOf('chrome', 'demo')['host_permissions']).toContain('http://127.0.0.1/*');
  });
});
