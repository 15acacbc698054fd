import { useEffect, useState } from 'preact/hooks';
import type { Explanation, Verdict } from '../model.ts';
import { askBackground } from '../platform/ask.ts';

/** What the background tells about the signs of a verdict, by `pack/rule`; empty until it has answered. */
export function useExplanations(
  verdict: Verdict | undefined,
  language: string,
): ReadonlyMap<string, Explanation> {
  const [found, setFound] = useState<ReadonlyMap<string, Explanation>>(new Map());
  useEffect(() => {
    if (verdict === undefined || verdict.evidence.length === 0) return undefined;
    let here = true;
    const signs = verdict.evidence.map(({ pack, rule }) => ({ pack, rule }));
    const ask = async (): Promise<void> => {
      const list = await askBackground('explain', { signs, language });
      if (here) setFound(new Map(list.map((one) => [keyOf(one), one])));
    };
    // Without an answer the signs are shown with their quotes alone.
    ask().catch(() => undefined);
    return () => {
      here = false;
    };
  }, [verdict, language]);
  return found;
}

/** The name of a sign among explanations. */
export function keyOf(sign: { readonly pack: string; readonly rule: string }): string {
  return `${sign.pack}/${sign.rule}`;
}
