import { sites } from './known.ts';

/** The match patterns that the manifest asks for. */
export interface HostPatterns {
  /** Asked for when the extension is installed: job boards. */
  readonly required: readonly string[];
  /** Asked for when the person chooses them: social sites. */
  readonly optional: readonly string[];
  /** The optional ones as the welcome page offers them. */
  readonly groups: readonly {
    readonly site: string;
    readonly label: string;
    readonly hosts: readonly string[];
  }[];
}

/** The match patterns of all sites, made from their files; sites of private talk alone are in none. */
export function hostPatterns(): HostPatterns {
  const of = (asked: string) => sites.filter((site) => site.asked === asked);
  return {
    required: of('at-install').flatMap((site) => site.hosts),
    optional: of('when-chosen').flatMap((site) => site.hosts),
    groups: of('when-chosen').map(({ name, label, hosts }) => ({ site: name, label, hosts })),
  };
}
