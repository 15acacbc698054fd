import { useReader } from '../interface/reader.tsx';
import type { ListedPack } from '../platform/packs-in-use.ts';
import { hostName } from '../platform/permissions.ts';
import { dayOf } from './when.ts';

interface PackFactsProps {
  readonly pack: ListedPack;
  /** How many of its signs are switched off one by one. */
  readonly off: number;
}

/** Where a pack is from, which version of which day, and how many signs it has. */
export function PackFacts({ pack, off }: PackFactsProps) {
  const { language, words } = useReader();
  const { packs: said } = words;
  const { from, version, date, rules } = pack;
  const origin =
    from === 'shipped'
      ? said.ours
      : from === 'file'
        ? said.fromFile
        : said.fromHost(hostName(from) ?? from);
  const facts = [
    origin,
    said.version(version, dayOf(date, language)),
    ...(rules.length === 0 ? [] : [said.signs(rules.length)]),
    ...(off === 0 ? [] : [said.off(off)]),
  ];
  return (
    <p class="fine">
      {facts.join(' · ')}
      {rules.length === 0 ? (
        <>
          <br />
          {said.always}
        </>
      ) : null}
    </p>
  );
}
