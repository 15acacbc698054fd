import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Words } from '../../interface/words.ts';
import { offersAt, type Form, type Offer } from './offers.ts';
import { placeAt } from './place.ts';

type Explaining = Pick<Words, 'benchKeys' | 'benchSlots' | 'benchWhy'>;

const said = (table: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** What an offer means, in the reader's language; undefined where the word says it itself. */
function meaning({ benchKeys, benchSlots, benchWhy }: Explaining, { word, what }: Offer) {
  if (what === 'key') return said(benchKeys, word);
  if (what === 'slot') return said(benchSlots, word);
  return what === 'value'
    ? (said(benchWhy.topics, word) ?? said(benchWhy.strengths, word) ?? said(benchWhy.harms, word))
    : undefined;
}

const kinds = { key: 'property', value: 'enum', slot: 'type', rule: 'variable' } as const;

/** Completes keys, their words, slots and names of rules; `form` and `words` as they are when it is asked. */
export const completing =
  (form: () => Form, words: () => Explaining) =>
  ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const before = state.sliceDoc(0, pos);
    const place = placeAt(before);
    if (place === undefined) return null;
    const typed = /[\w:/-]*$/u.exec(place.word)?.[0] ?? '';
    const inSlot = place.word.endsWith(`<${typed}`);
    // Nobody who writes sentences wants a list at each word: Enter would take from it what was never meant.
    if (!inSlot && place.word !== typed) return null;
    const sentence =
      place.keys.length === 1 && ['catches', 'ignores'].includes(place.keys[0] ?? '');
    if (!explicit && (sentence || (typed === '' && !inSlot && place.writes !== 'value')))
      return null;
    const line = state.doc.lineAt(pos);
    const indent = /^ */u.exec(line.text)?.[0] ?? '';
    const offers = offersAt(place, form(), indent);
    if (offers.length === 0) return null;
    const options = offers.map((offer): Completion => {
      const detail = meaning(words(), offer);
      return {
        label: offer.word,
        type: kinds[offer.what],
        ...(offer.put === undefined ? {} : { apply: offer.put }),
        ...(detail === undefined ? {} : offer.what === 'key' ? { info: detail } : { detail }),
      };
    });
    return { from: pos - typed.length, options, validFor: /^[\w:/-]*$/u };
  };
