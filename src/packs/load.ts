import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { topOf, type At, type Fault } from './at.ts';
import { languageAt } from './check-language.ts';
import { packHeadAt } from './check-pack.ts';
import { ruleAt } from './check-rule.ts';
import { faultsOfWhole } from './check-whole.ts';
import type { Pack } from './format.ts';
import { yamlFile, type YamlFile } from './yaml-file.ts';

/** Packs that cannot be used; the message names each file and line, and what to do. */
export class PackError extends Error {
  override name = 'PackError';
  readonly sentences: readonly string[];
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

/** What reading gathers on its way: sentences about faults, and the files by their path. */
interface Reading {
  readonly sentences: string[];
  readonly files: Map<string, YamlFile>;
}

function yamlIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => join(folder, name));
}

function read<T>(reading: Reading, file: string, check: (at: At, name: string) => T): T {
  const yaml = yamlFile(file);
  const faults: Fault[] = [];
  const checked = check(topOf(yaml.value, faults), basename(file, '.yml'));
  reading.sentences.push(...(yaml.broken.length > 0 ? yaml.broken : faults.map(yaml.sentence)));
  reading.files.set(file, yaml);
  return checked;
}

function readPack(reading: Reading, folder: string): Pack {
  const head = read(reading, join(folder, 'pack.yml'), packHeadAt);
  const rules = yamlIn(join(folder, 'rules')).map((file) =>
    read(reading, file, (at, name) => ruleAt(at, name, head.harms)),
  );
  const languages = yamlIn(join(folder, 'languages')).map((file) =>
    read(reading, file, (at, code) => languageAt(at, code, rules)),
  );
  return { ...head, name: basename(folder), rules, languages };
}

/** The folders in `folder` that hold a pack. */
export function packFolders(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((inside) => existsSync(join(inside, 'pack.yml')));
}

/**
 * Reads and checks every pack in a folder, by name. Throws a PackError that names all that is wrong. Combinations may
 * also name rules of the packs `beside`, which are asked for only where some do.
 */
export function loadPacks(
  folder = 'src/packs',
  beside: () => readonly Pack[] = () => [],
): readonly Pack[] {
  const reading: Reading = { sentences: [], files: new Map() };
  const packs = packFolders(folder).map((inside) => readPack(reading, inside));
  if (reading.sentences.length > 0) throw new PackError(reading.sentences);
  const alone = faultsOfWhole(packs);
  const isOwn = (name: string): boolean => packs.some((pack) => pack.name === name);
  const others = alone.length > 0 ? beside().filter(({ name }) => !isOwn(name)) : [];
  const faults = others.length > 0 ? faultsOfWhole([...others, ...packs]) : alone;
  const whole = faults
    .filter(({ pack }) => isOwn(pack))
    .map((fault) => {
      const file = join(folder, fault.pack, 'rules', `${fault.rule}.yml`);
      return reading.files.get(file)?.sentence(fault) ?? `${file} ${fault.says}`;
    });
  if (whole.length > 0) throw new PackError(whole);
  return packs;
}
