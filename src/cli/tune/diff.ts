/** Lines around a change. */
const around = 3;

/** One changed line as a unified diff that `git apply` takes; '' when the file has no such line. */
export function diffOfLine(path: string, text: string, from: string, to: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line === from || line.startsWith(`${from} `));
  const changed = lines[at];
  if (changed === undefined) return '';
  const end = text.endsWith('\n') ? lines.length - 1 : lines.length;
  const first = Math.max(0, at - around);
  const last = Math.min(end, at + around + 1);
  const size = last - first;
  const context = (some: readonly string[]): string => some.map((line) => ` ${line}\n`).join('');
  return `--- a/${path}
+++ b/${path}
@@ -${first + 1},${size} +${first + 1},${size} @@
${context(lines.slice(first, at))}-${changed}
+${to}${changed.slice(from.length)}
${context(lines.slice(at + 1, last))}`;
}
