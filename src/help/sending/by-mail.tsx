import { useId, useState } from 'preact/hooks';
import { channels } from '../../generated/channels.ts';
import { countryName } from '../../interface/names.ts';
import { useReader } from '../../interface/reader.tsx';
import { isMail, mailAddress } from '../../report/mail.ts';
import type { Report } from '../../report/report.ts';
import { TextField } from '../../interface/text-field.tsx';
import { follow } from './follow.ts';
import { plainText } from './plain-text.ts';

/** Every mail address we know, with whose it is. */
const known = channels.flatMap(({ name, country, mail = [] }) =>
  mail.map((address) => ({ address, name, country })),
);

/** Opens the person's own mail program with the text in the mail, or on the clipboard where it is too long for that. */
export function ByMail({ report }: { readonly report: Report }) {
  const { language, words } = useReader();
  const { sending } = words;
  const id = useId();
  const [picked, setPicked] = useState('');
  const [own, setOwn] = useState('');
  const [said, setSaid] = useState<'mailOpened' | 'mailLong' | 'mailNotCopied' | 'mailWrong'>();
  const open = (): void => {
    const to = picked === '' ? own.trim() : picked;
    // A mail without an address can be given one in the mail program.
    if (to !== '' && !isMail(to)) return setSaid('mailWrong');
    const text = plainText(report);
    const { mailSubject: subject, mailPaste: instead } = sending;
    const { address, isWhole } = mailAddress({ to, subject, text, instead });
    if (isWhole) {
      follow(address);
      return setSaid('mailOpened');
    }
    const copy = async (): Promise<void> => {
      await navigator.clipboard.writeText(text);
      follow(address);
      setSaid('mailLong');
    };
    copy().catch(() => setSaid('mailNotCopied'));
  };
  const failed = said === 'mailWrong' || said === 'mailNotCopied';
  return (
    <>
      <p class="fine">{sending.mailAbout}</p>
      <p class="field">
        <label for={id}>{sending.mailTo}</label>
        <select id={id} value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
          <option value="">{sending.mailOwn}</option>
          {known.map(({ address, name, country }) => (
            <option key={address} value={address}>
              {`${countryName(country, language)}: ${name} (${address})`}
            </option>
          ))}
        </select>
      </p>
      {picked === '' ? (
        <TextField label={sending.mailAddress} value={own} onChange={setOwn} />
      ) : null}
      <p>
        <button type="button" onClick={open}>
          {sending.mailOpen}
        </button>
      </p>
      <p role={failed ? 'alert' : 'status'}>{said === undefined ? '' : sending[said]}</p>
    </>
  );
}
