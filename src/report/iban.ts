/** Bank account numbers that prove themselves: IBAN, ISO 13616, with its check digits (ISO 7064, MOD 97-10). */

/** Two letters, two check digits, 11 to 30 more, in one piece or in groups of four. */
export const ibanShape =
  /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g;

/** The IBAN in one piece; undefined when its check digits or its length are wrong. */
export function ibanOf(written: string): string | undefined {
  const bare = written.replace(/[ -]/g, '');
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(bare)) return undefined;
  let rest = 0;
  for (const sign of bare.slice(4) + bare.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1 ? bare : undefined;
}
