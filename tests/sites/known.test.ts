import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostPatterns, idAttributes, siteOf, sites } from '../../src/sites/index.ts';
import { like } from '../../src/sites/reading/address.ts';

describe('the sites we know', () => {
  test('are the files of the folder, but for those that are about reading', () => {
    const about = new Set(['general', 'index', 'schema-org', 'site', 'text']);
    const files = readdirSync(join(import.meta.dirname, '../../src/sites'))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.replace(/\.ts$/, ''));
    expect(sites.map(({ name }) => name)).toEqual(files.filter((name) => !about.has(name)));
  });

  test.each(sites)('$name says when its site was last seen', ({ seen }) => {
    expect(seen).toMatch(/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/);
  });

  const addresses: readonly [string, string | undefined][] = [
    ['https://www.linkedin.com/jobs/view/1', 'linkedin'],
    ['https://linkedin.com/feed/', 'linkedin'],
    ['https://hk.indeed.com/viewjob?jk=1', 'indeed'],
    ['https://m.facebook.com/groups/1', 'facebook'],
    ['https://web.telegram.org/k/#-1', 'telegram'],
    ['https://t.me/s/channel', 'telegram'],
    ['https://t.me/channel', undefined],
    ['https://x.com/someone/status/1', 'x'],
    ['https://mobile.twitter.com/home', 'x'],
    ['https://netflix.com/home', undefined],
    ['https://old.reddit.com/r/jobs/', 'reddit'],
    ['https://www.saramin.co.kr/zf_user/search', 'saramin'],
    ['https://www.saramin.co.kr/', undefined],
    ['https://www.jobkorea.co.kr/Search/?stext=a', 'jobkorea'],
    ['https://m.vk.ru/wall-1_2', 'vk'],
    ['https://web.whatsapp.com/', 'whatsapp'],
    ['https://discord.com/login', undefined],
    ['https://linkedin.com.evil.example/', undefined],
    ['https://notlinkedin.com/', undefined],
    ['ftp://www.linkedin.com/', undefined],
    ['no address', undefined],
    ['', undefined],
  ];
  test.each(addresses)('%s belongs to %s', (url, name) => {
    expect(siteOf(url)?.name).toBe(name);
  });

  test('job boards are asked for at once, social sites when chosen', () => {
    const { required, optional, groups, boards } = hostPatterns();
    expect(required).toContain('*://*.indeed.com/*');
    expect(optional).toContain('*://*.facebook.com/*');
    expect(groups.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Facebook', 'Telegram']),
    );
    expect(groups.flatMap(({ hosts }) => hosts)).toEqual(optional);
    expect(boards.flatMap(({ hosts }) => hosts).sort()).toEqual([...required].sort());
    const names = groups.map(({ label }) => label);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    // All is private talk there: no permission is asked, the person asks for each page.
    for (const site of sites.filter(({ asked }) => asked === 'never')) {
      for (const host of site.hosts) expect([...required, ...optional]).not.toContain(host);
      expect(site.layouts.filter(({ onRequest }) => !onRequest)).toEqual([]);
    }
    expect(sites.filter(({ asked }) => asked === 'never').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['discord', 'whatsapp']),
    );
    for (const pattern of [...required, ...optional]) {
      expect(pattern).toMatch(/^\*:\/\/(?:\*\.)?[a-z\d.-]+\/(?:[\w/*-]*)$/);
    }
  });

  test('the attributes that tell listings apart are those of their layouts', () => {
    expect(idAttributes()).toEqual(
      expect.arrayContaining([
        'href',
        'data-jk',
        'data-occludable-job-id',
        'data-mid',
        'componentkey',
      ]),
    );
  });

  test('paths are matched as a regular expression would, in linear time', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 12 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 6 });
    fc.assert(
      fc.property(pattern, text, (wanted, path) => {
        const expression = new RegExp(`^${wanted.replaceAll('*', '.*')}$`);
        expect(like(wanted, path)).toBe(expression.test(path));
      }),
    );
  });
});
