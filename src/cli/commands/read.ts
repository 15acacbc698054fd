import { answering, readOptions, WrongUsage } from '../arguments.ts';
import { listingsOfPage } from '../input/page.ts';
import type { Listing } from '../../model.ts';
import { bytesOf } from '../sites/bytes.ts';
import { decodePage } from '../sites/open-page.ts';

export const about = 'finds the job ads in a saved page';

const usage = `npm run --silent read -- FILE | - --url ADDRESS [--lines]
Prints the job ads of a saved page as a JSON array, in page order; [] where there is none.

  --url ADDRESS  the address the page was saved from: it decides how the page is read
  --lines        one JSON object per line instead, as scan takes them
`;

/** Reads one saved page; exit code 0 also when it holds no ad, 2 for wrong usage. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      url: { type: 'string' },
      lines: { type: 'boolean' },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) {
      throw new WrongUsage('read: give one saved page, or - for standard input.');
    }
    const url = values.url ?? '';
    if (url !== '' && !URL.canParse(url)) throw new WrongUsage(`read: "${url}" is no address.`);
    if (url === '')
      process.stderr.write('read: without --url the page is read as one of no known site.\n');
    const listings = await listingsOfPage(decodePage(await bytesOf(file)), url);
    const rows = listings.map((listing) => (values.lines ? lineOf(listing) : rowOf(listing)));
    process.stdout.write(
      values.lines
        ? rows.map((row) => `${JSON.stringify(row)}\n`).join('')
        : `${JSON.stringify(rows, undefined, 2)}\n`,
    );
    return 0;
  });
}

function rowOf({ title, employer, place, pay, text, url, site, by }: Listing) {
  return { title, employer, place, pay, text, url, site, by };
}

/** With the platform, so that `scan` asks of it what the page would be asked. */
function lineOf(listing: Listing) {
  const { platform } = listing;
  return platform === undefined ? rowOf(listing) : { ...rowOf(listing), platform };
}
