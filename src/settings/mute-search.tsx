import { useState } from 'preact/hooks';
import { useReader } from '../interface/reader.tsx';
import { TextField } from '../interface/text-field.tsx';
import { hostIn, muteOf, type FoundMute } from '../platform/choices-listed.ts';
import { longDay } from './when.ts';

interface MuteSearchProps {
  readonly onUnmute: (found: FoundMute) => void;
}

/** Whoever names a site can see whether it is muted, and until when. What is typed is kept nowhere. */
export function MuteSearch({ onUnmute }: MuteSearchProps) {
  const { language, words } = useReader();
  const { muted: said } = words.device;
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState('');
  const [found, setFound] = useState<FoundMute>();
  const type = (text: string): void => {
    setTyped(text);
    setTold('');
    setFound(undefined);
  };
  const look = async (): Promise<void> => {
    const host = hostIn(typed);
    const mute = host === undefined ? undefined : await muteOf(host);
    setFound(mute);
    if (host === undefined) setTold(said.notAnAddress);
    else if (mute === undefined) setTold(said.isNot(host));
    else setTold(said.is(mute.host, longDay(mute.until, language)));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <TextField
        label={said.ask}
        kind="address"
        about={said.askAbout}
        value={typed}
        onChange={type}
      />
      <p>
        <button type="submit">{said.look}</button>
      </p>
      <output>{told}</output>
      {found === undefined ? null : (
        <p>
          <button
            type="button"
            onClick={() => {
              type('');
              onUnmute(found);
            }}
          >
            {said.unmute}
          </button>
        </p>
      )}
    </form>
  );
}
