/** JSON as pages write it, which is often none. */

const deepest = 60;

/**
 * Reads JSON, and what is nearly JSON: wrapped in comments or CDATA, with comments, trailing or missing commas, raw
 * line breaks and wrong escapes in strings, cut off at the end. Gives what could be read, undefined where nothing
 * could; never throws. Takes time linear in the text.
 */
export function parseLenient(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return readLenient(text);
  }
}

function readLenient(text: string): unknown {
  let at = 0;

  /** Spaces, comments, and the wrappers that hide scripts from old browsers. */
  const skip = () => {
    for (;;) {
      const start = at;
      while (at < text.length && /[\s\ufeff;]/.test(text[at] ?? '')) at++;
      if (text.startsWith('//', at)) at = endOf(text.indexOf('\n', at), 1);
      else if (text.startsWith('/*', at)) at = endOf(text.indexOf('*/', at + 2), 2);
      else if (text.startsWith('<!--', at)) at += 4;
      else if (text.startsWith('-->', at)) at += 3;
      else if (text.startsWith('<![CDATA[', at)) at += 9;
      else if (text.startsWith(']]>', at)) at += 3;
      if (at === start) return;
    }
  };
  const endOf = (found: number, length: number) => (found < 0 ? text.length : found + length);

  const readString = (): string => {
    const quote = text[at++];
    let read = '';
    let from = at;
    for (; at < text.length; at++) {
      const sign = text[at];
      if (sign === quote) break;
      if (sign !== '\\') continue;
      read += text.slice(from, at);
      const [meant, length] = readEscape(text, at);
      read += meant;
      at += length - 1;
      from = at + 1;
    }
    read += text.slice(from, at);
    at++;
    return read;
  };

  /** A number, a name, or whatever stands there instead of a value. */
  const readBare = (): unknown => {
    const from = at;
    while (at < text.length && !/[\s,:{}[\]"]/.test(text[at] ?? '')) at++;
    const word = text.slice(from, at);
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === '' || word === 'null' || word === 'undefined') return null;
    const number = Number(word);
    return Number.isNaN(number) ? word : number;
  };

  const readValue = (depth: number): unknown => {
    skip();
    const sign = text[at];
    if (depth > deepest || sign === undefined) return undefined;
    if (sign === '"' || sign === "'") return readString();
    if (sign === '{') return readObject(depth);
    if (sign === '[') return readList(depth);
    return readBare();
  };

  const readObject = (depth: number): Record<string, unknown> => {
    const read = new Map<string, unknown>();
    at++;
    for (;;) {
      skip();
      const start = at;
      const sign = text[at];
      if (sign === undefined) return Object.fromEntries(read);
      if (sign === '}') {
        at++;
        return Object.fromEntries(read);
      }
      if (sign === ',' || sign === ':' || sign === ']') at++;
      else {
        const key = sign === '"' || sign === "'" ? readString() : String(readBare());
        skip();
        if (text[at] === ':') {
          at++;
          const value = readValue(depth + 1);
          if (!read.has(key)) read.set(key, value);
        }
      }
      if (at === start) at++;
    }
  };

  const readList = (depth: number): unknown[] => {
    const read: unknown[] = [];
    at++;
    for (;;) {
      skip();
      const start = at;
      const sign = text[at];
      if (sign === undefined) return read;
      if (sign === ']') {
        at++;
        return read;
      }
      if (sign === ',' || sign === ':' || sign === '}') at++;
      else read.push(readValue(depth + 1));
      if (at === start) at++;
    }
  };

  skip();
  if (text[at] !== '{' && text[at] !== '[') return undefined;
  return readValue(0);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** What a backslash and what follows mean, and how many units they take; a wrong escape means what it shows. */
function readEscape(text: string, at: number): readonly [string, number] {
  const sign = text[at + 1] ?? '';
  if (sign === 'u') {
    const code = /^[\da-f]{4}$/i.exec(text.slice(at + 2, at + 6));
    if (code) return [String.fromCharCode(Number.parseInt(code[0], 16)), 6];
  }
  return [escapes[sign] ?? sign, 1 + sign.length];
}
