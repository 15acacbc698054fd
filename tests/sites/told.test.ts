import { expect, test } from 'vitest';
import { know, siteOf, sites } from '../../src/sites/reading/index.ts';
import { tellSite, toldSites } from '../../src/sites/reading/told.ts';
import type { SiteFile } from '../../src/sites/site.ts';

const file: SiteFile = {
  label: 'Board',
  seen: '2026',
  hosts: ['*://*.board.example/*'],
  asked: 'at-install',
  layouts: [],
};

test('a page’s reader knows the sites that it was told of, each once, and no other', () => {
  expect(toldSites()).toEqual([]);
  know(toldSites());
  expect(sites).toEqual([]);
  expect(siteOf('https://www.linkedin.com/jobs/view/1')).toBeUndefined();
  tellSite('board', file);
  tellSite('a-board', { ...file, hosts: ['https://a.example/jobs/*'] });
  know(toldSites());
  know(toldSites());
  expect(sites.map(({ name }) => name)).toEqual(['a-board', 'board']);
  expect(siteOf('https://www.board.example/')?.name).toBe('board');
  expect(siteOf('https://a.example/jobs/1')?.name).toBe('a-board');
  expect(siteOf('http://a.example/jobs/1')).toBeUndefined();
  expect(siteOf('https://a.example/')).toBeUndefined();
});
