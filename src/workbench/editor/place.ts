/** Where the cursor stands in a rule's YAML, read from the lines before it: a broken file has a place too. */

/** What could be written at the cursor. */
export interface Place {
  /** The keys that lead there, outermost first; lists are not named. */
  readonly keys: readonly string[];
  /** A key's name is being written, or what belongs under the last of `keys`. */
  readonly writes: 'key' | 'value';
  /** Stands as an item of a list. */
  readonly item: boolean;
  /** What is written of it so far. */
  readonly word: string;
}

const keyLine = /^(?<lead>[ ]*(?:- +)*)(?<key>[\w-]+):(?: (?<rest>.*))?$/u;
const opened = /^(?<lead>[ ]*(?:- +)*)(?<word>[^:]*)$/u;

/** How deep a line stands: its spaces, and the sign of a list with them. */
const depth = (lead: string): number => lead.length;

/** The keys above a line that stands at `column`, outermost first. */
function keysAbove(lines: readonly string[], column: number): string[] {
  const keys: string[] = [];
  let left = column;
  for (let at = lines.length - 1; at >= 0 && left > 0; at -= 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const found = keyLine.exec(line)?.groups;
    const lead = found?.['lead'] ?? '';
    const key = found?.['key'];
    if (key === undefined || depth(lead) >= left) continue;
    // A key with its value beside it holds nothing below.
    if ((found?.['rest'] ?? '').trim() !== '') continue;
    keys.unshift(key);
    // A list may stand as far left as the key above it.
    left = lead.includes('-') ? lead.indexOf('-') + 1 : depth(lead);
  }
  return keys;
}

/** The place at the end of a text: what stands before the cursor. */
export function placeAt(before: string): Place | undefined {
  const lines = before.split('\n');
  const line = lines.pop() ?? '';
  if (line.trimStart().startsWith('#')) return undefined;
  const value = keyLine.exec(line)?.groups;
  if (value !== undefined) {
    // Right after the colon nothing fits yet: a space comes first.
    if (value['rest'] === undefined) return undefined;
    const keys = keysAbove(lines, depth(value['lead'] ?? ''));
    const rest = value['rest'];
    const word = rest.startsWith('[') ? (rest.split(/[[,]\s*/u).at(-1) ?? '') : rest;
    return {
      keys: [...keys, value['key'] ?? ''],
      writes: 'value',
      item: rest.startsWith('['),
      word,
    };
  }
  const open = opened.exec(line)?.groups;
  if (open === undefined) return undefined;
  const lead = open['lead'] ?? '';
  const item = lead.includes('-');
  // An item belongs to the key above its sign, which may stand in the same column.
  const keys = keysAbove(lines, item ? lead.indexOf('-') + 1 : depth(lead));
  return { keys, writes: item ? 'value' : 'key', item, word: open['word'] ?? '' };
}
