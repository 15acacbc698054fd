import type { Path } from './at.ts';
import { namesOf } from './check-wish.ts';
import type { Pack, Rule } from './format.ts';

/** A fault that only shows when rules stand side by side. */
export interface WholeFault {
  readonly pack: string;
  readonly rule: string;
  readonly path: Path;
  readonly says: string;
}

/** The rule a name means for a rule of `pack`: its own pack by a bare name, another by `pack/rule`. */
export function ruleNamed(
  packs: readonly Pack[],
  pack: string,
  name: string,
): { readonly pack: Pack; readonly rule: Rule } | undefined {
  const [first = '', second] = name.split('/');
  const found = packs.find((one) => one.name === (second === undefined ? pack : first));
  const rule = found?.rules.find((one) => one.name === (second ?? first));
  return found && rule && { pack: found, rule };
}

function saysOf(packs: readonly Pack[], pack: Pack, rule: Rule, name: string): string | undefined {
  const found = ruleNamed(packs, pack.name, name);
  if (!found) return `there is no rule "${name}": check the file's name, or write pack/rule`;
  if (found.rule.when) return `"${name}" is itself a combination: name plain rules only`;
  if (rule.status === 'active' && found.rule.status === 'draft')
    return `"${name}" is a draft: make it active first, or make this rule a draft too`;
  return undefined;
}

/** What is wrong with combinations: they may name plain rules that exist, and an active one no draft. */
export function faultsOfWhole(packs: readonly Pack[]): readonly WholeFault[] {
  return packs.flatMap((pack) =>
    pack.rules.flatMap((rule) =>
      (['when', 'unless'] as const).flatMap((key) => {
        const wish = key === 'when' ? rule.when : rule.unlessWhen;
        return namesOf(wish ?? { any: [] }).flatMap((name) => {
          const says = saysOf(packs, pack, rule, name);
          return says === undefined
            ? []
            : [{ pack: pack.name, rule: rule.name, path: [key], says }];
        });
      }),
    ),
  );
}
