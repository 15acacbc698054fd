import type { Listing, Span } from '../../model.ts';
import type { Entity } from '../entities.ts';
import { isSocial } from '../entities/hosts.ts';
import { schemeLink } from '../entities/link.ts';
import type { ChatLink, Link } from '../entities/link.ts';
import { entitiesIn, spanOf } from './reading.ts';
import type { Reading } from './reading.ts';

/** Spans of all entities of these kinds for which `wanted` holds; undefined where there are none. */
export function spansWhere<Kind extends Entity['kind']>(
  reading: Reading,
  kinds: readonly Kind[],
  wanted: (entity: Extract<Entity, { kind: Kind }>) => boolean = () => true,
): readonly Span[] | undefined {
  const spans = entitiesIn(reading, ...kinds)
    .filter(wanted)
    .map(({ field, from, to }) => spanOf(reading.listing, field, from, to));
  return spans.length > 0 ? spans : undefined;
}

/** More links than this are not looked at. */
const mostLinks = 40;

const hostOf = (url: string): string => schemeLink(url, url.indexOf('://'))?.host ?? '';

/** Where the listing's own links lead, those that stay on its page's site left out. */
export const linksOf = ({ links, url }: Listing): readonly (Link | ChatLink)[] =>
  links.slice(0, mostLinks).flatMap((address) => {
    const link = schemeLink(address, address.indexOf('://'));
    return link && link.host !== hostOf(url) ? [link] : [];
  });

/** A website that could be the employer's: no messenger, no shortened link, no page on a social network. */
export const isWebsite = (link: Link | ChatLink): boolean =>
  link.kind === 'contact:link' && !link.short && !isSocial(link.host);

/** Does the listing name, in words or as a link, a messenger to answer to? */
export const hasChat = (reading: Reading): boolean =>
  entitiesIn(reading, 'contact:chat', 'contact:handle').length > 0 ||
  linksOf(reading.listing).some(({ kind }) => kind === 'contact:chat');
