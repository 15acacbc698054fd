import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Item } from '../input/items.ts';
import { compile, type World } from '../packs/compile.ts';
import { explanationsOf, titlesOf } from '../packs/explanations.ts';
import { makeFoldTable } from '../packs/fold-table.ts';
import type { Pack } from '../packs/format.ts';
import { loadPacks, packFolders } from '../packs/load.ts';
import { loadPlaces } from '../places/load.ts';
import type { Shipped, ShippedTexts } from '../platform/shipped.ts';
import { sha256 } from '../report/digest/sha-256.ts';
import { channelsData } from '../report/channels-data.ts';
import type { Asset } from '../scoring/asset.ts';
import { foldOf } from '../scoring/fold/index.ts';
import type { RecordPart } from '../scoring/match/record.ts';
import { hostPatterns } from '../sites/index.ts';
import { loadRates, loadRoles, loadWages } from '../wages/load.ts';
import { inAscii } from './ascii.ts';
import { manifestMessages } from './stores/messages.ts';
import { withoutMarkup } from './without-markup.ts';

/** Written only when it differs, so that what depends on it is not built again for nothing. */
function writeFile(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A TypeScript module that exports one value of a named type; JSON text is parsed faster than an object literal. */
const moduleOf = (type: string, from: string, name: string, value: unknown): string =>
  `// Made by src/cli/generate.ts; changes here are lost.
import type { ${type} } from '${from}';

export const ${name}: ${type} = JSON.parse(${JSON.stringify(JSON.stringify(value))}) as ${type};
`;

/** The same as a function that gives the value: what is large is parsed only where it is asked for. */
const moduleOnCall = (type: string, from: string, name: string, value: unknown): string =>
  `// Made by src/cli/generate.ts; changes here are lost.
import type { ${type} } from '${from}';

let made: ${type} | undefined;

export const ${name} = (): ${type} => (made ??= JSON.parse(${JSON.stringify(JSON.stringify(value))}) as ${type});
`;

/**
 * Makes `src/generated` from the data of the checkout: the fold's table, the compiled packs, what readers are
 * told, the channels, and the host patterns for the manifest. Throws a sentence when some data is wrong.
 */
export async function generate(root: string): Promise<void> {
  let packs: readonly Pack[];
  try {
    packs = loadPacks(join(root, 'src/packs'));
  } catch (error) {
    // Without the modules there is no command that could say more of the fault.
    if (!existsSync(join(root, 'src/generated/asset.ts'))) writeModules(root, []);
    throw error;
  }
  writeModules(root, packs);
}

function writeModules(root: string, packs: readonly Pack[]): void {
  const to = (file: string): string => join(root, 'src/generated', file);
  const foldTable = makeFoldTable();
  const world: World = {
    places: loadPlaces(join(root, 'src/places')),
    wages: loadWages(join(root, 'src/wages')),
    rates: loadRates(join(root, 'src/wages')),
    roles: loadRoles(join(root, 'src/wages')),
  };
  const asset = compile(packs, world, foldOf(foldTable));
  writeFile(
    to('fold-table.ts'),
    moduleOf('FoldTableData', '../scoring/fold/table.ts', 'foldTable', foldTable),
  );
  writeAsset(to, asset);
  // What was compiled on a device is taken only together with the packs and the engine it was compiled for.
  const stamp = sha256(JSON.stringify([asset, foldTable])).slice(0, 16);
  writeFile(
    to('stamp.ts'),
    `// Made by src/cli/generate.ts; changes here are lost.\nexport const shippedStamp = '${stamp}';\n`,
  );
  // For whoever compiles again: the background with guests, the workbench with drafts.
  writeFile(to('packs-json/shipped.json'), JSON.stringify({ packs, world } satisfies Shipped));
  writeFile(to('packs-json/explanations.json'), JSON.stringify(explanationsOf(packs)));
  writeFile(to('packs-json/texts.json'), JSON.stringify(textsOf(join(root, 'src/packs'))));
  writeFile(to('packs-json/board.json'), JSON.stringify(boardOf(join(root, boardFolder))));
  // The pack names again, small: the popup shows them without loading the whole asset.
  const names = asset.packs.map((pack) => {
    const whole = packs.find(({ name }) => name === pack.name);
    return { ...pack, title: whole?.title ?? pack.name, titles: whole ? titlesOf(whole) : {} };
  });
  writeFile(to('packs.ts'), moduleOf('PackTitles', '../model.ts', 'shippedPacks', names));
  writeFile(
    to('explanations.ts'),
    moduleOnCall('Explanations', '../packs/explanations.ts', 'explanations', explanationsOf(packs)),
  );
  writeFile(
    to('channels.ts'),
    moduleOf(
      'ChannelsData',
      '../report/channel.ts',
      'channels',
      channelsData(join(root, 'src/report/channels')),
    ),
  );
  writeFile(
    to('preact.mjs'),
    withoutMarkup(readFileSync(join(root, 'node_modules/preact/dist/preact.mjs'), 'utf8')),
  );
  writeFile(to('messages.json'), `${JSON.stringify(manifestMessages(), undefined, 2)}\n`);
  writeFile(to('hosts.json'), `${JSON.stringify(hostPatterns(), undefined, 2)}\n`);
}

/** The YAML of all packs in a folder, by path below it. */
function textsOf(folder: string): ShippedTexts {
  const files = packFolders(folder).flatMap((inside) =>
    readdirSync(inside, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yml'))
      .map((name) => join(inside, name)),
  );
  return Object.fromEntries(
    files
      .toSorted()
      .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  );
}

const boardFolder = 'tests/scoreboard/listings';

/** Our own labelled listings as `scan` reads them; a line that is no JSON is named by the scoreboard's own test. */
const boardOf = (folder: string): readonly Item[] =>
  readdirSync(folder)
    .sort()
    .flatMap((source) =>
      readFileSync(join(folder, source), 'utf8')
        .split('\n')
        .flatMap((json, at) => (json.trim() === '' ? [] : [{ line: at + 1, source, json }])),
    );

/**
 * The asset three times: its head, without the parts of its record, for the engine of a tab; each part as a script
 * that puts it where that engine looks; and the whole as one module.
 */
function writeAsset(to: (file: string) => string, asset: Asset): void {
  const { parts } = asset.phrases;
  const names = namesOf(parts);
  const head = { ...asset, phrases: { ...asset.phrases, parts: [] } };
  writeFile(to('head.ts'), moduleOf('Asset', '../scoring/asset.ts', 'head', head));
  writeFile(
    to('asset.ts'),
    `// Made by src/cli/generate.ts; changes here are lost.
import type { Asset } from '../scoring/asset.ts';
import { head } from './head.ts';

export const asset: Asset = {
  ...head,
  phrases: { ...head.phrases, parts: ${JSON.stringify(parts)} },
};
`,
  );
  writeFile(
    to('part-names.ts'),
    moduleOf(
      'PartNames',
      '../model.ts',
      'partNames',
      parts.map(({ script }, at) => ({ name: names[at], ...(script && { script }) })),
    ),
  );
  rmSync(to('parts'), { recursive: true, force: true });
  writeFile(to('bring-parts.ts'), bringPartsOf(names));
  for (const [at, part] of parts.entries()) {
    const text = JSON.stringify(part);
    const put = `void globalThis[Symbol.for("lurewatch")]?.parts.set(${JSON.stringify(names[at])},${part.script ? text : inAscii(text)});\n`;
    writeFile(to(`parts/${names[at]}.js`), put);
  }
}

/** Each part as an import of its own. The build lets it be: there the script is a file of its own already. */
const bringPartsOf = (names: readonly string[]): string =>
  `// Made by src/cli/generate.ts; changes here are lost.
// @ts-nocheck: scripts that export nothing have no types.

export const bringPart: Readonly<Record<string, () => Promise<unknown>>> = {
${names.map((name) => `  '${name}': () => import('./parts/${name}.js'),`).join('\n')}
};
`;

/** A part is named for its script; those that are always there are counted. */
function namesOf(parts: readonly RecordPart[]): readonly string[] {
  return parts.map(({ script }, at) => script ?? `always-${at + 1}`);
}
