import type { YAMLParseError } from 'yaml';

/** What is wrong with a file as YAML, for somebody who has never heard of it: what stands there, and what to write. */
const sentences: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  MULTILINE_IMPLICIT_KEY:
    'a line here has no colon with a space after its key and no "- " before it, or stands too far in',
  BLOCK_AS_IMPLICIT_KEY:
    "a colon with a space after it stands inside the words: put single quotes (') around them; or the next line stands too far in",
  UNEXPECTED_TOKEN:
    "the words go on where they should have ended: put single quotes (') around the whole line, and write a ' inside it twice",
  BAD_SCALAR_START: "words cannot begin with this sign: put single quotes (') around them",
  DUPLICATE_KEY: 'this key stands above already: take one of the two away',
  TAB_AS_INDENT: 'the line begins with a tab: write spaces instead',
  MISSING_CHAR: 'a quote or a bracket is not closed',
  BAD_INDENT:
    'lines of one list begin in the same column; a bracket that was opened must be closed',
};

/** A fault of the YAML reader as a sentence; in the reader's own words where we have none. */
export const yamlFault = ({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): string =>
  sentences[code] ?? (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '');
