/** Helplines of the countries that the person picks. Never guessed, kept only when asked to. */
import { useEffect, useState } from 'preact/hooks';
import { channels } from '../generated/channels.ts';
import { isPrivate } from '../platform/private-window.ts';
import { settings } from '../platform/settings.ts';
import { channelsOf, countriesOf } from '../report/channel.ts';
import type { ChannelKind } from '../report/channel.ts';
import { ChannelRow } from './channel-row.tsx';
import { CountryPick } from './country-pick.tsx';
import { countryName } from './names.ts';
import { useReader, useWords } from './reader.tsx';

interface HelplinesProps {
  /** The kinds that come first, among channels that are equally silent. */
  readonly first?: readonly ChannelKind[];
}

/** Two countries to pick, then what is known to help there, silent ways first. */
export function Helplines({ first = [] }: HelplinesProps) {
  const { helplines } = useWords();
  const [picked, setPicked] = useState<readonly string[]>(['', '']);
  const [keep, setKeep] = useState(false);
  useEffect(() => {
    const recall = async (): Promise<void> => {
      const { countries } = await settings.get();
      if (countries.length === 0) return;
      setPicked([countries[0] ?? '', countries[1] ?? '']);
      setKeep(true);
    };
    void recall();
  }, []);
  const [here = '', home = ''] = picked;

  const use = (countries: readonly string[], keeping: boolean): void => {
    setPicked(countries);
    setKeep(keeping);
    const kept = keeping ? countries : [];
    void settings.change((all) => ({ ...all, countries: kept }));
  };
  const known = countriesOf(channels);
  const wanted = [...new Set([here, home].filter(Boolean))];
  return (
    <div class="helplines">
      <CountryPick
        label={helplines.here}
        value={here}
        known={known}
        onPick={(to) => use([to, home], keep)}
      />
      <CountryPick
        label={helplines.home}
        value={home}
        known={known}
        onPick={(to) => use([here, to], keep)}
      />
      {wanted.length === 0 ? null : (
        <>
          {isPrivate() ? null : (
            <label class="line">
              <input
                type="checkbox"
                checked={keep}
                onChange={(event) => use(picked, event.currentTarget.checked)}
              />
              {helplines.keep}
            </label>
          )}
          <p>
            {helplines.order} {helplines.captive} {helplines.verify}
          </p>
        </>
      )}
      {wanted.map((country) => (
        <Country key={country} country={country} first={first} />
      ))}
      {wanted.length === 0 ? null : <Country country="XX" first={first} />}
    </div>
  );
}

interface CountryProps {
  readonly country: string;
  readonly first: readonly ChannelKind[];
}

function Country({ country, first }: CountryProps) {
  const { language, words } = useReader();
  const found = channelsOf(channels, [country], first);
  const heading = country === 'XX' ? words.helplines.world : countryName(country, language);
  return (
    <section>
      <h3>{heading}</h3>
      {found.length === 0 ? <p>{words.helplines.none}</p> : null}
      <ul class="channels">
        {found.map((channel) => (
          <li key={channel.id}>
            <ChannelRow channel={channel} />
          </li>
        ))}
      </ul>
    </section>
  );
}
