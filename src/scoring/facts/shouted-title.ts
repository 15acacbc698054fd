import type { Fact } from './index.ts';

/** Shorter titles may be all abbreviations. */
const fewest = 8;

const emphasis = /!|\*{1,3}[^*]{2,40}\*/u;

/** The title is written in capitals, or stresses words with stars or exclamation marks. */
export const fact: Fact = ({ listing: { title } }) => {
  const cased = title.match(/\p{Lu}|\p{Ll}/gu)?.length ?? 0;
  const capitals = title.match(/\p{Lu}/gu)?.length ?? 0;
  const shouts = cased >= fewest && capitals === cased;
  return shouts || emphasis.test(title)
    ? [{ field: 'title', from: 0, to: title.length, text: title }]
    : undefined;
};
