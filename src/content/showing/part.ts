import type { PackName } from '../../model.ts';
import { noteWords } from '../../interface/notes.ts';
import type { Bond, EnginePart } from '../bond.ts';
import { explaining } from './explanations.ts';
import { wordMarks } from './highlights.ts';
import { liveRegion } from './live.ts';
import { findingRanges } from './ranges.ts';
import { show } from './show.ts';
import { watchTheme } from './watch-theme.ts';

/** Joins the engine that judges and all that shows what it says. */
export function enginePart(
  { judge, lacks }: Pick<EnginePart, 'judge' | 'lacks'>,
  packs: readonly PackName[],
  bond: Bond,
): EnginePart {
  const reader = noteWords(bond.notes);
  const themed = new Set<() => void>();
  const marks = wordMarks(document);
  const region = liveRegion(reader.language, reader.direction);
  const explain = explaining(bond);
  const findRanges = findingRanges(bond);
  let stopWatching: (() => void) | undefined;
  return {
    judge,
    lacks,
    show(showing) {
      region.prepare();
      stopWatching ??= watchTheme(() => {
        for (const follow of themed) follow();
      });
      return show(showing, { bond, reader, packs, explain, findRanges, marks, themed });
    },
    announce: (listings) => region.say(reader.words.banner.announce(listings)),
    leave() {
      stopWatching?.();
      stopWatching = undefined;
      region.remove();
      marks.clear();
    },
  };
}
