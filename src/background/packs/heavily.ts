import type * as Heavy from './heavy.ts';

/**
 * Brings what is heavy. The build puts a function in the place of this import, in which it stands as text that is read
 * once it is called (`src/cli/lazily.ts`): Chrome's service workers can import nothing once they run.
 */
export const heavy = (): Promise<typeof Heavy> => import('./heavy.ts');
