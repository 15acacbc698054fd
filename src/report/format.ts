import type { Report } from './report.ts';

/** A way to write a report down: one file each in `formats`, found by its folder. */
export interface Format {
  readonly name: string;
  readonly mime: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  /**
   * The whole file: text, or bytes where the form is no text. `picture` is a PNG of the listing, for forms that
   * take one. The same report and picture give the same bytes.
   */
  write(report: Report, picture?: Uint8Array): string | Uint8Array;
}

const files = import.meta.glob<Format>('./formats/*.ts', { eager: true, import: 'default' });

/** All formats, by name. */
export const formats: readonly Format[] = Object.values(files).sort((a, b) =>
  a.name.localeCompare(b.name),
);
