import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaNames, schemas } from '../../../packs/schema/schemas.ts';
import { answering, readOptions, WrongUsage } from '../../arguments.ts';
import { typedPath } from '../../folders.ts';

export const about = 'prints the schemas that editors of YAML read';

const usage = `npm run --silent packs -- schema ${schemaNames.join('|')}
npm run --silent packs -- schema --out FOLDER [--json]
JSON Schemas of pack.yml, of a rule and of a language file: editors complete keys and words by them, and mark what
packs lint would find. The first form prints one; the second writes all, as pack.schema.json and so on.

  --out FOLDER  where to write
  --json        {"written":[file, …]}
Exit code 0 when it was done, 2 for wrong usage.
`;

const textOf = (name: (typeof schemaNames)[number]): string =>
  `${JSON.stringify(schemas[name], undefined, 2)}\n`;

/** Prints or writes them. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      out: { type: 'string' },
      json: { type: 'boolean' },
    });
    const { out } = values;
    const [asked, ...more] = positionals;
    const name = schemaNames.find((one) => one === asked);
    if (more.length > 0 || (asked === undefined) === (out === undefined) || (asked && !name))
      throw new WrongUsage(
        `packs schema: name one of ${schemaNames.join(', ')}, or say --out FOLDER.`,
      );
    if (name) process.stdout.write(textOf(name));
    if (out === undefined) return 0;
    mkdirSync(typedPath(out), { recursive: true });
    const written = schemaNames.map((one) => join(out, `${one}.schema.json`));
    for (const [at, file] of written.entries())
      writeFileSync(typedPath(file), textOf(schemaNames[at] ?? 'pack'));
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ written })}\n`
        : written.map((file) => `${file}\n`).join(''),
    );
    return 0;
  });
}
