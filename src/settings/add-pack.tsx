import { useId, useState } from 'preact/hooks';
import { FileButton } from '../interface/file-button.tsx';
import { useReader } from '../interface/reader.tsx';
import { TextField } from '../interface/text-field.tsx';
import { askBackground } from '../platform/ask.ts';
import { feedAddress } from '../platform/feed-address.ts';
import type { Trouble } from '../platform/feeds.ts';
import { originsOf } from '../platform/may-send.ts';
import type { ListedPack } from '../platform/packs-in-use.ts';
import type { FoundFeed, FoundPack } from '../platform/pack-summary.ts';
import { request } from '../platform/permissions.ts';
import { PackPreview } from './pack-preview.tsx';
import { textOf } from './pack-text.ts';
import { takeInUse } from './take-in-use.ts';
import { tidyPermissions } from './tidy-permissions.ts';
import { TroubleWords } from './trouble-words.tsx';

interface AddPackProps {
  readonly inUse: readonly ListedPack[];
  readonly onDone: (how: 'added' | 'leftOut') => void;
}

type Standing =
  | { readonly at: 'start' | 'failed' }
  | { readonly at: 'looking' | 'checking' | 'adding' | 'notAllowed' }
  | { readonly at: 'found'; readonly found: FoundPack | FoundFeed }
  | { readonly at: 'refused'; readonly trouble: Trouble };

/** Adds a pack of others, by address or file: looks at it, shows what it is, and takes it only after a yes. */
export function AddPack({ inUse, onDone }: AddPackProps) {
  const { language, words } = useReader();
  const { packs: said } = words;
  const [address, setAddress] = useState('');
  const [standing, setStanding] = useState<Standing>({ at: 'start' });
  const id = useId();
  const busy = ['looking', 'checking', 'adding'].includes(standing.at);
  const refuse = (trouble: Trouble): void => {
    setStanding({ at: 'refused', trouble });
    // Nothing is kept of a host that brought nothing.
    void tidyPermissions();
  };
  // The background gave no answer at all: it was stopped in the middle, or could not read what it needs.
  const failed = (): void => setStanding({ at: 'failed' });
  const look = async (): Promise<void> => {
    const whole = feedAddress(address);
    if (whole === '') return refuse({ reason: 'bad-address', details: [] });
    // The browser's question must be the first thing that a click does.
    if (!(await request(originsOf(whole)))) return setStanding({ at: 'notAllowed' });
    setStanding({ at: 'looking' });
    const came = await askBackground('lookAtFeed', { address: whole, language });
    if ('trouble' in came) refuse(came.trouble);
    else setStanding({ at: 'found', found: came.found });
  };
  const read = async (file: File): Promise<void> => {
    setStanding({ at: 'checking' });
    const text = await textOf(file);
    if (text === undefined) return refuse({ reason: 'too-long', details: [] });
    const came = await askBackground('lookAtPack', { text, language });
    if ('trouble' in came) refuse(came.trouble);
    else setStanding({ at: 'found', found: came.found });
  };
  const take = async (found: FoundPack | FoundFeed): Promise<void> => {
    setStanding({ at: 'adding' });
    const trouble = await takeInUse(found);
    if (trouble !== undefined) return refuse(trouble);
    setAddress('');
    setStanding({ at: 'start' });
    onDone('added');
  };
  const leave = (): void => {
    setStanding({ at: 'start' });
    void tidyPermissions();
    onDone('leftOut');
  };
  if (standing.at === 'found') {
    const { found } = standing;
    return (
      <PackPreview
        found={found}
        replaces={inUse.some(({ name }) => name === found.summary.name)}
        onYes={() => void take(found).catch(failed)}
        onNo={leave}
      />
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        look().catch(failed);
      }}
    >
      <h3>{said.addHeading}</h3>
      <p class="fine">{said.addAbout}</p>
      <TextField
        label={said.address}
        kind="address"
        about={said.addressAbout}
        value={address}
        onChange={setAddress}
      />
      <p>
        <button type="submit" disabled={busy}>
          {said.look}
        </button>
      </p>
      <p>
        <FileButton
          words={said.file}
          accept=".json,application/json"
          disabled={busy}
          about={`${id}-about`}
          onFile={(file) => void read(file).catch(failed)}
        />{' '}
        <span id={`${id}-about`} class="fine">
          {said.fileAbout}
        </span>
      </p>
      <output>
        {'trouble' in standing || standing.at === 'start' || standing.at === 'failed'
          ? null
          : said[standing.at]}
      </output>
      {standing.at === 'failed' ? <p role="alert">{words.plain.failed}</p> : null}
      {standing.at === 'refused' ? (
        <div role="alert" class="notice">
          <p>{said.refused}</p>
          <TroubleWords trouble={standing.trouble} />
        </div>
      ) : null}
    </form>
  );
}
