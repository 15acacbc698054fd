/** Text as markup: nothing of a report is ever markup itself. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that turn the direction of what follows, and controls that no page may hold. */
// oxlint-disable-next-line no-control-regex -- these are the signs that are to go
const unwanted = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** A text that stands for itself in a page, whatever it holds. */
export const escaped = (text: string): string =>
  text.replace(unwanted, '\uFFFD').replace(/[&<>"']/g, (sign) => escapes[sign] ?? '');

/** A stretch of others' words: its direction is its own and leaves the page around it alone. */
export const words = (text: string): string => `<bdi dir="auto">${escaped(text)}</bdi>`;

/** Words of others with their line breaks, as a block. */
export const block = (text: string): string => `<p class="block" dir="auto">${escaped(text)}</p>`;
