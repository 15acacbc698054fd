/** The media types of TAXII 2.1 (OASIS Standard, 10 June 2021), sections 1.6.8 and 3.5: the version is part of them. */

/** What a server and a client speak. */
export const taxiiType = 'application/taxii+json;version=2.1';

/** A media type in parts: lower case, its parameters in a table. Bounded: a header may be a stranger's. */
function parse(raw: string): { type: string; version: string | undefined } {
  const [type = '', ...parameters] = raw.slice(0, 300).toLowerCase().split(';');
  const version = parameters
    .map((one) => one.trim().split('='))
    .find(([name]) => name === 'version')?.[1];
  return { type: type.trim(), version: version?.replaceAll('"', '').trim() };
}

/** Whether an answer is said to be TAXII 2.1; one that names no version is taken for the newest. */
export function isTaxii(contentType: string): boolean {
  const { type, version } = parse(contentType);
  return type === 'application/taxii+json' && (version === undefined || version === '2.1');
}

/** Whether a collection that takes this media type takes STIX 2.1 (TAXII 2.1, 5.2.1: `media_types`). */
export function isStix(mediaType: string): boolean {
  const { type, version } = parse(mediaType);
  return type === 'application/stix+json' && (version === undefined || version === '2.1');
}
