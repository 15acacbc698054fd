import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../interface/reader.tsx';
import type { FeedKey } from '../packs/feed/feed.ts';
import { shownFingerprint } from '../packs/feed/keys.ts';

interface KeyWordsProps {
  readonly value: FeedKey;
  /** The address of the feed that it signs. */
  readonly address: string;
}

/** A key by its short id; the whole fingerprint for who wants to compare it, and what it signs. */
export function KeyWords({ value, address }: KeyWordsProps) {
  const { packs: said } = useWords();
  const [whole, setWhole] = useState('');
  useEffect(() => {
    void shownFingerprint(value).then(setWhole);
  }, [value.key]);
  return (
    <details>
      <summary class="fine">
        {said.key} <bdi dir="ltr">{value.id}</bdi>
      </summary>
      <p class="fine">
        <bdi dir="ltr">{address}</bdi>
        <br />
        {said.fingerprint}: <bdi dir="ltr">{whole}</bdi>
      </p>
    </details>
  );
}
