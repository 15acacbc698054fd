import { progressLine } from '../progress.ts';
import type { Pictures } from '../start/pictures.ts';
import type { Scene } from './scenes.ts';
import type { Stage } from './stage.ts';
import type { Way } from './ways.ts';

/** One scene in one way as `<scene>-<way>.png`. */
async function takeOne(stage: Stage, scene: Scene, way: Way, pictures: Pictures): Promise<void> {
  const { browser } = stage;
  await browser.needs(way.needs);
  await browser.inExtension(
    `await chrome.storage.local.set({ settings: { language: ${JSON.stringify(way.language)}, number: false, countries: [] } });`,
  );
  const surface = await scene.open(stage, way);
  await pictures.take(surface, `${scene.name}-${way.name}`, scene.whole);
  if (surface !== browser.page) await surface.close();
}

/** Pictures of all scenes in all ways, one after the other. */
export async function takeAll(
  stage: Stage,
  scenes: readonly Scene[],
  ways: readonly Way[],
  pictures: Pictures,
): Promise<void> {
  const progress = progressLine();
  const pairs = ways.flatMap((way) => scenes.map((scene) => ({ scene, way })));
  for (const [at, { scene, way }] of pairs.entries()) {
    progress.show(at, pairs.length, `${scene.name}, ${way.name}`);
    try {
      await takeOne(stage, scene, way, pictures);
    } catch (error) {
      throw new Error(`${scene.name}, ${way.name}: no picture could be taken.`, { cause: error });
    }
  }
  progress.end();
}
