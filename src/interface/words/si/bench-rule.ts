import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'රීතියක්',
  language: 'එහි වචනවල භාෂාව',
  pack: 'පැකේජය',
  rule: 'රීතිය',
  find: 'නමින් හෝ මාතෘකාවෙන් රීතියක් හොයන්න',
  findNone: 'මේ වචන ඇති රීතියක් නැහැ.',
  phrases: (count) => `වැකි ${count}ක්`,
  changed: 'වෙනස් කළා',
  file: 'ගොනුව',
  fromLine: (line) => `පේළිය ${line} සිට`,
  otherKinds: 'ලකුණු නොවේ: දැන්වීමක් මොකක්ද, ලකුණක් ආපසු ගන්නේ මොකෙන්ද',
  editor: (rule, language) => `${isolate(rule)} හි පෙළ, ${isolate(language)}`,
  keys: 'Ctrl+Space ගැළපෙන වචන පෙන්වනවා. Tab ලියන තැනින් එළියට ගන්නවා.',
  nothing: 'මේ භාෂාවෙන් මේ රීතියට වචන තවම නැහැ. මුල් වචන ලියන්න, නැත්නම් මෙයින් පටන් ගන්න:',
  begin: 'පටන් ගන්න',
  published: 'පළ කළ විදියට.',
  kept: 'ඔබේ වෙනස මේ උපාංගයේ තියෙනවා.',
  notKept: 'ඔබේ වෙනස තබාගන්න බැරි වුණා: ඉඩ පිරිලා හෝ වසා ඇත. ගොනුව දැන්ම සුරකින්න.',
  discard: 'මේ වෙනස අතහරින්න',
  newRule: 'අලුත් රීතියක් ලියන්න',
  newName: 'අලුත් රීතියේ නම',
  newAbout: 'ඉංග්‍රීසි වචන කිහිපයක්, මැද “-”; උදාහරණය: asks-for-a-selfie.',
  newTaken: 'මේ නමින් රීතියක් දැනටමත් තියෙනවා.',
  create: 'හදන්න',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'පරීක්ෂණ',
  trying: 'බලමින් ඉන්නවා.',
  green: 'සියලු පරීක්ෂණ හරි.',
  toMend: (count) => `හදන්න දේවල් ${count}ක්.`,
  unreadable: 'එය තවම කියවන්න බැහැ; පළ කළ එක වලංගුයි.',
  english: 'ගොනුව ගැන මේ වැකි ඉංග්‍රීසියෙන්; ගොනුවේ වචනත් ඉංග්‍රීසියි.',
  style: 'ලියූ විදිය ගැන',
  none: 'බලන්න දෙයක් තවම නැහැ.',
  all: (count) => `පේළි ${count}ම`,
  kinds: {
    catches: 'ගැළපිය යුතුයි',
    ignores: 'නොගැළපිය යුතුයි',
    phrases: 'වැකිය',
  },
  outcomes: {
    holds: 'හරි.',
    'not-met': 'ගැළපුණේ නැහැ. වැකියක් එක් කරන්න හෝ හදන්න, නැත්නම් පේළිය “ignores” වෙත ගෙනයන්න.',
    met: 'ගැළපුණා. වැකි පටු කරන්න, නැත්නම් පේළිය “catches” වෙත ගෙනයන්න.',
    'no-level': 'ගැළපුණා, ඒත් මට්ටමකට ගියේ නැහැ. බලවත් ලකුණු නම් කරන්න.',
    level: 'එය මට්ටමකට යනවා; යන්න හොඳ නැහැ.',
    idle: '“catches” හි කිසිම පේළියක් මේ වැකිය පෙන්වන්නේ නැහැ. එකක් එක් කරන්න.',
  },
};
