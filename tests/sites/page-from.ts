export { pageFrom } from '../../src/cli/sites/open-page.ts';
