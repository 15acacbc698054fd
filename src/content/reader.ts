/**
 * Starts with the page: finds its listings and reads them. Has no rules and shows nothing; for that it has the
 * engine brought once there is a listing.
 */
import { isAlive } from '../platform/alive.ts';
import { askBackground } from '../platform/ask.ts';
import { readerLanguage } from '../platform/settings.ts';
import { know, rangesOf } from '../sites/reading/index.ts';
import { toldSites } from '../sites/reading/told.ts';
import { bind, bondHere } from './bond.ts';
import { clearRemains } from './ours.ts';
import { readTab } from './tab.ts';

const other = bondHere();
if (other === undefined || !other.isAlive()) {
  other?.end();
  clearRemains(document);
  know(toldSites());
  const tab = readTab(document);
  bind({
    language: readerLanguage,
    ask: askBackground,
    rangesOf,
    isAlive,
    parts: new Map(),
    waiting: tab.waiting,
    arrive: tab.arrive,
    end: tab.end,
  });
}
