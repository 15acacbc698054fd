/** Whether a rule proves itself, line by line: the same as the ticks beside the text, for those who read on. */
import { useWords } from '../../interface/reader.tsx';
import type { Marked } from '../bench/told/draft.ts';
import type { Proved, ProofLine } from '../bench/told/proved.ts';

interface ProofsProps {
  readonly proved: Proved;
  readonly onLine: (line: number) => void;
}

export function Proofs({ proved, onLine }: ProofsProps) {
  const { benchProofs } = useWords();
  const { faults, lines, style } = proved;
  const failing = lines.filter(({ outcome }) => outcome !== 'holds');
  const toMend = faults.length + failing.length + style.length;
  return (
    <div class="proofs">
      <h3>{benchProofs.heading}</h3>
      <output class={toMend === 0 ? 'sign-holds' : 'sign-fails'}>
        {lines.length + toMend === 0 ? (
          benchProofs.none
        ) : (
          <>
            <span aria-hidden="true">{toMend === 0 ? '✓' : '✗'}</span>{' '}
            {toMend === 0 ? benchProofs.green : benchProofs.toMend(toMend)}
          </>
        )}
      </output>
      {faults.length === 0 ? null : (
        <>
          <p>{benchProofs.unreadable}</p>
          <Sentences marked={faults} onLine={onLine} />
        </>
      )}
      {failing.length === 0 ? null : (
        <ul class="found">
          {failing.map((line) => (
            <OneLine key={`${line.key} ${line.place}`} line={line} onLine={onLine} />
          ))}
        </ul>
      )}
      {style.length === 0 ? null : (
        <>
          <h4>{benchProofs.style}</h4>
          <Sentences marked={style} onLine={onLine} />
        </>
      )}
      {faults.length + style.length === 0 ? null : <p class="fine">{benchProofs.english}</p>}
      {lines.length === 0 ? null : (
        <details>
          <summary>{benchProofs.all(lines.length)}</summary>
          <ul class="found">
            {lines.map((line) => (
              <OneLine key={`${line.key} ${line.place}`} line={line} onLine={onLine} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface LineButtonProps {
  readonly line: number;
  readonly onLine: (line: number) => void;
}

/** Puts the cursor into a line of the editor. */
function LineButton({ line, onLine }: LineButtonProps) {
  const { benchAd } = useWords();
  return (
    <button type="button" class="plain" onClick={() => onLine(line)}>
      {benchAd.line(line)}
    </button>
  );
}

interface SentencesProps {
  readonly marked: readonly Marked[];
  readonly onLine: (line: number) => void;
}

/** What is wrong with the file, in the words of `packs lint`. */
function Sentences({ marked, onLine }: SentencesProps) {
  return (
    <ul class="found">
      {marked.map(({ line, says }, at) => (
        <li key={at}>
          <LineButton line={line} onLine={onLine} /> <bdi lang="en">{says}</bdi>
        </li>
      ))}
    </ul>
  );
}

interface OneLineProps {
  readonly line: ProofLine;
  readonly onLine: (line: number) => void;
}

function OneLine({ line: { line, key, words, outcome }, onLine }: OneLineProps) {
  const { benchProofs } = useWords();
  const holds = outcome === 'holds';
  return (
    <li>
      <span class={holds ? 'sign-holds' : 'sign-fails'} aria-hidden="true">
        {holds ? '✓' : '✗'}
      </span>{' '}
      <LineButton line={line} onLine={onLine} /> <span class="fine">{benchProofs.kinds[key]}:</span>{' '}
      <bdi dir="auto">{words}</bdi>
      {holds ? null : <br />}
      <span class={holds ? 'unseen' : ''}> {benchProofs.outcomes[outcome]}</span>
    </li>
  );
}
