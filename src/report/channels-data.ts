/** Reads the files of `channels` when the project is built. The only file of `report` that knows Node. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { checkedChannel } from './channel-check.ts';
import type { Channel, ChannelsData } from './channel.ts';

/** All channels of a folder that may be shown: no drafts. Throws a sentence for a file that is wrong. */
export function channelsData(folder: string): ChannelsData {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yml'));
  const channels = files.flatMap((file): readonly Channel[] => {
    const raw: unknown = parse(readFileSync(join(folder, file), 'utf8'));
    const found = checkedChannel(basename(file, '.yml'), raw);
    return found === 'draft' ? [] : [found];
  });
  return channels.sort((a, b) => inOrder(a.country, b.country) || inOrder(a.id, b.id));
}

/** Not by the language of the machine: every build has the same order. */
const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);
