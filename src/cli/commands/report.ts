import { writeFileSync } from 'node:fs';
import { asset } from '../../generated/asset.ts';
import type { Listing } from '../../model.ts';
import { noAnswers, tidy, type Answers } from '../../report/answers.ts';
import { formats, type Format } from '../../report/format.ts';
import { answerParts, parts, reportOf, type Part } from '../../report/report.ts';
import { answering, readOptions, WrongUsage } from '../arguments.ts';
import { builtInEngine } from '../engine.ts';
import { typedPath } from '../folders.ts';
import { rowOf } from '../../input/listing.ts';
import { listingsOfPage } from '../input/page.ts';
import { allOf } from '../../input/items.ts';
import { inputKinds } from '../../input/kinds.ts';
import { sourceOf, type InputSource } from '../input/sources.ts';
import { verified } from '../report/verify.ts';
import { itemsOf } from '../scan/items.ts';

export const about = 'writes a report of one listing, to be handed to whom you choose';

const names = formats.map(({ name }) => name);

const usage = `npm run --silent report -- --format ${names.join('|')} FILE [--out FILE] [--answers FILE] [--time ISO]
         [--without PART,PART] [--unmasked] [--input jsonl|csv|text|html] [--url ADDRESS]
       npm run report -- verify FILE.zip
Writes a report of the first listing of a file (JSON lines, CSV, text or a saved page; - is standard input).

  --format NAME   ${names.join(', ')}
  --out FILE      writes there instead of to standard output
  --answers FILE  what a person adds, as JSON: {"route":{"from","through":[],"to","how"},
                  "transfers":[{"amount","currency","to","how","for"}],"techniques":[],"words","contact"}
                  ("contacts":[] names further numbers and names that the advertiser used)
  --without PARTS leaves parts out: ${[...parts, ...answerParts].join(', ')}
  --unmasked      leaves contacts and names of others readable; by default they are taken out
  --time ISO      the time that the report names; by default now
  --input KIND    what the file holds; by default its name tells, - is JSON lines
  --url ADDRESS   the address a saved page was read from

verify tells whether an evidence package is as it was made: exit code 0 whole, 1 changed (the files are named),
2 no package.
`;

function formatNamed(name: string | undefined): Format {
  const found = formats.find((format) => format.name === name);
  if (found) return found;
  throw new WrongUsage(
    name === undefined
      ? `report: say --format ${names.join(' or --format ')}.`
      : `report: there is no format "${name}"; there are ${names.join(', ')}.`,
  );
}

function timeNamed(given: string | undefined): string {
  if (given === undefined) return new Date().toISOString();
  const time = new Date(given);
  if (!/^\d{4}-\d{2}-\d{2}/.test(given) || Number.isNaN(time.getTime())) {
    throw new WrongUsage('report: --time is written like 2026-11-23T12:00:00Z.');
  }
  return time.toISOString();
}

async function firstListing(source: InputSource, url: string): Promise<Listing> {
  if (source.kind === 'html') {
    const [listing] = await listingsOfPage(await allOf(source), url);
    if (listing) return listing;
    throw new Error(`no listing was found in ${source.name}.`);
  }
  for await (const item of itemsOf(source, { url, number: () => 1, counted: () => {} })) {
    const value: unknown = item.json === undefined ? item.value : parsed(item.json, source.name);
    const row = rowOf(value, item.line);
    if ('problem' in row) throw new Error(`the first listing of ${source.name} ${row.problem}.`);
    return row.listing;
  }
  throw new Error(`there is no listing in ${source.name}.`);
}

function parsed(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error(`${name} is no JSON where JSON is due.`);
  }
}

async function answersIn(file: string | undefined): Promise<Answers> {
  if (file === undefined) return {};
  const answers = tidy(parsed(await allOf(sourceOf(file)), file));
  if (noAnswers(answers)) process.stderr.write(`report: nothing in ${file} could be used.\n`);
  return answers;
}

function partsNamed(given: string | undefined): readonly Part[] {
  const known: readonly Part[] = [...parts, ...answerParts];
  return (given ?? '').split(',').flatMap((word) => {
    const name = word.trim();
    if (name === '') return [];
    const part = known.find((one) => one === name);
    if (part !== undefined) return [part];
    throw new WrongUsage(`report: there is no part "${name}"; there are ${known.join(', ')}.`);
  });
}

/** Writes the report; exit code 0, 1 when the listing or the answers cannot be read, 2 for wrong usage. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      format: { type: 'string' },
      out: { type: 'string' },
      answers: { type: 'string' },
      time: { type: 'string' },
      input: { type: 'string' },
      url: { type: 'string' },
      without: { type: 'string' },
      unmasked: { type: 'boolean' },
    });
    const [first, zip, ...more] = positionals;
    if (first === 'verify') {
      if (zip !== undefined && more.length === 0) return verified(zip);
      throw new WrongUsage('report: name one evidence package to verify.');
    }
    const format = formatNamed(values.format);
    const time = timeNamed(values.time);
    const kind = inputKinds.find((name) => name === values.input);
    if (values.input !== undefined && kind === undefined) {
      throw new WrongUsage(`report: --input is one of ${inputKinds.join(', ')}.`);
    }
    if (first === undefined || zip !== undefined) {
      throw new WrongUsage('report: name one file, or - for standard input.');
    }
    const listing = await firstListing(sourceOf(first, kind), values.url ?? '');
    const engine = builtInEngine();
    const answers = await answersIn(values.answers);
    const report = reportOf(listing, engine.judge(listing), asset.packs, answers, time, {
      leaveOut: partsNamed(values.without),
      unmasked: values.unmasked ?? false,
      places: (text) => engine.places(text),
    });
    const content = format.write(report);
    if (values.out === undefined) {
      process.stdout.write(content);
    } else {
      writeFileSync(typedPath(values.out), content);
      process.stderr.write(`Written to ${values.out}.\n`);
    }
    return 0;
  });
}
