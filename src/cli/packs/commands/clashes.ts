import { clashesOf, type Clash } from '../../../packs/clashes.ts';
import { answering, readOptions } from '../../arguments.ts';
import { isNegative, kindOf } from '../../../input/labels.ts';
import { labelledSources } from '../../evaluate/sources.ts';
import { linesOf } from '../../../input/lines.ts';
import { progressLine } from '../../progress.ts';
import { describeFaults } from '../faults.ts';
import { packsFolder } from '../folder.ts';
import { packsIn } from '../load.ts';

export const about = 'finds phrases that meet ordinary words of another language';

const usage = `npm run --silent packs -- clashes FILES OR FOLDERS [--folder FOLDER] [--json]
Every phrase is looked for in texts of every language. This reads labelled JSON lines (see evaluate --help; "lang" says
what a text is written in) and lists the phrases that stand in honest texts of another language than their own, the
most frequent first. A clash is no fault yet: the words may mean the same in both. Narrow what does not.

  --folder FOLDER  packs that lie elsewhere; src/packs by default
  --json           a JSON array instead of a line each
Exit code 0 when every line was used, 1 when some could not be (counted on standard error), 2 for wrong usage.
`;

const lineOf = ({ texts, inLanguage, language, rule, strength, phrase, words }: Clash): string =>
  `${String(texts).padStart(5)} in ${inLanguage}: ${rule} (${strength}), ${language}: ${phrase}  «${words.slice(0, 60).replace(/\s+/gu, ' ')}»\n`;

interface Labelled {
  readonly label?: unknown;
  readonly lang?: unknown;
  readonly title?: unknown;
  readonly text?: unknown;
}

function parsed(line: string | undefined): Labelled | undefined {
  try {
    const value: unknown = JSON.parse(line ?? '');
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the texts and lists what clashes. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      folder: { type: 'string' },
      json: { type: 'boolean' },
    });
    const sources = labelledSources(positionals, 'packs clashes');
    const { packs, faults } = packsIn(packsFolder(values.folder, 'clashes'));
    if (faults.length > 0) {
      process.stderr.write(describeFaults(faults));
      return 1;
    }
    const clashes = clashesOf(packs);
    const progress = progressLine();
    let [read, unread, done] = [0, 0, 0];
    for (const source of sources) {
      const chunks = source.open((bytes) => (done += bytes));
      for await (const { text: line } of linesOf(chunks)) {
        const { label, lang, title, text } = parsed(line) ?? {};
        const kind = kindOf(label);
        if (kind === undefined || typeof lang !== 'string') unread += 1;
        else if (isNegative(kind)) {
          const words = [title, text].filter((part) => typeof part === 'string').join('\n');
          clashes.read({ text: words, language: lang });
          read += 1;
        }
        progress.show(done, source.size, `${source.name}: ${read} texts`);
      }
      done = 0;
    }
    progress.end();
    const found = clashes.found();
    process.stdout.write(values.json ? `${JSON.stringify(found)}\n` : found.map(lineOf).join(''));
    process.stderr.write(
      `${found.length} phrases clash in ${read} honest texts; ${unread} lines without a known label or "lang".\n`,
    );
    return unread > 0 ? 1 : 0;
  });
}
