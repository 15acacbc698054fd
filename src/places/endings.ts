/**
 * What people join to the name of a place in writing: case endings, particles, prepositions. Names in the gazetteer
 * stand as in a list of places; their script (for Turkish the language) says what may be joined to them.
 * Arabic articles and Korean particles are known to the matcher.
 */

interface Joined {
  readonly before?: string;
  readonly after: string;
}

/** By script: what stands before or after a name without a space. */
const byScript: readonly (readonly [letters: RegExp, joined: Joined])[] = [
  [/\p{Script=Bengali}$/u, { after: 'য়|য়ে|য়ের|তে|তেও|র|ের|ে|েও|এ|এর|কে|গামী' }],
  [
    /\p{Script=Devanagari}$/u,
    { after: 'मा|मै|को|का|की|के|में|से|बाट|ले|लाई|सम्म|तर्फ|स्थित|तिर' },
  ],
  [/\p{Script=Sinhala}$/u, { after: 'ේ|ේදී|ට|ෙන්|ෙහි|යේ|යේදී|යට|යෙන්|වේ|වේදී|වට|වෙන්|හි|හිදී|වල|වලට' }],
  [/\p{Script=Ethiopic}$/u, { before: 'በ|ለ|ከ|የ|ወደ|እስከ|ስለ|እና', after: 'ን|ና|ም|ው' }],
]; // prettier-ignore

const turkish = 'da|de|ta|te|dan|den|tan|ten|ya|ye|a|e|daki|deki|taki|teki|nın|nin|ın|in';

/** Russian cases of a word in the nominative: what is cut from its end, and what may stand there. */
const russian: readonly (readonly [end: RegExp, cases: string])[] = [
  [/ия$/, 'ия|ии|ию|ией'],
  [/я$/, 'я|и|ю|е|ей'],
  [/а$/, 'а|ы|и|у|е|ой'],
  [/ы$/, 'ы|ам|ами|ах|ов'],
  [/ь$/, 'ь|я|ю|ем|е|и'],
  [/й$/, 'й|я|ю|ем|е'],
];

const russianPhrase = (name: string): string => {
  const found = russian.find(([end]) => end.test(name));
  if (found) return name.replace(found[0], `(${found[1]})`);
  return /[бвгджзклмнпрстфхцчшщ]$/.test(name) ? `${name}(а|у|ом|е)?` : name;
};

/** Tamil drops the last sign of a word before an ending; the matcher lets its words end as they like. */
const tamilPhrase = (name: string): string => {
  const stem = name.replace(/[்ு]$/u, '');
  return stem !== name && stem.length >= 4 ? `${stem}*` : name;
};

/** A name as a phrase that meets it with whatever is joined to it; names that are phrases already stay as they are. */
export function phraseOf(name: string, language?: string): string {
  if (/[*()|]/.test(name)) return name;
  if (language === 'tr' && /\p{Script=Latin}{2}$/u.test(name) && name.length > 3)
    return `${name}(${turkish})?`;
  if (/^[\p{Script=Cyrillic}-]+$/u.test(name) && name.length > 3) return russianPhrase(name);
  if (/^\p{Script=Tamil}+$/u.test(name)) return tamilPhrase(name);
  const joined = byScript.find(([letters]) => letters.test(name))?.[1];
  if (!joined || name.length < 3) return name;
  return `${joined.before ? `(${joined.before})?` : ''}${name}(${joined.after})?`;
}
