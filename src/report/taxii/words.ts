const longest = 300;

/**
 * A stranger's words as we may show them: one line of plain text, at most 300 characters, without controls and without
 * the marks that turn the direction of what stands beside them. Undefined for what is no text, or none is left of.
 */
export function strangersWords(raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const words = raw
    .slice(0, 10 * longest)
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const shown = Array.from(words).slice(0, longest).join('').trim();
  return shown === '' ? undefined : shown;
}
