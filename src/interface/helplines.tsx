/** Helplines of the countries that the person picks. Never guessed, kept only when asked to. */
import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { channels } from '../generated/channels.ts';
import { isPrivate } from '../platform/private-window.ts';
import { settings } from '../platform/settings.ts';
import { channelsOf, countriesOf } from '../report/channel.ts';
import type { Channel, ChannelKind } from '../report/channel.ts';
import { CountryPick } from './country-pick.tsx';
import { countryName, languageName } from './names.ts';
import { useReader, useWords } from './reader.tsx';
import { SourceLink } from './signs.tsx';

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

function ChannelRow({ channel }: { readonly channel: Channel }) {
  const { language, words } = useReader();
  const { helplines } = words;
  const { date } = channel.source;
  const way = (label: string, numbers: readonly string[] | undefined) =>
    numbers === undefined ? null : (
      <p>
        {label}{' '}
        {numbers.map((number, at) => (
          <Fragment key={number}>
            {at > 0 ? ' · ' : null}
            <bdi dir="ltr" class="number">
              {number}
            </bdi>
          </Fragment>
        ))}
      </p>
    );
  const spoken = channel.languages.map((code) => languageName(code, language)).join(', ');
  return (
    <>
      <p class="channel-name">
        <b dir="auto">{channel.name}</b> <span class="fine">{helplines.kinds[channel.kind]}</span>
      </p>
      {way(helplines.chat, channel.chat)}
      {way(helplines.phone, channel.phones)}
      {way(helplines.mail, channel.mail)}
      {channel.page === undefined ? null : (
        <p>
          {helplines.web}{' '}
          <SourceLink title={channel.page.replace(/^https?:\/\//, '')} url={channel.page} />
        </p>
      )}
      {channel.note === undefined ? null : (
        <p lang="en" dir="auto">
          {channel.note}
        </p>
      )}
      <p>
        {spoken === '' ? null : `${helplines.languages} ${spoken}. `}
        {helplines.hours} {channel.hours ?? helplines.hoursUnknown}.
      </p>
      <p class="fine">
        {date === '' ? helplines.checkedUnknown : helplines.checked(date)} {helplines.source}:{' '}
        <SourceLink title={channel.source.title} url={channel.source.url} />.{' '}
        {helplines.sure[channel.sure]} {helplines.compared(channel.checked)}
      </p>
    </>
  );
}
