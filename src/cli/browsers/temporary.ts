import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = new Set<string>();

/** Takes a folder away; what a browser that is just ending still holds is left to the system. */
export function removeFolder(folder: string): void {
  made.delete(folder);
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // Windows keeps files that are still open.
  }
}

/** Makes a folder that goes when we end, however we end. */
export function temporaryFolder(name: string): string {
  if (made.size === 0) process.once('exit', () => [...made].forEach(removeFolder));
  const folder = mkdtempSync(join(tmpdir(), `lurewatch-${name}-`));
  made.add(folder);
  return folder;
}
