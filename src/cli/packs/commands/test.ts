import type { Path } from '../../../packs/at.ts';
import type { Pack } from '../../../packs/format.ts';
import { proverOf, wordingsOf, type Written } from '../../../packs/proofs.ts';
import { answering, readOptions } from '../../arguments.ts';
import { progressLine } from '../../progress.ts';
import { describeFaults, faultFinder, type FileFault } from '../faults.ts';
import { packsFolder, worldOfCheckout } from '../folder.ts';
import { packsIn } from '../load.ts';

export const about = 'puts the proofs of every rule to the engine';

const usage = `npm run --silent packs -- test [RULE …] [--language CODE] [--folder FOLDER] [--quiet] [--json]
Every line of catches must be met, no line of ignores may be, every phrase must be shown at work by a line of catches,
and a combination must reach its level. Drafts are tested too.

  RULE             only rules of this name (travel-paid, or trafficking/travel-paid)
  --language CODE  only this language
  --folder FOLDER  packs that lie elsewhere; src/packs by default
  --quiet          faults only
  --json           {"passed","failed","rules":[{"rule","language","proofs","faults":[{"file","line","says"}]}]}
Exit code 0 when every proof holds, 1 when one does not, 2 for wrong usage.
`;

interface Tested {
  readonly rule: string;
  readonly language: string;
  /** Lines of catches and ignores, and phrases. */
  readonly proofs: number;
  readonly faults: readonly FileFault[];
}

const fileOf = ({ rule, language }: Written): string =>
  language === 'en' ? `rules/${rule.name}.yml` : `languages/${language}.yml`;

const pathOf = ({ rule, language }: Written, path: Path): Path =>
  language === 'en' ? path : ['rules', rule.name, ...path];

function testAll(folder: string, wordings: readonly Written[], packs: readonly Pack[]): Tested[] {
  const prover = proverOf(packs, worldOfCheckout());
  const find = faultFinder(folder);
  const progress = progressLine();
  const tested = wordings.map((written, done): Tested => {
    const { pack, rule, language, wording } = written;
    progress.show(done, wordings.length, `${pack.name}/${rule.name}, ${language}`);
    return {
      rule: `${pack.name}/${rule.name}`,
      language,
      proofs: wording.catches.length + wording.ignores.length + wording.phrases.length,
      faults: prover.faultsOf(written).map(({ key, place, says }) =>
        find({
          pack: pack.name,
          file: fileOf(written),
          path: pathOf(written, [key, place]),
          says,
        }),
      ),
    };
  });
  progress.end();
  return tested;
}

const describe = ({ rule, language, proofs, faults }: Tested): string =>
  faults.length === 0
    ? `ok    ${rule}, ${language}: ${proofs} proofs\n`
    : `FAULT ${rule}, ${language}\n${describeFaults(faults)}`;

/** Runs the proofs and lists them. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      language: { type: 'string' },
      folder: { type: 'string' },
      quiet: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const folder = packsFolder(values.folder, 'test');
    const { packs, beside, faults } = packsIn(folder);
    const all = wordingsOf(packs);
    const asked = all.filter(
      ({ pack, rule, language }) =>
        (values.language === undefined || language === values.language) &&
        (positionals.length === 0 ||
          positionals.some((name) => name === rule.name || name === `${pack.name}/${rule.name}`)),
    );
    if (faults.length > 0) {
      const rules = [{ rule: '', language: '', proofs: 0, faults }];
      const answer = { passed: 0, failed: faults.length, rules };
      process.stdout.write(values.json ? `${JSON.stringify(answer)}\n` : describeFaults(faults));
      process.stderr.write('The packs cannot be read: mend the lines above first.\n');
      return 1;
    }
    if (asked.length === 0) {
      process.stderr.write('There is no such rule in that language.\n');
      return 1;
    }
    const tested = testAll(folder, asked, [...beside, ...packs]);
    const failed = tested.reduce((sum, one) => sum + one.faults.length, 0);
    const passed = tested.reduce((sum, one) => sum + one.proofs, 0) - failed;
    const shown = values.quiet ? tested.filter((one) => one.faults.length > 0) : tested;
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ passed, failed, rules: tested })}\n`
        : shown.map(describe).join(''),
    );
    process.stderr.write(`${passed} passed, ${failed} failed\n`);
    return failed === 0 ? 0 : 1;
  });
}
