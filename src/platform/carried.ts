/** The settings of this device as a file carries them: out of it, and into it. */
import { keptChoices } from './choices-kept.ts';
import { packChoices } from './pack-choices.ts';
import type { Carried } from './settings-file.ts';
import { settings } from './settings.ts';

/** What counts on this device now, mutes and dismissals too. */
export async function carriedNow(): Promise<Required<Carried>> {
  const [{ language, number, countries }, { packsOff, rulesOff }, choices] = await Promise.all([
    settings.get(),
    packChoices.get(),
    keptChoices.get(),
  ]);
  const { paused, salt, muted, dismissed } = choices;
  return {
    ...{ language, number, countries, paused },
    packs: { packsOff, rulesOff },
    mutes: { salt, muted, dismissed },
  };
}

/**
 * Takes settings in use; what is not among them stays. False when that lasts only until the browser is closed. Give it
 * what `carriedNow` gave of them before, to undo that.
 */
export async function takeCarried(found: Partial<Carried>): Promise<boolean> {
  const { language, number, countries, packs, paused, mutes } = found;
  const kept = await Promise.all([
    settings.change((all) => ({
      ...all,
      ...(language !== undefined && { language }),
      ...(number !== undefined && { number }),
      ...(countries && { countries }),
    })),
    packs === undefined || packChoices.change((all) => ({ ...all, ...packs })),
    keptChoices.change((all) => ({ ...all, ...(paused !== undefined && { paused }), ...mutes })),
  ]);
  return kept.every(Boolean);
}
