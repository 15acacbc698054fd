import { fault, given, keysOf, listAt, under, type At } from './at.ts';
import type { Wish } from './format.ts';
import { spellings, wishKeys, wishLimits } from './keys.ts';

const name = new RegExp(spellings.nameOfRule, 'u');
const { depth } = wishLimits;

/** A condition over rules by name. A plain list of names stands for `any`. */
export function wishAt(at: At, left: number = depth): Wish {
  if (typeof at.value === 'string') {
    if (!name.test(at.value))
      fault(at, `"${at.value}" is no name of a rule: use its file's name, or pack/rule`);
    return at.value;
  }
  if (left === 0) {
    fault(at, `is nested too deeply: at most ${depth} levels are allowed`);
    return { any: [] };
  }
  const parts = (list: At): readonly Wish[] =>
    listAt(list, [1, wishLimits.parts], (part) => wishAt(part, left - 1));
  if (Array.isArray(at.value)) return { any: parts(at) };
  keysOf(at, wishKeys);
  const [all, any, of] = [under(at, 'all'), under(at, 'any'), under(at, 'of')];
  if ([all, any, of].filter(given).length !== 1)
    fault(at, 'needs exactly one of all, any, or atLeast with of');
  if (given(all)) return { all: parts(all) };
  if (given(any)) return { any: parts(any) };
  const atLeast = under(at, 'atLeast').value;
  if (typeof atLeast === 'number' && Number.isInteger(atLeast) && atLeast > 0) {
    const list = parts(of);
    if (atLeast > list.length) fault(under(at, 'atLeast'), 'asks for more than the list has');
    return { atLeast, of: list };
  }
  fault(under(at, 'atLeast'), 'must be a whole number of at least 1');
  return { any: parts(of) };
}

/** The names a condition speaks of, each once. */
export function namesOf(wish: Wish): readonly string[] {
  if (typeof wish === 'string') return [wish];
  const parts = 'all' in wish ? wish.all : 'any' in wish ? wish.any : wish.of;
  return [...new Set(parts.flatMap(namesOf))];
}
