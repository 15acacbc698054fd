/**
 * One rule's entry in a language file, cut out of the text and put back: everything else stays as it is, byte for byte.
 * By lines, not by a YAML writer, which would write the whole file anew in its own way.
 */

/** Where an entry stands among the lines of a file: its name's line, and the line after its last. */
interface Place {
  readonly from: number;
  readonly to: number;
}

const indent = '    ';
const entryLine = /^ {2}(?<name>[a-z0-9][a-z0-9-]*):[ \t]*(?<rest>[^\r\n]*)/u;
const isComment = (line: string): boolean => /^\s*#/u.test(line);
const isBlank = (line: string): boolean => line.trim() === '';
/** Begins something that no entry holds: another entry, or a key of the file. */
const endsEntry = (line: string): boolean => /^ {0,2}[^\s#]/u.test(line);

/** The line of `rules:`; -1 where there is none. */
const rulesLine = (lines: readonly string[]): number =>
  lines.findIndex((line) => line.startsWith('rules:'));

/** The names of all entries with their places, in the order of the file. */
function placesIn(lines: readonly string[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const start = rulesLine(lines);
  if (start < 0) return places;
  for (let from = start + 1; from < lines.length; from += 1) {
    const line = lines[from] ?? '';
    if (/^[^\s#]/u.test(line)) break;
    const name = entryLine.exec(line)?.groups?.['name'];
    if (name === undefined) continue;
    let to = from + 1;
    while (to < lines.length && !endsEntry(lines[to] ?? '')) to += 1;
    // Remarks and empty lines before the next entry belong to that one.
    while (to > from + 1 && (isBlank(lines[to - 1] ?? '') || isOutside(lines[to - 1] ?? '')))
      to -= 1;
    places.set(name, { from, to });
    from = to - 1;
  }
  return places;
}

const isOutside = (line: string): boolean => isComment(line) && !line.startsWith(indent);

/** What the file says of a rule, without its indent; undefined where it says nothing. */
export function entryIn(file: string, rule: string): string | undefined {
  const lines = file.split('\n');
  const place = placesIn(lines).get(rule);
  if (place === undefined) return undefined;
  const [head = '', ...rest] = lines.slice(place.from, place.to);
  const beside = entryLine.exec(head)?.groups?.['rest']?.trimEnd() ?? '';
  const own = rest.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
  return [...(beside === '' ? [] : [beside]), ...own, ''].join('\n');
}

/** The lines of an entry as they stand in a file. */
function entryLines(rule: string, text: string): string[] {
  const own = text.replaceAll('\r\n', '\n').trimEnd().split('\n');
  return [`  ${rule}:`, ...own.map((line) => (isBlank(line) ? '' : indent + line))];
}

/**
 * The file with what it says of a rule exchanged for `text`; the file itself where nothing was changed. A rule that it
 * does not name yet stands where the alphabet has it. An empty `text` takes the entry out.
 */
export function withEntry(file: string, rule: string, text: string): string {
  const was = entryIn(file, rule);
  if (was === text || (was === undefined && text.trim() === '')) return file;
  const lines = file.split('\n');
  const places = placesIn(lines);
  const place = places.get(rule);
  const written = text.trim() === '' ? [] : entryLines(rule, text);
  if (place !== undefined) {
    lines.splice(place.from, place.to - place.from, ...written);
    return lines.join('\n');
  }
  const start = rulesLine(lines);
  if (start < 0) return [...lines, 'rules:', ...written, ''].join('\n');
  if (/^rules:\s*\{\s*\}/u.test(lines[start] ?? '')) lines[start] = 'rules:';
  // After the last of those that the alphabet has before it.
  const before = [...places].reverse().find(([name]) => name < rule)?.[1].to ?? start + 1;
  lines.splice(before, 0, ...written);
  return lines.join('\n');
}

/** The first line of an entry's text in its file, counted from 1; undefined where the file does not name the rule. */
export function entryBegins(file: string, rule: string): number | undefined {
  const place = placesIn(file.split('\n')).get(rule);
  return place === undefined ? undefined : place.from + 2;
}
