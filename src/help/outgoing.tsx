import { useId, useMemo, useState } from 'preact/hooks';
import { CopyButton } from '../interface/copy-button.tsx';
import { useWords } from '../interface/reader.tsx';
import { isPrivate } from '../platform/private-window.ts';
import { keepReport } from '../platform/reports.ts';
import { formats } from '../report/format.ts';
import type { Report } from '../report/report.ts';
import { Preview } from './preview.tsx';
import { saveFile } from '../interface/save-file.ts';
import { Ways } from './sending/ways.tsx';
import { useKeeping } from './use-keeping.ts';

interface OutgoingProps {
  readonly report: Report;
  /** PNG; goes into those forms that take one. */
  readonly picture?: Uint8Array;
  readonly onKept?: () => void;
}

/** Forms that are called alike in every language. */
const ownNames: Readonly<Record<string, string>> = { stix: 'STIX 2.1', misp: 'MISP', csv: 'CSV' };

/** The text as it leaves, byte for byte, and the ways out: copy, save, keep here, send. */
export function Outgoing({ report, picture, onKept }: OutgoingProps) {
  const { report: said, plain } = useWords();
  const id = useId();
  const [name, setName] = useState('text');
  const { said: kept, keep } = useKeeping(report);
  const format = formats.find((one) => one.name === name) ?? formats[0];
  const content = useMemo(() => format?.write(report, picture) ?? '', [format, report, picture]);
  if (format === undefined) return null;
  return (
    <>
      <h2 id={id}>{said.preview}</h2>
      <p class="field">
        <label for={`${id}-format`}>{said.format}</label>
        <select
          id={`${id}-format`}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        >
          {formats.map((one) => (
            <option key={one.name} value={one.name}>
              {(said.formats as Readonly<Record<string, string>>)[one.name] ??
                ownNames[one.name] ??
                one.name}
            </option>
          ))}
        </select>
      </p>
      <Preview content={content} labelledBy={id} />
      <p class="doors">
        {typeof content === 'string' ? <CopyButton text={content} /> : null}
        <button type="button" onClick={() => saveFile(content, format)}>
          {plain.save}
        </button>
        {isPrivate() ? null : (
          <button type="button" onClick={() => keep(() => keepReport(report), onKept)}>
            {said.keep}
          </button>
        )}
      </p>
      {kept === undefined ? null : <p role={kept === 'kept' ? 'status' : 'alert'}>{said[kept]}</p>}
      <Ways report={report} {...(picture && { picture })} />
    </>
  );
}
