import { useEffect, useState } from 'preact/hooks';
import { oldPacks, type OldPack } from '../platform/packs-old.ts';
import { useReader } from './reader.tsx';
import { isolate } from './sentence.ts';

/** A month in the reader's language. `date`: YYYY-MM-DD. */
export function monthOf(date: string, language: string): string {
  const month = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : month.format(day);
}

/** Says calmly that rules are old; nothing where they are not. */
export function OldPacks() {
  const { language, words } = useReader();
  const { age: said } = words.device;
  const [found, setFound] = useState<readonly OldPack[]>([]);
  useEffect(() => void oldPacks(Date.now(), language).then(setFound), [language]);
  return (
    <>
      {found.map(({ title, date, age }) => (
        <p key={title ?? ''} class="fine">
          {title === undefined ? '' : `${isolate(title)}: `}
          {age === 'early' ? said.clock : said.old(monthOf(date, language))}
        </p>
      ))}
    </>
  );
}
