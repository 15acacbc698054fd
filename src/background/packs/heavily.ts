import type * as Heavy from './heavy.ts';

/**
 * Brings what is heavy. For Chrome, whose service workers can import nothing once they run, the build puts a function in
 * the place of this import, in which it stands as text that is read once it is called (`src/cli/lazily.ts`).
 */
export const heavy = (): Promise<typeof Heavy> => import('./heavy.ts');
