import { Fragment } from 'preact';
import type { Channel } from '../report/channel.ts';
import { languageName } from './names.ts';
import { useReader, useWords } from './reader.tsx';
import { SourceLink } from './signs.tsx';

/** In the reader's language where it has words for it. */
function Noted({ note }: { readonly note: string }) {
  const { channelNotes } = useWords();
  const said = channelNotes[note];
  return said === undefined ? (
    <p lang="en" dir="auto">
      {note}
    </p>
  ) : (
    <p>{said}</p>
  );
}

/** One helpline or desk: what it is, how it is reached, and who says so. */
export function ChannelRow({ channel }: { readonly channel: Channel }) {
  const { language, words } = useReader();
  const { helplines, channelNotes } = words;
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
      {channel.note === undefined ? null : <Noted note={channel.note} />}
      <p>
        {spoken === '' ? null : `${helplines.languages} ${spoken}. `}
        {helplines.hours}{' '}
        {channel.hours === undefined
          ? helplines.hoursUnknown
          : (channelNotes[channel.hours] ?? channel.hours)}
        .
      </p>
      <p class="fine">
        {date === '' ? helplines.checkedUnknown : helplines.checked(date)} {helplines.source}:{' '}
        <SourceLink title={channel.source.title} url={channel.source.url} />.{' '}
        {helplines.sure[channel.sure]} {helplines.compared(channel.checked)}
      </p>
    </>
  );
}
