/** What the volunteer has changed, and the files that come of it. */
import { useId, useState } from 'preact/hooks';
import { CopyButton } from '../../interface/copy-button.tsx';
import { languageName } from '../../interface/names.ts';
import { useReader } from '../../interface/reader.tsx';
import type { Spot } from '../bench/told/draft.ts';
import { englishName } from '../names.ts';
import { RuleButton } from '../rule-button.tsx';
import { saveText } from '../save-file.ts';
import type { Work } from '../use-work.ts';
import { Discarded } from './discarded.tsx';
import { changedFiles, idOf, type ChangedFile } from './files.ts';

interface DraftsPartProps {
  readonly work: Work;
  readonly onOpen: (spot: Spot) => void;
}

export function DraftsPart({ work, onOpen }: DraftsPartProps) {
  const { language, words } = useReader();
  const { benchDrafts, workbench } = words;
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{benchDrafts.heading}</h2>
      {work.keeping === 'private' ? <p>{workbench.private}</p> : null}
      <Discarded work={work} />
      {work.drafts.length === 0 ? (
        <p>{benchDrafts.none}</p>
      ) : (
        <>
          <p class="fine">{benchDrafts.about}</p>
          <ul class="listings">
            {work.drafts.map((draft) => (
              <li key={idOf(draft)}>
                <RuleButton {...draft} /> <bdi>{languageName(draft.language, language)}</bdi>
                <br />
                <span class="fine">
                  <code dir="ltr">
                    {draft.pack}/{draft.rule}
                  </code>{' '}
                  · {benchDrafts.changedOn(new Date(draft.changedAt).toLocaleString(language))}
                </span>
                {(work.laid.get(idOf(draft))?.faults.length ?? 0) === 0 ? null : (
                  <b class="sign-fails"> · {benchDrafts.faulty}</b>
                )}
                <div class="doors">
                  <button type="button" onClick={() => onOpen(draft)}>
                    {benchDrafts.open}
                  </button>
                  <button type="button" onClick={() => work.discard(draft)}>
                    {benchDrafts.discard}
                  </button>
                </div>
              </li>
            ))}
          </ul>
          <Files files={changedFiles(work.texts, work.drafts, englishName)} work={work} />
        </>
      )}
    </section>
  );
}

interface FilesProps {
  readonly files: readonly ChangedFile[];
  readonly work: Work;
}

/** Each file whole, to be saved under the name that it has in the project. */
function Files({ files, work }: FilesProps) {
  const { benchDrafts } = useReader().words;
  const [saved, setSaved] = useState('');
  const faulty = files.some(({ drafts }) =>
    drafts.some((one) => (work.laid.get(idOf(one))?.faults.length ?? 0) > 0),
  );
  return (
    <>
      <h3>{benchDrafts.files}</h3>
      <p class="fine">{benchDrafts.filesAbout}</p>
      {faulty ? <p>{benchDrafts.notReady}</p> : null}
      <ul class="plain-list files">
        {files.map(({ path, name, text }) => (
          <li key={path}>
            <p class="tight-line">
              {benchDrafts.place} <code dir="ltr">{path}</code>
            </p>
            <div class="doors">
              <button
                type="button"
                class="main"
                onClick={() => {
                  saveText(name, text);
                  setSaved(path);
                }}
              >
                {benchDrafts.save(name)}
              </button>
              <CopyButton text={text} />
              <output>{saved === path ? benchDrafts.saved : ''}</output>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
