import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answering, readOptions, WrongUsage } from '../arguments.ts';
import { projectRoot, typedPath } from '../folders.ts';
import { takeForReadme } from '../shots/readme.ts';
import { scenes } from '../shots/scenes.ts';
import { onStage } from '../shots/stage.ts';
import { takeAll } from '../shots/take.ts';
import { waysFor } from '../shots/ways.ts';
import { picturesIn } from '../start/pictures.ts';

export const about =
  'makes pictures of all that is shown, in every way we promise, and those of the README';

const usage = `npm run shots [-- [FOLDER] [--scene NAME …] [--way NAME …] | --readme]
Pictures each scene in each way (narrow, wide, large, dark, high contrast, forced colours, from right to left, …) as
SCENE-WAY.png in FOLDER, ./shots where none is named, and makes the pictures of the README in .github/pictures anew.
--scene and --way picture only those that are named; then the README's stay as they are. --readme makes those alone.
`;

/** Burmese letters stand highest; Thai ones until there are words in Burmese. */
function tallLanguage(): string {
  const languages = readdirSync(join(projectRoot(), 'src', 'interface', 'words'));
  return ['my', 'km', 'th'].find((code) => languages.includes(code)) ?? 'en';
}

/** Those that are named, all where none is. */
function named<Thing extends { readonly name: string }>(
  all: readonly Thing[],
  names: readonly string[] = [],
): readonly Thing[] {
  for (const name of names)
    if (!all.some((one) => one.name === name))
      throw new WrongUsage(`There is no "${name}" among ${all.map((one) => one.name).join(', ')}.`);
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}

/** Takes the pictures in Chromium, headless, always in the same sizes. */
export const run = (args: readonly string[]): Promise<number> =>
  answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      scene: { type: 'string', multiple: true },
      way: { type: 'string', multiple: true },
      readme: { type: 'boolean' },
    });
    const [folder] = positionals;
    const chosen = named(scenes, values.scene);
    const ways = named(waysFor(tallLanguage()), values.way);
    const pictures = picturesIn(
      folder === undefined ? join(projectRoot(), 'shots') : typedPath(folder),
    );
    const isAll = values.scene === undefined && values.way === undefined;
    await onStage(async (stage) => {
      if (values.readme !== true) await takeAll(stage, chosen, ways, pictures);
      if (isAll) await takeForReadme(stage);
    });
    process.stdout.write(pictures.list());
    return 0;
  });
