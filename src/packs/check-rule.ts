import { fields, harms, strengths, topics, type Harm, type Source } from '../model.ts';
import { ruleKinds } from '../scoring/asset.ts';
import { factNames } from '../scoring/facts/names.ts';
import { fault, given, keysOf, listAt, oneOf, under, wordsAt, type At } from './at.ts';
import { wishAt } from './check-wish.ts';
import { wordingAt } from './check-wording.ts';
import { limits, statuses, type Rule } from './format.ts';
import {
  mannerStrengths,
  meansKeys,
  ruleKeys,
  sayingKeys,
  signKeys,
  sourceKeys,
  spellings,
} from './keys.ts';

const kebab = new RegExp(spellings.name, 'u');
const day = new RegExp(spellings.date, 'u');
const address = new RegExp(spellings.url, 'u');

/** A date as exact as the source allows: 2023, 2023-05 or 2023-05-22. */
function dateAt(at: At): string {
  const date = typeof at.value === 'number' ? String(at.value) : wordsAt(at, 10);
  if (date !== '' && !day.test(date))
    fault(at, `"${date}" is no date: write 2023, 2023-05 or 2023-05-22`);
  return date;
}

/** A mark that is set or left out. */
function markAt(at: At): boolean {
  if (given(at) && typeof at.value !== 'boolean') fault(at, 'must be true, or be left out');
  return at.value === true;
}

/** Whether every language needs the rule: asked only of rules that have phrases to write. */
function coreAt(at: At, phrases: boolean): boolean {
  if (given(at) && typeof at.value === 'boolean' && !phrases)
    fault(at, 'belongs in a rule with phrases only: there is nothing to write here');
  return markAt(at);
}

function sourceAt(at: At): Source {
  keysOf(at, sourceKeys);
  const url = wordsAt(under(at, 'url'), limits.url);
  if (url !== '' && !address.test(url))
    fault(under(at, 'url'), 'must be an address that begins with https:// or http://');
  return {
    title: wordsAt(under(at, 'title'), limits.sourceTitle),
    url,
    date: dateAt(under(at, 'date')),
  };
}

/** One rule file's content; `harmsOfPack` are meant when the rule names none. */
export function ruleAt(at: At, name: string, harmsOfPack: readonly Harm[]): Rule {
  if (!kebab.test(name))
    fault(at, `the file's name "${name}" must be small letters and digits joined by "-"`);
  const told = keysOf(at, ruleKeys);
  const kind = given(under(at, 'kind')) ? oneOf(under(at, 'kind'), ruleKinds) : 'sign';
  const sign = kind === 'sign';
  const manner = kind === 'manner';
  for (const key of sign ? [] : manner ? signKeys : [...signKeys, ...sayingKeys]) {
    if (told.includes(key)) fault(under(at, key), `does not belong in a rule of the kind ${kind}`);
  }
  const means = meansKeys.filter((key) => told.includes(key));
  if (means.length !== 1)
    fault(at, `needs exactly one of phrases, fact, when; it has ${means.join(', ') || 'none'}`);
  if (told.includes('fact') && told.includes('unless'))
    fault(
      under(at, 'unless'),
      'calls off phrases and combinations: a fact has nothing to call off',
    );
  const combination = told.includes('when');
  const ownHarms = under(at, 'harms');
  const strength = sign
    ? oneOf(under(at, 'strength'), strengths)
    : manner
      ? oneOf(under(at, 'strength'), mannerStrengths)
      : 'weak';
  if (strength === 'decisive' && !combination)
    fault(under(at, 'strength'), 'only a combination (when) can be decisive: use strong or less');
  const rule: Rule = {
    ...wordingAt(at, {
      title: sign || manner,
      why: sign || manner,
      ask: sign,
      phrases: told.includes('phrases'),
      proof: true,
    }),
    name,
    kind,
    status: given(under(at, 'status')) ? oneOf(under(at, 'status'), statuses) : 'active',
    core: coreAt(under(at, 'core'), told.includes('phrases')),
    instructs: markAt(under(at, 'instructs')),
    topic: sign ? oneOf(under(at, 'topic'), topics) : 'process',
    strength,
    harms: !sign
      ? []
      : given(ownHarms)
        ? listAt(ownHarms, [1, harms.length], (one) => oneOf(one, harms))
        : harmsOfPack,
    sources: listAt(under(at, 'sources'), [sign || manner ? 1 : 0, limits.sources], sourceAt),
    ...(given(under(at, 'in')) && {
      in: listAt(under(at, 'in'), [1, fields.length], (one) => oneOf(one, fields)),
    }),
    ...(told.includes('fact') && { fact: oneOf(under(at, 'fact'), factNames) }),
    ...(combination && { when: wishAt(under(at, 'when')) }),
    ...(combination && told.includes('unless') && { unlessWhen: wishAt(under(at, 'unless')) }),
  };
  if (sign && rule.harms.length === 0)
    fault(at, 'speaks for no harm: name harms here or in pack.yml');
  return rule;
}
