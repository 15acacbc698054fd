import { licenceForms } from './licence-forms.ts';

/** How much of a field is looked through, in UTF-16 units, and how many numbers are given. */
const most = { text: 20_000, found: 4 };

/** One quick look over a text spares it fifteen slow ones. */
const anyRoot = new RegExp(licenceForms.map(({ root }) => root.source).join('|'), 'iu');

/** A licence number in a text. */
export interface Licence {
  readonly country: string;
  readonly from: number;
  readonly to: number;
}

/** The licence numbers that a text names, by where they stand. */
export function licencesIn(whole: string): readonly Licence[] {
  const text = whole.slice(0, most.text);
  if (!anyRoot.test(text)) return [];
  if (!/\p{Nd}{2}/u.test(text) && !/agensi/i.test(text)) return [];
  // A form is made ready when it is first used, which takes as long as reading some ads.
  const forms = licenceForms.filter(({ root }) => root.test(text));
  const found = forms.flatMap(({ country, form: pattern }) =>
    [...text.matchAll(pattern)].map((match): Licence => ({
      country,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  return [...found].sort((a, b) => a.from - b.from).slice(0, most.found);
}
