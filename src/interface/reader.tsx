/** The reader's words, for every piece that is drawn. */
import { createContext, render } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { readerLanguage, settings } from '../platform/settings.ts';
import { words } from './words.ts';
import type { ReaderWords, Words } from './words.ts';

const Reader = createContext<ReaderWords>(words('en'));

/** The words of the reader's language. */
export const useWords = (): Words => useContext(Reader).words;
/** The reader's language, its direction and its words. */
export const useReader = (): ReaderWords => useContext(Reader);

interface ReaderRoomProps {
  /** A title that gives nothing away to somebody who looks at the list of tabs. */
  readonly title: (words: Words) => string;
  readonly first: ReaderWords;
  readonly children: ComponentChildren;
}

/** Holds one page in the reader's language and follows it when it is changed. */
export function ReaderRoom({ title, first, children }: ReaderRoomProps) {
  const [reader, setReader] = useState(first);
  useEffect(
    () =>
      settings.watch(() => {
        void readerLanguage().then((language) => setReader(words(language)));
      }),
    [],
  );
  useEffect(() => {
    document.documentElement.lang = reader.language;
    document.documentElement.dir = reader.direction;
    document.title = title(reader.words);
  }, [reader, title]);
  return <Reader.Provider value={reader}>{children}</Reader.Provider>;
}

/** Draws a page into the body, once the reader's language is known. */
export async function openRoom(
  title: (words: Words) => string,
  Page: () => ComponentChildren,
): Promise<void> {
  const first = words(await readerLanguage());
  render(
    <ReaderRoom title={title} first={first}>
      <Page />
    </ReaderRoom>,
    document.body,
  );
}
