import { licenceForms } from './licence-forms.ts';
import { mayNameLicence, mayNameLicenceOf } from './licence-roots.ts';

/** How much of a field is looked through, in UTF-16 units, and how many numbers are given. */
const most = { text: 20_000, found: 4 };

/** A licence number in a text. */
export interface Licence {
  readonly country: string;
  readonly from: number;
  readonly to: number;
}

/** The licence numbers that a text names, by where they stand. */
export function licencesIn(whole: string): readonly Licence[] {
  const text = whole.slice(0, most.text);
  if (!mayNameLicence(text)) return [];
  if (!/\d{2}|\p{Nd}{2}/u.test(text) && !/agensi/i.test(text)) return [];
  // A form is made ready when it is first used, which takes as long as reading some ads.
  const forms = licenceForms.filter(({ country }) => mayNameLicenceOf(country, text));
  const found = forms.flatMap(({ country, form: pattern }) =>
    [...text.matchAll(pattern)].map((match): Licence => ({
      country,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  return [...found].sort((a, b) => a.from - b.from).slice(0, most.found);
}
