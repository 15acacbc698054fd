import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { directionOf } from '../../interface/language.ts';
import { ensureBrowsers } from '../browsers/install.ts';
import { scenes, type Scene } from '../shots/scenes.ts';
import { onStage } from '../shots/stage.ts';
import { takeAll } from '../shots/take.ts';
import { picturesIn } from '../start/pictures.ts';
import { paint, popupOver } from './paint.ts';
import { screenshot } from './stores.ts';

/** What a listing shows, in this order; at most as many as a store takes. */
export const shown = ['banner-danger', 'popup', 'mark', 'report', 'help'] as const;

/** What a scene does first may have scrolled its page. */
const fromTheTop =
  ({ open }: Scene): Scene['open'] =>
  async (stage, way) => {
    const surface = await open(stage, way);
    await surface.evaluate('scrollTo(0, 0);');
    return surface;
  };

/** The screenshots of a listing in some languages: by language, in the order shown. */
export async function screenshotsIn(
  languages: readonly string[],
): Promise<ReadonlyMap<string, readonly Buffer[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'lurewatch-listing-'));
  try {
    const wanted = scenes
      .filter(({ name }) => shown.some((one) => one === name))
      .map((scene): Scene => ({ ...scene, whole: false, open: fromTheTop(scene) }));
    const ways = languages.map((language) => ({
      name: language,
      language,
      needs: {},
      ...screenshot,
    }));
    await onStage((stage) => takeAll(stage, wanted, ways, picturesIn(folder)));
    const { chrome: program } = ensureBrowsers(['chrome']);
    const taken = (scene: string, language: string): Buffer =>
      readFileSync(join(folder, `${scene}-${language}.png`));
    const popups = await paint(
      program,
      languages.map((language) =>
        popupOver(
          taken('banner-danger', language),
          taken('popup', language),
          screenshot,
          directionOf(language) === 'rtl' ? 'left' : 'right',
        ),
      ),
    );
    return new Map(
      languages.map((language, at) => [
        language,
        shown.map((scene) =>
          scene === 'popup' ? (popups[at] ?? Buffer.alloc(0)) : taken(scene, language),
        ),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
