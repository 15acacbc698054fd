/**
 * How the reader of a page comes to know its site: each site is a script of its own, which the browser puts into the
 * same world before the reader. Pages cannot see this property of the global object.
 */
import type { Site, SiteFile } from '../site.ts';

const place = Symbol.for('lurewatch sites');

/** Puts a site where the reader looks. */
export function tellSite(name: string, file: SiteFile): void {
  Reflect.set(globalThis, place, [...toldSites(), { ...file, name }]);
}

/** What was put there. */
export function toldSites(): readonly Site[] {
  const told: unknown = Reflect.get(globalThis, place);
  return Array.isArray(told) ? (told as Site[]) : [];
}
