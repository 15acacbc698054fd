/**
 * What we ask of our own packs beyond the format: words that readers can bear, and no phrase in two rules.
 * Packs from elsewhere are not held to it.
 */
import type { Path } from './at.ts';
import type { Pack } from './format.ts';
import { wordingsOf, type Written } from './proofs.ts';

/** A fault with the place it stands in: a file of a pack and a path in it. */
export interface StyleFault {
  readonly pack: string;
  /** In the pack's folder, such as `languages/th.yml`. */
  readonly file: string;
  readonly path: Path;
  readonly says: string;
}

/** Words that would judge an employer or promise what nobody can; by their beginnings where a language inflects. */
const judging =
  /\b(?:scam|fake|fraud|safe|estafa|falso|penipu|palsu)|\baman\b|lừa đảo|诈骗|騙|骗局|安全|หลอก|ปลอม/iu;

const longest = { why: 320, ask: 170 };

function wordFaults({ rule, wording }: Written): readonly (readonly [string, string])[] {
  const judged = judging.exec(wording.title)?.[0];
  return [
    ...(judged !== undefined && rule.kind === 'sign'
      ? [['title', `says “${judged}”: describe the ad, judge nobody, promise nothing`] as const]
      : []),
    ...(['why', 'ask'] as const)
      .filter((key) => wording[key].length > longest[key])
      .map(
        (key) =>
          [
            key,
            `has ${wording[key].length} characters; on a phone ${longest[key]} can be read: make it shorter`,
          ] as const,
      ),
  ];
}

/** All that is wrong with how the packs are worded. */
export function faultsOfStyle(packs: readonly Pack[]): readonly StyleFault[] {
  const homes = new Map<string, string>();
  return wordingsOf(packs).flatMap((written): StyleFault[] => {
    const { pack, rule, language, wording } = written;
    const name = `${pack.name}/${rule.name}`;
    const at = (path: Path, says: string): StyleFault =>
      language === 'en'
        ? { pack: pack.name, file: `rules/${rule.name}.yml`, path, says }
        : {
            pack: pack.name,
            file: `languages/${language}.yml`,
            path: ['rules', rule.name, ...path],
            says,
          };
    const twice = wording.phrases.flatMap((phrase, place) => {
      const key = `${language} ${rule.kind} ${phrase}`;
      const home = homes.get(key);
      homes.set(key, home ?? name);
      return home === undefined
        ? []
        : [at(['phrases', place], `“${phrase}” stands in ${home} too: a word is one sign only`)];
    });
    return [...wordFaults(written).map(([key, says]) => at([key], says)), ...twice];
  });
}
