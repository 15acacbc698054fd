import { join } from 'node:path';
import { projectRoot } from '../folders.ts';
import { picturesIn } from '../start/pictures.ts';
import { scenes } from './scenes.ts';
import type { Stage } from './stage.ts';
import { takeAll } from './take.ts';
import type { Way } from './ways.ts';

const shown = (
  scene: string,
  width: number,
  height: number,
  more: Partial<Pick<Way, 'language' | 'needs'>> = {},
): { readonly scene: string; readonly way: Omit<Way, 'name'> } => ({
  scene,
  way: { width, height, language: 'en', needs: {}, ...more },
});

/** What the README shows, by the name of its file. */
const views = {
  banner: shown('banner-danger', 900, 720),
  mark: shown('mark', 900, 560),
  popup: shown('popup', 900, 720),
  'banner-dark': shown('banner-danger', 900, 720, { needs: { dark: true } }),
  'banner-ar': shown('banner-danger', 900, 720, { language: 'ar' }),
  'cannot-leave': shown('help-cannot-leave', 320, 480),
  workbench: shown('workbench', 1200, 860),
};

/** Makes the pictures of the README anew. */
export async function takeForReadme(stage: Stage): Promise<void> {
  const pictures = picturesIn(join(projectRoot(), '.github', 'pictures'));
  for (const [name, { scene, way }] of Object.entries(views)) {
    const found = scenes.find((one) => one.name === scene);
    if (!found) throw new Error(`There is no scene "${scene}".`);
    await takeAll(stage, [{ ...found, whole: false }], [{ ...way, name }], {
      ...pictures,
      take: (surface, _, whole) => pictures.take(surface, name, whole),
    });
  }
}
