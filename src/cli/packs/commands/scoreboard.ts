import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answering, readOptions } from '../../arguments.ts';
import { builtInEngine } from '../../engine.ts';
import { projectRoot } from '../../folders.ts';
import { boardOf, type Board } from '../../scoreboard/board.ts';
import { drawBoard } from '../../scoreboard/draw.ts';
import { fallenBelow, raised, readFloors } from '../../scoreboard/floors.ts';
import { boardListings } from '../../scoreboard/read.ts';

export const about = 'judges our own listings again and redraws tests/scoreboard/scoreboard.md';

const usage = `npm run --silent packs -- scoreboard [--check] [--raise] [--json]
Judges every listing of tests/scoreboard/listings and redraws scoreboard.md, to be committed with the rules.

  --check  writes nothing: only tells whether scoreboard.md is what the rules give
  --raise  writes what is reached now into floors.json, where it is better than what stands there
  --json   the counts by language
Exit code 0 when no floor is undercut (and, with --check, the drawing is right), else 1, 2 for wrong usage.
`;

const countsOf = ({ counts }: Board): string => `${JSON.stringify(Object.fromEntries(counts))}\n`;

/** Judges, draws and holds the floors. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values } = readOptions(args, {
      check: { type: 'boolean' },
      raise: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const folder = join(projectRoot(), 'tests/scoreboard');
    const [drawing, floorsFile] = [join(folder, 'scoreboard.md'), join(folder, 'floors.json')];
    const board = boardOf(boardListings(join(folder, 'listings')), builtInEngine());
    const drawn = drawBoard(board);
    const right = existsSync(drawing) && readFileSync(drawing, 'utf8') === drawn;
    if (!values.check && !right) writeFileSync(drawing, drawn);
    const fallen = fallenBelow(board, readFloors(floorsFile));
    if (values.raise && !values.check) {
      const floors = raised(board, readFloors(floorsFile));
      writeFileSync(floorsFile, `${JSON.stringify(floors, undefined, 2)}\n`);
    }
    if (values.json) process.stdout.write(countsOf(board));
    process.stderr.write(fallen.map((sentence) => `${sentence}\n`).join(''));
    const state = right ? 'is as it should be' : values.check ? 'must be redrawn' : 'was redrawn';
    process.stderr.write(`${board.judged.length} listings; scoreboard.md ${state}.\n`);
    return fallen.length > 0 || (values.check && !right) ? 1 : 0;
  });
}
