import { PhraseError } from '../phrase-tokens.ts';

/** Phrases that are each in order, and together more than a record has room for. */
export class TooMuch extends PhraseError {
  override name = 'TooMuch';
}
