import { writeFileSync } from 'node:fs';
import { asset } from '../../generated/asset.ts';
import type { Listing } from '../../model.ts';
import { noAnswers, tidy, type Answers } from '../../report/answers.ts';
import { formats, type Format } from '../../report/format.ts';
import { reportOf } from '../../report/report.ts';
import { answering, readOptions, WrongUsage } from '../arguments.ts';
import { builtInEngine } from '../engine.ts';
import { typedPath } from '../folders.ts';
import { rowOf } from '../input/listing.ts';
import { listingsOfPage } from '../input/page.ts';
import { allOf, inputKinds, sourceOf, type InputSource } from '../input/sources.ts';
import { itemsOf } from '../scan/items.ts';

export const about = 'writes a report of one listing, to be handed to whom you choose';

const names = formats.map(({ name }) => name);

const usage = `npm run --silent report -- --format ${names.join('|')} FILE [--out FILE] [--answers FILE] [--time ISO]
         [--input jsonl|csv|text|html] [--url ADDRESS]
Writes a report of the first listing of a file (JSON lines, CSV, text or a saved page; - is standard input).

  --format NAME   ${names.join(' or ')}
  --out FILE      writes there instead of to standard output
  --answers FILE  what a person adds, as JSON: {"route":{"from","through":[],"to","how"},
                  "transfers":[{"amount","currency","to","how","for"}],"techniques":[],"words","contact"}
  --time ISO      the time that the report names; by default now
  --input KIND    what the file holds; by default its name tells, - is JSON lines
  --url ADDRESS   the address a saved page was read from
`;

function formatNamed(name: string | undefined): Format {
  const found = formats.find((format) => format.name === name);
  if (found) return found;
  throw new WrongUsage(
    name === undefined
      ? `report: say --format ${names.join(' or --format ')}.`
      : `report: there is no format "${name}" yet; there are ${names.join(' and ')}.`,
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
    });
    if (positionals[0] === 'verify') {
      throw new WrongUsage('report: there is no package format yet, so nothing to verify.');
    }
    const format = formatNamed(values.format);
    const time = timeNamed(values.time);
    const kind = inputKinds.find((name) => name === values.input);
    if (values.input !== undefined && kind === undefined) {
      throw new WrongUsage(`report: --input is one of ${inputKinds.join(', ')}.`);
    }
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) {
      throw new WrongUsage('report: name one file, or - for standard input.');
    }
    const listing = await firstListing(sourceOf(file, kind), values.url ?? '');
    const verdict = builtInEngine().judge(listing);
    const answers = await answersIn(values.answers);
    const text = format.write(reportOf(listing, verdict, asset.packs, answers, time));
    if (values.out === undefined) {
      process.stdout.write(text);
    } else {
      writeFileSync(typedPath(values.out), text);
      process.stderr.write(`Written to ${values.out}.\n`);
    }
    return 0;
  });
}
