import { useId, useState } from 'preact/hooks';
import { FileButton } from '../interface/file-button.tsx';
import { useWords } from '../interface/reader.tsx';
import { saveFile } from '../interface/save-file.ts';
import { useUndoing } from '../interface/undoing.tsx';
import { carriedNow, takeCarried } from '../platform/carried.ts';
import {
  readSettingsFile,
  settingsFile,
  type Carried,
  type ReadFile,
} from '../platform/settings-file.ts';
import { changedParts } from './changes.tsx';
import { FoundSettings } from './found-settings.tsx';

/** No file of settings is larger. Bytes. */
const mostBytes = 4_000_000;

/** What a file says, beside what counts now. */
interface Opened {
  readonly now: Required<Carried>;
  readonly found: Partial<Carried>;
}

/** Saves the settings as a file, and takes those of a file after showing them. */
export function SettingsFile() {
  const { device, packs } = useWords();
  const { file: said } = device;
  const [withMutes, setWithMutes] = useState(false);
  const [opened, setOpened] = useState<Opened>();
  const [refused, setRefused] = useState<ReadFile>();
  const { heading, tell, say, failed, line } = useUndoing();
  const id = useId();
  const save = async (): Promise<void> => {
    const { mutes, ...rest } = await carriedNow();
    const text = settingsFile({ ...rest, ...(withMutes && { mutes }) });
    saveFile(text, { mime: 'application/json', extension: 'json' }, 'settings');
    say(said.saved);
  };
  const open = async (file: File): Promise<void> => {
    setOpened(undefined);
    setRefused(undefined);
    const read: ReadFile =
      file.size > mostBytes
        ? { refused: 'too-long' }
        : readSettingsFile(await file.text(), Date.now());
    if (!('found' in read)) return setRefused(read);
    const now = await carriedNow();
    const { found } = read;
    if (changedParts({ now, found }).length === 0) say(said.same);
    else setOpened({ now, found });
  };
  const take = async ({ found }: Opened): Promise<void> => {
    // As it is now: while the file stood there something else may have been changed, here or in the popup.
    const now = await carriedNow();
    const before = Object.fromEntries(
      changedParts({ now, found }).map((part) => [part, now[part]]),
    );
    const lasting = await takeCarried(found);
    setOpened(undefined);
    tell({
      said: lasting ? said.taken : `${said.taken} ${packs.notLasting}`,
      undo: () => takeCarried(before),
      undone: said.undone,
    });
  };
  const leave = (): void => {
    setOpened(undefined);
    say(said.left);
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {device.file.heading}
      </h2>
      <p class="fine">{said.about}</p>
      <p class="fine">
        {said.holds} {said.never}
      </p>
      <label class="line">
        <input
          type="checkbox"
          checked={withMutes}
          aria-describedby={`${id}-mutes`}
          onChange={(event) => setWithMutes(event.currentTarget.checked)}
        />
        {said.withMutes}
      </label>
      <p id={`${id}-mutes`} class="fine">
        {said.withMutesAbout}
      </p>
      <p class="doors">
        <button type="button" onClick={() => void save().catch(failed)}>
          {said.save}
        </button>
        <FileButton
          words={said.open}
          accept=".json,application/json"
          onFile={(file) => void open(file).catch(failed)}
        />
      </p>
      {line}
      {refused === undefined ? null : <Refused read={refused} />}
      {opened === undefined ? null : (
        <FoundSettings {...opened} onTake={() => void take(opened).catch(failed)} onLeave={leave} />
      )}
    </section>
  );
}

function Refused({ read }: { readonly read: ReadFile }) {
  const { file: said } = useWords().device;
  return (
    <div role="alert" class="notice">
      <p>{said.refused}</p>
      {'refused' in read ? <p>{said.reasons[read.refused]}</p> : null}
      {'broken' in read ? <p>{said.broken(said.parts[read.broken])}</p> : null}
    </div>
  );
}
