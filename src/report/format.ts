import type { Report } from './report.ts';

/** A way to write a report down: one file each in `formats`, found by its folder. */
export interface Format {
  readonly name: string;
  readonly mime: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  /** The whole file as text. The same report gives the same bytes. */
  write(report: Report): string;
}

const files = import.meta.glob<Format>('./formats/*.ts', { eager: true, import: 'default' });

/** All formats, by name. */
export const formats: readonly Format[] = Object.values(files).sort((a, b) =>
  a.name.localeCompare(b.name),
);
