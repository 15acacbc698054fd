/** The two files of a feed, as its host has them. For the background alone. */
import { maySend } from './may-send.ts';
import { fetchFile, type NoAnswer } from './network.ts';

/** A file that came. */
export interface FeedFile {
  readonly bytes: Uint8Array;
  /** What the server calls it; empty where it does not say. */
  readonly etag: string;
}

/** Why none came. `same`: it is what it was. `too-long`: it is longer than it may be. */
export type NoFile = NoAnswer | 'same' | 'not-found' | 'server-error' | 'bad-address';

/** Shorter than the half minute after which a browser may end a background that waits. Milliseconds. */
const silence = 20_000;
/** Browsers end a background that is at one thing for five minutes. Milliseconds. */
const patience = 240_000;
/** What we keep of a server's name for a file: longer ones would serve to tell readers apart. */
const longestEtag = 100;

/** The index in the folder of a feed, unless its server still calls it `etag`; of so many bytes at most. Never rejects. */
export const feedIndex = (
  address: string,
  etag: string,
  longest: number,
): Promise<FeedFile | NoFile> => file(new URL('index.json', address), etag, longest);

/** The pack file of this name in the folder of a feed, if it has no more bytes than said. Never rejects. */
export const feedPack = (
  address: string,
  name: string,
  length: number,
): Promise<FeedFile | NoFile> => file(new URL(name, address), '', length);

async function file(url: URL, etag: string, longest: number): Promise<FeedFile | NoFile> {
  if (!maySend(url)) return 'bad-address';
  const answer = await fetchFile(url.href, etag, { patience, silence, longest });
  if (typeof answer === 'string') return answer;
  const { http, bytes } = answer;
  if (http === 304 && etag !== '') return 'same';
  if (http === 404 || http === 410) return 'not-found';
  if (http !== 200) return 'server-error';
  return { bytes, etag: answer.etag.length <= longestEtag ? answer.etag : '' };
}
