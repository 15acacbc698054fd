import type { Chance } from './chance.ts';

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let left = depth; left > 0; left -= 1) value = left % 2 === 0 ? [value] : { any: value };
  return value;
};

/** Values that trip readers up. */
const odd = [
  ...[null, true, false, 0, -1, 1, 1.5, 2 ** 53, 1e308, '', ' ', '1', 'x', [], {}, [[]], [null]],
  ...['__proto__', 'constructor', 'toString', '../../x', '//evil.example/x.json', 'index.json'],
  ...['javascript:alert(1)', 'https://a@b.example/', '<img src=x onerror=alert(1)>', '\u0000'],
  ...['\ud800', 'a\u202eb', 'ﷺ'.repeat(400), 'x'.repeat(100_000), '(', 'a|b', '(a|b)?', '...', '*'],
  ...[
    '<money>',
    '<nothing>',
    '(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)',
    'a ... b ... c ... d',
  ],
  ...['reassuring', 'decisive', 'negation', 'warning', 'hiring', 'account', 'manner', 'seeker'],
  ...[
    'trafficking',
    '2026-13-45',
    '1.0.0',
    '9'.repeat(30),
    { toString: 1, valueOf: 1 },
    nested(40),
  ],
  ...[nested(3000), Array.from({ length: 2000 }, () => 'x'), { ['__proto__x']: 1 }],
] as const;
const keys = [
  '__proto__',
  'constructor',
  'kind',
  'strength',
  'instructs',
  'when',
  'unless',
  'x',
  'fact',
  'harms',
  'status',
  'core',
];

type Holder = Record<string, unknown> | unknown[];
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** All lists and objects in a value. */
function holdersIn(value: unknown): Holder[] {
  const found: Holder[] = [];
  const left = [value];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (!isHolder(next) || found.length > 500) continue;
    found.push(next);
    left.push(...Object.values(next).filter(isHolder));
  }
  return found;
}

function put(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

function changeOne(holder: Holder, chance: Chance): void {
  const names = Object.keys(holder);
  const name = names.length > 0 ? (names[chance.below(names.length)] ?? 'x') : 'x';
  const value: unknown = Reflect.get(holder, name);
  const other: unknown = Reflect.get(holder, names[chance.below(names.length)] ?? 'x');
  const oddOne: unknown = odd[chance.below(odd.length)];
  const ways = [
    () => put(holder, name, oddOne),
    () => put(holder, name, other),
    () => void Reflect.deleteProperty(holder, name),
    () => put(holder, keys[chance.below(keys.length)] ?? 'x', oddOne),
    () => put(holder, name, typeof value === 'number' ? value + chance.below(5) - 2 : [value]),
    () =>
      put(
        holder,
        name,
        typeof value === 'string' ? `${value}${textOf(oddOne).slice(0, 9)}` : value,
      ),
    () =>
      Array.isArray(holder) ? void holder.push(value, oddOne) : put(holder, `${name}x`, value),
    () =>
      put(holder, name, typeof value === 'string' ? value.slice(chance.below(value.length)) : {}),
  ] as const;
  chance.of(ways)();
}

/** A value with one to three changes at places of chance. `value` is not touched. */
export function changedJson(value: unknown, chance: Chance): unknown {
  const copy: unknown = JSON.parse(JSON.stringify({ value }));
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    const holders = holdersIn(copy);
    const holder = holders[chance.below(holders.length)];
    if (holder) changeOne(holder, chance);
  }
  return (copy as { value: unknown }).value;
}

/** JSON text of a value that may hold what cannot be written; then of nothing. */
export function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return 'null';
  }
}
