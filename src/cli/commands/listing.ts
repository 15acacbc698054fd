import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { storeWords } from '../../interface/store-words.ts';
import { words } from '../../interface/words.ts';
import { sites } from '../../sites/index.ts';
import { answering, readOptions, WrongUsage } from '../arguments.ts';
import { ensureBrowsers } from '../browsers/install.ts';
import { projectRoot, typedPath } from '../folders.ts';
import { mark, paint, tile } from '../listing/paint.ts';
import { pngSize } from '../listing/png-size.ts';
import { privacyOf, type Asked } from '../listing/privacy.ts';
import { screenshotsIn, shown } from '../listing/screenshots.ts';
import { screenshot, stores } from '../listing/stores.ts';
import { localesIn, textsOf } from '../listing/texts.ts';

export const about = 'makes what the stores ask for beside the package: texts, pictures, answers';

const usage = `npm run listing [-- [FOLDER] [--texts] [--language CODE …]]
Makes in dist/listing (or FOLDER) for each store (chrome, edge, firefox):
  STORE/LOCALE/name.txt, summary.txt, description.txt and 1-….png to 5-….png (1280 × 800)
  STORE/privacy.md, the answers to its privacy page, and its tiles and icons
--texts makes no pictures; --language takes screenshots in the named languages only.
`;

/** What the manifest asks for, in the words of people. */
function askedFor(root: string): Asked {
  const { permissions } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as {
    permissions: readonly string[];
  };
  const boards = sites.filter(({ asked }) => asked === 'at-install').map(({ label }) => label);
  return { permissions, boards };
}

/** Writes a file and says which; a picture must have the size that stores ask for. */
function writer(folder: string) {
  const text = (path: string, bytes: string | Uint8Array): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    process.stdout.write(`${relative(projectRoot(), file)}\n`);
  };
  const picture = (
    path: string,
    png: Uint8Array,
    wanted: { readonly width: number; readonly height: number },
  ): void => {
    const { width, height } = pngSize(png);
    if (width !== wanted.width || height !== wanted.height)
      throw new Error(`${path} is ${width} × ${height}, not ${wanted.width} × ${wanted.height}.`);
    text(path, png);
  };
  return { text, picture };
}

/** Writes texts and answers, then pictures; languages that have no words for stores are not shown in any. */
export const run = (args: readonly string[]): Promise<number> =>
  answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      texts: { type: 'boolean' },
      language: { type: 'string', multiple: true },
    });
    for (const code of values.language ?? [])
      if (!(code in storeWords))
        throw new WrongUsage(`There are no words for stores in "${code}".`);
    const root = projectRoot();
    const [typed] = positionals;
    const { text, picture } = writer(
      typed === undefined ? join(root, 'dist', 'listing') : typedPath(typed),
    );
    const asked = askedFor(root);
    for (const store of stores) {
      for (const each of textsOf(store)) text(`${store.name}/${each.path}`, each.text);
      text(`${store.name}/privacy.md`, privacyOf(store, asked));
    }
    if (values.texts === true) return 0;

    const { chrome: program } = ensureBrowsers(['chrome']);
    const artwork = stores.flatMap((store) => store.artwork.map((art) => ({ store, art })));
    const painted = await paint(
      program,
      artwork.map(({ art: { width, height } }) =>
        width === height ? mark(width, height) : tile(width, height, words('en').words.name),
      ),
    );
    for (const [at, { store, art }] of artwork.entries())
      picture(`${store.name}/${art.file}`, painted[at] ?? new Uint8Array(), art);
    const languages = values.language ?? Object.keys(storeWords);
    for (const [language, taken] of await screenshotsIn(languages))
      for (const store of stores)
        for (const { locale } of localesIn(store).filter((one) => one.language === language))
          for (const [at, png] of taken.entries())
            picture(`${store.name}/${locale}/${at + 1}-${shown[at]}.png`, png, screenshot);
    return 0;
  });
