/**
 * How pages are read. The watcher takes two cheap steps: `candidatesIn` what was added finds elements that stand for
 * listings (no words are read), `readCandidate` reads one. `readPage` reads all at once.
 */
export type { Found, Layout, Shape, Site } from './site.ts';
export { idAttributes, siteOf, sites } from './reading/known.ts';
export { hostPatterns, type HostPatterns } from './reading/hosts.ts';
export { pageOf, type Page } from './reading/page.ts';
export { candidatesIn, type Candidate } from './reading/candidates.ts';
export { readCandidate } from './reading/read-candidate.ts';
export { readPage, type ReadOptions } from './reading/read-page.ts';
export { rangesOf } from './reading/ranges.ts';
export { searchTrees, treesOf } from './reading/trees.ts';
export { type Drift, driftOf, expectsListings } from './reading/drift.ts';
