import type { Hit } from '../../scoring/match/hit.ts';
import type { Matcher } from '../../scoring/match/index.ts';

/** How much text a matcher remembers the hits of, in UTF-16 units. */
const mostRemembered = 2_000_000;

/**
 * The same matcher, which remembers what it found in texts it has seen: the same listings are judged again at each
 * stroke of a key. What may stand in the slots of a text follows from the text.
 */
export function remembering(matcher: Matcher): Matcher {
  const known = new Map<string, readonly Hit[]>();
  let size = 0;
  return {
    find(folded, fillers) {
      const { text } = folded;
      const found = known.get(text);
      if (found) return found;
      const hits = matcher.find(folded, fillers);
      if (size + text.length > mostRemembered) {
        known.clear();
        size = 0;
      }
      size += text.length;
      known.set(text, hits);
      return hits;
    },
  };
}
