import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answering, readOptions } from '../arguments.ts';
import { ensureBrowsers } from '../browsers/install.ts';
import { projectRoot } from '../folders.ts';
import { drawIcons } from '../icons/draw.ts';
import { icons } from '../icons/kinds.ts';
import { progressLine } from '../progress.ts';

export const about = 'paints the icons anew from the two drawings in icons';

const usage = `npm run icons
Has Chromium paint every size of icons/icon.svg and icons/icon-small.svg as PNG, into icons.
`;

/** Paints all icons; writes which. */
export const run = (args: readonly string[]): Promise<number> =>
  answering(usage, args, async () => {
    readOptions(args, {});
    const { chrome } = ensureBrowsers(['chrome']);
    const progress = progressLine();
    const made = await drawIcons(chrome, icons, (done) =>
      progress.show(done, icons.length, 'painted'),
    );
    progress.end();
    for (const [at, png] of made.entries()) {
      const { file = '' } = icons[at] ?? {};
      writeFileSync(join(projectRoot(), 'icons', file), png);
      process.stdout.write(`icons/${file}\n`);
    }
    return 0;
  });
