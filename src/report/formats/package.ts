import { zipSync } from 'fflate';
import type { Format } from '../format.ts';
import { packageFiles } from '../package/files.ts';
import type { Report } from '../report.ts';

const files = import.meta.glob<Format>(['./*.ts', '!./package.ts'], {
  eager: true,
  import: 'default',
});
const others = Object.values(files).sort((a, b) => a.name.localeCompare(b.name));

/**
 * An evidence package: a zip with the ad's text, a picture where there is one, the report in every other format,
 * an event log, and the SHA-256 sums of all; it says what it proves and what not.
 */
export default {
  name: 'package',
  mime: 'application/zip',
  extension: 'zip',
  write(report: Report, picture?: Uint8Array): Uint8Array {
    const entries = packageFiles(report, others, picture).map(({ name, bytes }) => [name, bytes]);
    return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, {
      level: 6,
      // As the zip's local time, which is the same bytes in every zone; real times stand in the manifest.
      mtime: new Date(1980, 0, 1, 12),
    });
  },
};
