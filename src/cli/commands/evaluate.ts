import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asset } from '../../generated/asset.ts';
import { answering, readOptions, WrongUsage } from '../arguments.ts';
import { changesOf } from '../evaluate/changes.ts';
import { judgeFiles } from '../evaluate/judge-files.ts';
import { pageOf } from '../evaluate/page/page.ts';
import { runOf, type Run } from '../evaluate/run.ts';
import { jobsOf, labelledSources, platformNamed } from '../evaluate/sources.ts';
import { describeRun } from '../evaluate/words.ts';
import { projectRoot, typedPath } from '../folders.ts';

export const about = 'scores labelled ads: what is found, what is falsely said, and by which rules';

const usage = `npm run --silent evaluate -- FILES OR FOLDERS [--json] [--out FOLDER] [--against EARLIER.json]
         [--prevalence 0.001,0.01,0.1] [--platform NAME] [--jobs N]
Judges labelled ads (JSON lines or CSV) and tells, by harm and language: what is found with 95 % intervals, false
alarms per 1,000 honest ads, how many warnings would be right, ROC and precision-recall areas, calibration, what each
rule did, and the texts to read. Writes evaluation.html and evaluation.json.

Each line: {"id","label","lang","title","employer"|"company","place"|"location","pay"|"salary","text","platform"}
  label  lure                            recruits for a scam compound: ought to be warned of, as trafficking
         other_job_scam, fraud           another harmful offer: ought to be warned of, as whatever harm
         legit_hard, legit, honest       an honest ad (legit_hard: one with the same words): any level is a false alarm
         non_ad                          news, warning, account: any level is a false alarm

  --json             the same as one JSON object on standard output, instead of words
  --out FOLDER       where the page and the JSON are written; dist/evaluation by default
  --against FILE     an evaluation.json of before: says which verdicts and figures changed
  --prevalence LIST  how many of all ads are bad, for "how many warnings would be right"; 0.001,0.01,0.1 by default
  --platform NAME    for texts that name none (job-board: nobody asks whether it is a job ad)
  --jobs N           how many cores to use; all by default
Exit code 0 when every line was used, 1 when some could not be (named on standard error), 2 for wrong usage.
`;

function prevalencesOf(given: string): readonly number[] {
  const list = given.split(',').map(Number);
  if (list.some((one) => !(one > 0 && one < 1)))
    throw new WrongUsage(
      'evaluate: --prevalence takes shares between 0 and 1, such as 0.001,0.01.',
    );
  return list;
}

function earlierRun(file: string | undefined): Run | undefined {
  if (file === undefined) return undefined;
  try {
    const run = JSON.parse(readFileSync(typedPath(file), 'utf8')) as Partial<Run>;
    if (run.format === 1 && run.verdicts && run.figures) return run as Run;
  } catch (error) {
    if (!(error instanceof SyntaxError))
      throw new WrongUsage(`evaluate: there is no file "${file}".`);
  }
  throw new WrongUsage(`evaluate: ${file} is no evaluation.json that this command wrote.`);
}

/** Evaluates; see the usage for exit codes. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      json: { type: 'boolean' },
      out: { type: 'string' },
      against: { type: 'string' },
      prevalence: { type: 'string', default: '0.001,0.01,0.1' },
      platform: { type: 'string' },
      jobs: { type: 'string' },
    });
    const prevalences = prevalencesOf(values.prevalence);
    const before = earlierRun(values.against);
    const { judged, problems } = await judgeFiles({
      sources: labelledSources(positionals, 'evaluate'),
      jobs: jobsOf(values.jobs, 'evaluate'),
      platform: platformNamed(values.platform, 'evaluate'),
    });
    process.stderr.write(problems.map((problem) => `${problem}\n`).join(''));
    if (judged.length === 0) {
      process.stderr.write('evaluate: there is not one labelled text in that.\n');
      return 1;
    }
    const done = runOf(judged, problems, asset.packs, prevalences);
    const changes = before && changesOf(before, done);
    const folder =
      values.out === undefined ? join(projectRoot(), 'dist/evaluation') : typedPath(values.out);
    mkdirSync(folder, { recursive: true });
    const json = `${JSON.stringify({ ...done, ...(changes && { changes }) })}\n`;
    writeFileSync(join(folder, 'evaluation.json'), json);
    writeFileSync(join(folder, 'evaluation.html'), pageOf(done, changes));
    process.stdout.write(values.json ? json : describeRun(done, changes));
    process.stderr.write(`\nWritten: ${join(folder, 'evaluation.html')} and evaluation.json\n`);
    return problems.length > 0 ? 1 : 0;
  });
}
