/** Bytes as base64 and back, for big arrays in data that is written as JSON. */

const chunk = 0x2000;

/** The bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(binary);
}

declare global {
  interface Uint8ArrayConstructor {
    /** In newer browsers. */
    fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
  }
}

/** The bytes of a base64 text, in a buffer of their own. Throws where the text is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
