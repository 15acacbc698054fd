import { countryName, languageName } from '../interface/names.ts';
import { useReader, useWords } from '../interface/reader.tsx';
import type { Words } from '../interface/words.ts';
import type { Carried, Part } from '../platform/settings-file.ts';

interface ChangesProps {
  readonly now: Required<Carried>;
  readonly found: Partial<Carried>;
}

/** So many names are shown; the number tells of the rest. */
const shownNames = 5;

/** The parts of a file that say something else than what counts now. */
export const changedParts = ({ now, found }: ChangesProps): readonly Part[] =>
  (Object.keys(now) as Part[]).filter(
    (part) =>
      found[part] !== undefined && JSON.stringify(found[part]) !== JSON.stringify(now[part]),
  );

/** What a file would change, beside what counts now. */
export function Changes({ now, found }: ChangesProps) {
  const { words, language } = useReader();
  const { file: said } = useWords().device;
  const value = (part: Part, from: Partial<Carried>): string => saying[part](from, words, language);
  return (
    <table class="changes">
      <thead>
        <tr>
          <th scope="col">{said.what}</th>
          <th scope="col">{said.now}</th>
          <th scope="col">{said.inFile}</th>
        </tr>
      </thead>
      <tbody>
        {changedParts({ now, found }).map((part) => (
          <tr key={part}>
            <th scope="row">{said.parts[part]}</th>
            <td>
              <bdi>{value(part, now)}</bdi>
            </td>
            <td>
              <bdi>{value(part, found)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Say = (from: Partial<Carried>, words: Words, reader: string) => string;

const yes = (is: boolean | undefined, { device: { file } }: Words): string =>
  is === true ? file.yes : file.no;

/** What each part says, in the reader's words. */
const saying: Readonly<Record<Part, Say>> = {
  language: ({ language = '' }, { plain }, reader) =>
    language === '' ? plain.languageOfBrowser : languageName(language, reader),
  number: ({ number }, words) => yes(number, words),
  paused: ({ paused }, words) => yes(paused, words),
  countries: ({ countries = [] }, { device }, reader) =>
    countries.map((code) => countryName(code, reader)).join(', ') || device.file.none,
  packs: ({ packs }, words) =>
    offWords([...(packs?.packsOff ?? []), ...(packs?.rulesOff ?? [])], words),
  mutes: ({ mutes }, { device }) =>
    device.file.count(sizeOf(mutes?.muted), sizeOf(mutes?.dismissed)),
};

const sizeOf = (list: object = {}): number => Object.keys(list).length;

function offWords(off: readonly string[], words: Words): string {
  if (off.length === 0) return words.device.file.none;
  const names = off.slice(0, shownNames).join(', ');
  return `${words.packs.off(off.length)}: ${names}${off.length > shownNames ? ', …' : ''}`;
}
