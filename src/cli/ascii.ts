/** The text of a script in nothing but ASCII: other characters stand in its strings and patterns only, as escapes. */
export function inAscii(script: string): string {
  return script.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
