import { loadPacks } from '../../src/packs/load.ts';
import { proverOf, wordingsOf } from '../../src/packs/proofs.ts';
import { loadPlaces } from '../../src/places/load.ts';
import { loadRates, loadRoles, loadWages } from '../../src/wages/load.ts';

export { lineOf, listingOf } from '../../src/packs/proofs.ts';

/** The packs of the checkout. */
export const packs = loadPacks('src/packs');

/** Every wording of every rule, English first. */
export const wordings = wordingsOf(packs);

const world = { places: loadPlaces(), wages: loadWages(), rates: loadRates(), roles: loadRoles() };
export const { metIn, verdictOn, idlePhrases } = proverOf(packs, world);
