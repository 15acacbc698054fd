const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it must stand in markup, in an element or between quotes. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

/** JSON as it must stand in a script element, which `</script>` inside would end. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value, undefined, 2).replaceAll('<', String.raw`\u003C`);

/** Text with empty lines between its paragraphs, as paragraphs. */
export const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('\n');
