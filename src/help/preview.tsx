import { useWords } from '../interface/reader.tsx';
import { contentsOf } from '../report/package/contents.ts';

interface PreviewProps {
  /** The whole file: text, or a package. */
  readonly content: string | Uint8Array;
  /** Of the heading that names it. */
  readonly labelledBy: string;
}

/** Exactly what leaves: the text byte for byte, or of a package each of its files. */
export function Preview({ content, labelledBy }: PreviewProps) {
  if (typeof content === 'string') return <Text text={content} labelledBy={labelledBy} />;
  return <Package zip={content} />;
}

function Text({ text, labelledBy }: { readonly text: string; readonly labelledBy: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- or the keyboard cannot scroll it
    <pre class="outgoing" dir="auto" tabIndex={0} aria-labelledby={labelledBy}>
      {text}
    </pre>
  );
}

function Package({ zip }: { readonly zip: Uint8Array }) {
  const { report } = useWords();
  const files = contentsOf(zip);
  return (
    <>
      {files.some(({ name }) => name === 'picture.png') ? null : (
        <p class="fine">{report.noPicture}</p>
      )}
      {files.map(({ name, size, text }) => (
        <details key={name}>
          <summary id={`file-${name}`}>
            <bdi>{name}</bdi> ({size})
          </summary>
          {text === undefined ? null : <Text text={text} labelledBy={`file-${name}`} />}
        </details>
      ))}
    </>
  );
}
