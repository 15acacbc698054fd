import { useEffect, useState } from 'preact/hooks';
import type { Explanation } from '../model.ts';
import type { SignName } from '../platform/messages.ts';
import { askBackground } from '../platform/ask.ts';

/** What the background tells about signs, by `pack/rule`; empty until it has answered. */
export function useExplanations(
  signs: readonly SignName[],
  language: string,
): ReadonlyMap<string, Explanation> {
  const [found, setFound] = useState<ReadonlyMap<string, Explanation>>(new Map());
  useEffect(() => {
    if (signs.length === 0) return undefined;
    let here = true;
    const names = signs.map(({ pack, rule }) => ({ pack, rule }));
    const ask = async (): Promise<void> => {
      const list = await askBackground('explain', { signs: names, language });
      if (here) setFound(new Map(list.map((one) => [keyOf(one), one])));
    };
    // Without an answer the signs are shown with their quotes alone.
    ask().catch(() => undefined);
    return () => {
      here = false;
    };
    // The signs of one verdict are drawn again and again as new lists of the same names.
  }, [signs.map(keyOf).join(' '), language]);
  return found;
}

/** The name of a sign among explanations. */
export function keyOf(sign: { readonly pack: string; readonly rule: string }): string {
  return `${sign.pack}/${sign.rule}`;
}
