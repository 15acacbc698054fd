import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { platforms, type Platform } from '../../model.ts';
import { WrongUsage } from '../arguments.ts';
import { typedPath } from '../folders.ts';
import { kindOf } from '../../input/kinds.ts';
import { sourceOf, type InputSource } from '../input/sources.ts';

const isFolder = (name: string): boolean => {
  const path = typedPath(name);
  return name !== '-' && existsSync(path) && statSync(path).isDirectory();
};

/** The labelled files that a person named: JSON lines or CSV; a folder stands for all in it. */
export function labelledSources(names: readonly string[], command: string): readonly InputSource[] {
  if (names.length === 0)
    throw new WrongUsage(`${command}: name files of labelled JSON lines, or a folder of them.`);
  const files = names.flatMap((name) =>
    isFolder(name)
      ? readdirSync(typedPath(name))
          .filter((file) => /\.(?:jsonl|ndjson|csv)$/iu.test(file))
          .sort()
          .map((file) => join(name, file))
      : [name],
  );
  if (files.length === 0)
    throw new WrongUsage(`${command}: there is no .jsonl or .csv file there.`);
  try {
    return files.map((file) => sourceOf(file, kindOf(file) === 'csv' ? 'csv' : 'jsonl'));
  } catch (error) {
    throw new WrongUsage(`${command}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** The number of workers that `--jobs` asks for; without it, as many as the machine has cores. */
export function jobsOf(given: string | undefined, command: string): number {
  const jobs = given === undefined ? availableParallelism() : Number(given);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new WrongUsage(`${command}: --jobs takes a whole number from 1 to 256.`);
  return jobs;
}

/** The platform that `--platform` names, for texts that name none. */
export function platformNamed(given: string | undefined, command: string): Platform | undefined {
  if (given === undefined) return undefined;
  const found = platforms.find((platform) => platform === given);
  if (!found) throw new WrongUsage(`${command}: --platform is one of ${platforms.join(', ')}.`);
  return found;
}
