/** Pages are read with every site that we know; what a page's own reader takes is `reading/index.ts`. */
import './reading/all.ts';
export * from './reading/index.ts';
