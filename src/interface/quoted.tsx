interface QuotedProps {
  readonly text: string;
  /** BCP 47 language of the ad; empty when unknown. */
  readonly language?: string;
}

/** Longer quotes are cut in the middle of nowhere by nobody: the whole stretch is in the page. UTF-16 units. */
const longest = 240;

/** Words of an ad: in quotation marks of the reader's language, in their own direction, never as markup. */
export function Quoted({ text, language = '' }: QuotedProps) {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return (
    <q class="quoted">
      <bdi dir="auto" {...(language === '' ? {} : { lang: language })}>
        {shown}
      </bdi>
    </q>
  );
}
