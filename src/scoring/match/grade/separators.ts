import { classes } from '../../fold/classes.ts';
import { endsSentence } from '../../sentence.ts';
import type { Letter } from './letters.ts';
import type { Pair } from './pairs.ts';

/** How what stands between the letters of a text compares with the phrase: refused, as written, or otherwise. */
export type Spacing = 'no' | 'exact' | 'separators';

/** Most UTF-16 units between two letters of one phrase. */
export const widest = 12;
/** Words written as one need so many letters, or a capital or a # that shows the seam. */
const joinable = 7;
/** A word taken apart letter by letter needs so many. */
const spellable = 3;
/** Signs that part clauses, lists and choices in ordinary writing. */
const ordinary = /[\s,;:!?/\\&"“”()[\]，、。；：！？،؛؟।]/u;
const clause = /[,;:!?，、。；：！？،؛؟।॥။၊។៕៖۔።፣፤]/u;

/** A place between two letters that follow each other. */
interface Joint {
  readonly left: Letter;
  readonly right: Letter;
  /** What stands there in the text, and in the phrase. */
  readonly text: string;
  readonly words: string;
}

/**
 * Judges what was dropped between letters. Refused are ordinary words read as one ("the rapist" is not therapist),
 * a word read as two, and words with the end of a sentence or clause between them.
 */
export function spacingOf(pairs: readonly Pair[], hashtag: boolean): Spacing {
  const joints = jointsOf(pairs);
  const letters = joints.length + 1;
  let spelled: ReadonlySet<Joint> | undefined;
  let spacing: Spacing = 'exact';
  for (const joint of joints) {
    const { text, words } = joint;
    if (text === words) continue;
    if (text.length > widest && !/^ +$/u.test(text)) return 'no';
    if (text !== '' && words !== '') {
      if (!partsWords(text)) return 'no';
      if (/^\s+$/u.test(text) && /^\s+$/u.test(words)) continue;
    } else if (text === '') {
      if (!isSeam(joint, letters, hashtag)) return 'no';
    } else {
      spelled ??= spelledOut(joints);
      if (!isSplit(joint, letters, spelled)) return 'no';
    }
    spacing = 'separators';
  }
  return spacing;
}

function jointsOf(pairs: readonly Pair[]): readonly Joint[] {
  const joints: Joint[] = [];
  let left: Letter | undefined;
  for (const { text, words } of pairs) {
    for (const [index, right] of text.entries()) {
      // Where a pair is not one to one, its inner places have no counterpart.
      const written = index === 0 ? (words[0]?.gap ?? '') : '';
      if (left) joints.push({ left, right, text: right.gap, words: written });
      left = right;
    }
  }
  return joints;
}

/** Whether a run of separators may stand between two words of a phrase: no sentence or clause ends in it. */
export function partsWords(gap: string): boolean {
  if (gap === ' ' || gap === '') return true;
  // A letter follows, whatever it is.
  const text = `${gap}a`;
  for (let at = 0; at < gap.length; at += 1) if (endsSentence(text, at)) return false;
  return !/[,;，、；،؛]\s/u.test(gap) && !/[，、；。！？]/u.test(gap);
}

const isUnspaced = ({ class: kind }: Letter): boolean =>
  kind === classes.unspaced || kind === classes.bound;
const isHangul = ({ class: kind }: Letter): boolean => kind === classes.hangul;

/** Whether two words of a phrase may be written as one here. */
function isSeam({ left, right }: Joint, letters: number, hashtag: boolean): boolean {
  if (isUnspaced(left) || isUnspaced(right) || isHangul(left) || left.class !== right.class)
    return true;
  const capital = right.raw !== right.raw.toLowerCase() && left.raw === left.raw.toLowerCase();
  return hashtag || capital || letters >= joinable;
}

/** Whether a word of a phrase may be taken apart here. */
function isSplit(joint: Joint, letters: number, spelled: ReadonlySet<Joint>): boolean {
  const { left, right, text } = joint;
  const broken = /[\n\r]/u.test(text);
  if (isUnspaced(left) && isUnspaced(right)) return !broken && !clause.test(text);
  if (isHangul(left) && isHangul(right))
    return letters >= spellable && !broken && !clause.test(text);
  if (spelled.has(joint)) return true;
  const newSentence =
    text.includes('.') &&
    right.raw !== right.raw.toLowerCase() &&
    left.raw === left.raw.toLowerCase();
  return !ordinary.test(text) && !newSentence;
}

/** Joints inside words of the phrase that stand in the text letter by letter, as in f r e e. */
function spelledOut(joints: readonly Joint[]): ReadonlySet<Joint> {
  const spelled = new Set<Joint>();
  if (joints.length + 1 >= spellable && joints.every(({ text }) => text !== ''))
    return new Set(joints);
  let word: Joint[] = [];
  for (const [index, joint] of joints.entries()) {
    const inside = joint.words === '';
    if (inside) word.push(joint);
    if (!inside || index === joints.length - 1) {
      if (word.length + 1 >= spellable && word.every(({ text }) => text !== '')) {
        for (const one of word) spelled.add(one);
      }
      word = [];
    }
  }
  return spelled;
}
