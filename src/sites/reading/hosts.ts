import type { SiteFile } from '../site.ts';
import { sites } from './known.ts';

/** The hosts of one site, with the name people know it by. */
export interface SiteHosts {
  readonly site: string;
  readonly label: string;
  readonly hosts: readonly string[];
}

/** The match patterns that the manifest asks for. */
export interface HostPatterns {
  /** Asked for when the extension is installed: job boards. */
  readonly required: readonly string[];
  /** Asked for when the person chooses them: social sites. */
  readonly optional: readonly string[];
  /** The optional ones as the welcome page offers them. */
  readonly groups: readonly SiteHosts[];
  /** The required ones, each by the name of its site. */
  readonly boards: readonly SiteHosts[];
  /** The names of all sites, private talk too: each has a script that tells a page's reader of it. */
  readonly names: readonly string[];
}

/** The match patterns of all sites, made from their files; sites of private talk alone are in none. */
export function hostPatterns(): HostPatterns {
  const of = (asked: SiteFile['asked']) => sites.filter((site) => site.asked === asked);
  const named = (asked: SiteFile['asked']) =>
    of(asked)
      .map(({ name, label, hosts }) => ({ site: name, label, hosts }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return {
    required: of('at-install').flatMap((site) => site.hosts),
    optional: named('when-chosen').flatMap((site) => site.hosts),
    groups: named('when-chosen'),
    boards: named('at-install'),
    names: sites.map(({ name }) => name),
  };
}
