import { useEffect, useState } from 'preact/hooks';
import { CopyButton } from '../interface/copy-button.tsx';
import { keyOf, useExplanations } from '../interface/explained.ts';
import { packsInUse } from '../interface/judging.ts';
import { packWords } from '../interface/pack-words.ts';
import { quotesOf } from '../interface/quoting.ts';
import { useReader } from '../interface/reader.tsx';
import { TextField } from '../interface/text-field.tsx';
import type { Evidence } from '../model.ts';

interface LetterProps {
  readonly signs: readonly Evidence[];
}

/** A text for the maintainers, ready to be changed and copied. Nothing sends it, nothing keeps it. */
export function Letter({ signs }: LetterProps) {
  const { language, words } = useReader();
  const { yourAd } = words.mistake;
  const { letter } = yourAd;
  const explanations = useExplanations(signs, language);
  const [packs, setPacks] = useState('');
  const [changed, setChanged] = useState<string>();
  useEffect(() => {
    packsInUse().then(
      (found) => setPacks(packWords(found)),
      () => undefined,
    );
  }, []);
  const rows = signs.map((sign) => {
    const key = keyOf(sign);
    const quotes = quotesOf([sign], 5).map((quote) => `“${quote}”`);
    const title = explanations.get(key)?.title ?? key;
    return `- ${[title, ...quotes].join(' ')} (${key})`;
  });
  const ready = [
    letter.greeting,
    '',
    letter.what,
    ...rows,
    '',
    letter.why,
    '',
    '',
    `${letter.rules} ${packs}`,
    letter.end,
  ].join('\n');
  const text = changed ?? ready;
  return (
    <>
      <TextField
        label={yourAd.text}
        about={yourAd.tellAbout}
        rows={12}
        value={text}
        onChange={setChanged}
      />
      <p>
        <CopyButton text={text} />
      </p>
    </>
  );
}
