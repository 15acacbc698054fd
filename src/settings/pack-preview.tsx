import { useEffect, useRef } from 'preact/hooks';
import { languageName } from '../interface/names.ts';
import { useReader, useWords } from '../interface/reader.tsx';
import type { FoundFeed, FoundPack, RuleSummary } from '../platform/pack-summary.ts';
import { Opened } from './opened.tsx';
import { dayOf, whenOf } from './when.ts';

interface PackPreviewProps {
  readonly found: FoundPack | FoundFeed;
  /** A pack of the same name is there, from the same place. */
  readonly replaces: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** What a pack is, before the person says yes to it: who signs it, how much it holds, each sign with its words. */
export function PackPreview({ found, replaces, onYes, onNo }: PackPreviewProps) {
  const { language, words } = useReader();
  const { packs: said } = words;
  const { summary } = found;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const holds = [
    said.signs(summary.rules.length),
    said.phrases(summary.phrases),
    said.languages(summary.languages),
  ];
  return (
    <fieldset>
      <h3 ref={heading} tabIndex={-1}>
        {said.foundHeading}
      </h3>
      <p>
        <bdi class="listing-name">{summary.title}</bdi>
        <br />
        <span class="fine">
          {said.version(summary.version, dayOf(summary.date, language))} · {holds.join(' · ')}
        </span>
      </p>
      {replaces ? <p>{said.replaces}</p> : null}
      {'index' in found ? <Signed found={found} /> : <p>{said.fileAbout}</p>}
      <Opened summary={said.all}>
        {() => (
          <ul class="choices">
            {summary.rules.map((rule) => (
              <li key={rule.name}>
                <OneRule rule={rule} />
              </li>
            ))}
          </ul>
        )}
      </Opened>
      <p class="fine">{said.addAbout}</p>
      <p class="doors">
        <button type="button" class="main" onClick={onYes}>
          {said.yes}
        </button>
        <button type="button" onClick={onNo}>
          {said.no}
        </button>
      </p>
    </fieldset>
  );
}

function Signed({ found: { address, payload, key } }: { readonly found: FoundFeed }) {
  const { language, words } = useReader();
  const { packs: said } = words;
  return (
    <>
      <p>
        {said.publisher(payload.name)}
        <br />
        <bdi dir="ltr" class="fine">
          {address}
        </bdi>
      </p>
      <p>
        {said.key} <b dir="ltr">{key.id}</b>
        <br />
        {said.fingerprint}: <bdi dir="ltr">{key.fingerprint}</bdi>
      </p>
      <p>{said.keyAbout}</p>
      <p class="fine">{said.lasts(whenOf(payload.expires, language))}</p>
    </>
  );
}

/** So many phrases are read at one look; more are opened one language at a time. */
const mostOpen = 60;

function OneRule({ rule }: { readonly rule: RuleSummary }) {
  const { language } = useReader();
  const { packs: said } = useWords();
  const count = rule.phrases.reduce((sum, { phrases }) => sum + phrases.length, 0);
  return (
    <Opened summary={<bdi lang={rule.language}>{rule.title}</bdi>}>
      {() => (
        <>
          <p dir="auto" lang={rule.language}>
            {rule.why}
          </p>
          {rule.phrases.length === 0 ? <p class="fine">{said.noWords}</p> : null}
          {rule.phrases.map((one) =>
            count > mostOpen ? (
              <Opened
                key={one.language}
                summary={`${languageName(one.language, language)} · ${said.phrases(one.phrases.length)}`}
              >
                {() => <Phrases {...one} />}
              </Opened>
            ) : (
              <div key={one.language}>
                <p class="fine">{languageName(one.language, language)}</p>
                <Phrases {...one} />
              </div>
            ),
          )}
        </>
      )}
    </Opened>
  );
}

function Phrases({ language, phrases }: RuleSummary['phrases'][number]) {
  return (
    <ul class="tight" lang={language}>
      {phrases.map((phrase, at) => (
        <li key={at}>
          <bdi>{phrase}</bdi>
        </li>
      ))}
    </ul>
  );
}
