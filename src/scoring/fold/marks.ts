/** Marks that writers leave out and evaders put in; vowel signs and tones of Thai, Indic scripts, Khmer, Burmese are none. */
const optional =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]$/u;
/** Voicing of kana, which belongs to the letter. */
const voicing = /^[\u3099\u309a]$/u;
const mark = /^\p{M}$/u;

/** Whether a code point is a mark of any kind. */
export function isMark(point: string): boolean {
  return mark.test(point);
}

/** Whether a code point is a mark that the fold leaves out. */
export function isOptionalMark(point: string): boolean {
  return mark.test(point) && optional.test(point) && !voicing.test(point);
}
