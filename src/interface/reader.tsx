/** The reader's words, for every piece that is drawn. */
import { createContext, render } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { readerLanguage, settings } from '../platform/settings.ts';
import { englishWords, loadWords } from './load-words.ts';
import type { ReaderWords, Words } from './words.ts';

const Reader = createContext<ReaderWords>(englishWords);

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
  useEffect(() => {
    let last = 0;
    const follow = async (): Promise<void> => {
      const turn = (last += 1);
      const next = await wordsOfReader();
      // Of two changes the later one counts, whichever language comes first.
      if (turn === last) setReader(next);
    };
    return settings.watch(() => void follow());
  }, []);
  // Before it is painted, or all would be turned around once it is seen.
  useLayoutEffect(() => {
    document.documentElement.lang = reader.language;
    document.documentElement.dir = reader.direction;
    document.title = title(reader.words);
  }, [reader, title]);
  return <Reader.Provider value={reader}>{children}</Reader.Provider>;
}

async function wordsOfReader(): Promise<ReaderWords> {
  return loadWords(await readerLanguage());
}

/** Draws a page into the body, once the words of the reader's language are there. */
export async function openRoom(
  title: (words: Words) => string,
  Page: () => ComponentChildren,
): Promise<void> {
  const first = await wordsOfReader();
  render(
    <ReaderRoom title={title} first={first}>
      <Page />
    </ReaderRoom>,
    document.body,
  );
}
