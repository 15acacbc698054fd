import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answering, readOptions, WrongUsage } from '../../arguments.ts';
import { judgeFiles } from '../../evaluate/judge-files.ts';
import { isNegative } from '../../../input/labels.ts';
import { jobsOf, labelledSources, platformNamed } from '../../evaluate/sources.ts';
import { projectRoot, typedPath } from '../../folders.ts';
import { diffOfLine } from '../../tune/diff.ts';
import { groupsOf } from '../../tune/groups.ts';
import { propose, type Proposals, type Proposed } from '../../tune/propose.ts';

export const about = 'proposes strengths from labelled ads, as a diff to review';

const usage = `npm run --silent packs -- tune FILES OR FOLDERS [--out FILE.diff] [--folds N] [--platform NAME] [--jobs N] [--json]
Looks for strengths (weak, fair, strong) that would find more and alarm less on labelled ads (see evaluate --help), and
prints them as a diff. It changes nothing itself. Texts of one employer or contact, and near-copies, stay on one side
of each trial; proposed is only what most trials agree on and what helps on texts that were left out.
Data has tastes of its own: read the ads before you believe it.

  --out FILE       writes the diff there too; then "git apply FILE" takes it over
  --folds N        trials; 5 by default
  --platform NAME  for texts that name none
  --jobs N         how many cores to use; all by default
  --json           {"proposals","heldOut","groups","diff"}
Exit code 0 when every line was used, 1 when some could not be (named on standard error), 2 for wrong usage.
`;

const fileOf = (rule: string): string => {
  const [pack = '', name = ''] = rule.split('/');
  return `src/packs/${pack}/rules/${name}.yml`;
};

const diffOf = ({ rule, from, to }: Proposed): string =>
  diffOfLine(
    fileOf(rule),
    readFileSync(join(projectRoot(), fileOf(rule)), 'utf8'),
    `strength: ${from}`,
    `strength: ${to}`,
  );

const three = (value: number): string => value.toFixed(3);

function describe({ proposals, heldOut, groups }: Proposals, folds: number): string {
  const trials = heldOut.map(({ before, after }) => `${three(before)} → ${three(after)}`);
  return [
    `${groups} groups of texts that belong together.\n`,
    `Worth on texts left out (1 is all found and no false alarm): ${trials.join(', ')}\n`,
    proposals.length === 0
      ? 'No other strengths help on texts that were left out: nothing is proposed.\n'
      : 'Proposed, and how many trials agree:\n',
    ...proposals.map(
      ({ rule, from, to, folds: agreed }) => `  ${rule}: ${from} → ${to}, ${agreed} of ${folds}\n`,
    ),
  ].join('');
}

/** Proposes; changes nothing. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      out: { type: 'string' },
      folds: { type: 'string', default: '5' },
      platform: { type: 'string' },
      jobs: { type: 'string' },
      json: { type: 'boolean' },
    });
    const folds = Number(values.folds);
    if (!Number.isInteger(folds) || folds < 2 || folds > 20)
      throw new WrongUsage('packs tune: --folds takes a whole number from 2 to 20.');
    const { judged, problems } = await judgeFiles({
      sources: labelledSources(positionals, 'packs tune'),
      jobs: jobsOf(values.jobs, 'packs tune'),
      platform: platformNamed(values.platform, 'packs tune'),
      sketches: true,
    });
    process.stderr.write(problems.map((problem) => `${problem}\n`).join(''));
    const bad = judged.filter(({ kind }) => !isNegative(kind)).length;
    if (bad === 0 || bad === judged.length) {
      process.stderr.write('packs tune: both bad and honest texts are needed.\n');
      return 1;
    }
    const texts = judged.map(({ kind, language, state, signs }) => ({
      kind,
      language,
      scored: state === 'scored',
      signs,
    }));
    const proposed = propose(texts, groupsOf(judged.map(({ sketch }) => sketch ?? [])), folds);
    const diff = proposed.proposals.map(diffOf).join('');
    if (values.out !== undefined) writeFileSync(typedPath(values.out), diff);
    process.stdout.write(values.json ? `${JSON.stringify({ ...proposed, diff })}\n` : diff);
    process.stderr.write(describe(proposed, folds));
    return problems.length > 0 ? 1 : 0;
  });
}
