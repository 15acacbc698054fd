/**
 * How pages are read. The watcher takes two cheap steps: `candidatesIn` what was added finds elements that stand for
 * listings (no words are read), `readCandidate` reads one. `readPage` reads all at once.
 */
export type { Found, Layout, Shape, Site } from '../site.ts';
export { idAttributes, know, siteOf, sites } from './known.ts';
export { hostPatterns, type HostPatterns } from './hosts.ts';
export { pageOf, type Page } from './page.ts';
export { candidatesIn, type Candidate } from './candidates.ts';
export { readCandidate } from './read-candidate.ts';
export { readPage, type ReadOptions } from './read-page.ts';
export { rangesOf } from './ranges.ts';
export { searchTrees, treesOf } from './trees.ts';
export { type Drift, driftOf, expectsListings } from './drift.ts';
