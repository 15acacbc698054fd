/** An address of a crypto wallet. */
export interface Wallet {
  readonly kind: 'contact:wallet';
  readonly from: number;
  readonly to: number;
  readonly chain: 'bitcoin' | 'ethereum' | 'tron';
}

const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The checksum of BIP 173 and BIP 350 over a `bc1…` address. */
function isBech32(address: string): boolean {
  const values = [3, 3, 0, 2, 3];
  for (const char of address.slice(3)) {
    const value = letters.indexOf(char);
    if (value < 0) return false;
    values.push(value);
  }
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    generators.forEach((generator, bit) => {
      if ((top >>> bit) & 1) sum ^= generator;
    });
  }
  return sum === 1 || sum === 0x2bc830a3;
}

/** What chain an address belongs to, by its form; `bc1…` also by its checksum (the others need a hash function). */
export function chainOf(token: string): Wallet['chain'] | undefined {
  if (/^0x[0-9a-f]{40}$/i.test(token)) return 'ethereum';
  if (/^T[1-9A-HJ-NP-Za-km-z]{33}$/.test(token)) return 'tron';
  if (/^bc1[a-z0-9]{11,71}$/i.test(token))
    return isBech32(token.toLowerCase()) ? 'bitcoin' : undefined;
  const mixed = /[a-z]/.test(token) && /[A-Z]/.test(token) && /\d.*\d/.test(token);
  return mixed && /^[13][1-9A-HJ-NP-Za-km-z]{25,33}$/.test(token) ? 'bitcoin' : undefined;
}

/** A digit, or a Latin letter without accents. */
const inWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** The wallet address around `at`, which stands in a word of Latin letters and digits. */
export function walletAround(text: string, at: number): Wallet | undefined {
  let from = at;
  while (from > 0 && from > at - 75 && inWord(text.charCodeAt(from - 1))) from--;
  let to = at;
  while (to < text.length && to < at + 75 && inWord(text.charCodeAt(to))) to++;
  if (to - from < 26 || to - from > 74) return undefined;
  const chain = chainOf(text.slice(from, to));
  return chain && { kind: 'contact:wallet', from, to, chain };
}
