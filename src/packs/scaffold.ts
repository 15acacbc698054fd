/** What a new rule and a new language begin with: on the command line and in the workbench. */
import type { Pack } from './format.ts';
import { languagesWanted } from './languages.ts';

/** A rule that can be loaded, is a draft, and proves itself with words that stand for those to be written. */
export function newRule(name: string, pack: Pick<Pack, 'harms' | 'date'>): string {
  const words = `words that show ${name.replaceAll('-', ' ')}`;
  return `# A draft: tested and shown in the workbench, never to readers. Write over every line, then make it active.
title: Describes the ad, in a few words
why: >-
  Who was harmed how by ads like this. What honest ads with the same words mean by them.
ask: One question to ask, or one thing to check, before answering.
topic: offer # place, offer, role, contact, employer, process, coercion, evasion, money, reassurance
strength: weak # reassuring, weak, fair, strong
status: draft
${pack.harms.length === 0 ? 'harms: [trafficking]\n' : ''}sources:
  - title: Who says so
    url: https://example.org/
    date: ${pack.date.slice(0, 4)}

# (a|b) one of them, ( )? or not, word* any ending, ... a few words between, <money>, <number>, <contact:chat>
phrases:
  - ${words}
# Every phrase is shown at work by a line here; every line must be met.
catches:
  - Here stand ${words}.
# Honest ads that come near; none may be met.
ignores:
  - An honest ad that comes near.
`;
}

/** The rules of a pack that a new language needs, the core first, as comments to write over. */
function wanted({ rules }: Pack): string {
  return rules
    .filter(({ phrases }) => phrases.length > 0)
    .sort((a, b) => Number(b.core) - Number(a.core))
    .map(({ name, core, title, phrases }) => {
      const said = title === '' ? '' : `: ${title}`;
      const english = phrases.map((phrase) => `#     #   ${phrase}\n`).join('');
      return `#
#   ${name}:${core ? ' # core' : ''}
#     # In English${said}
${english}#     phrases: []
#     catches: []
#     ignores: []
`;
    })
    .join('');
}

/** A language file that can be loaded and says nothing yet, with what there is to say as comments. */
export function newLanguage(code: string, name: string | undefined, pack: Pack): string {
  return `language: ${name ?? languagesWanted[code] ?? code}
# What the pack is called in it. In English: ${pack.title}
# title:
# Native speakers who read and vouch for it; while empty, the language is marked as unread.
speakers: []

# Write "rules:" instead, and below it those you know words for, as people there really write them.
rules: {}
${wanted(pack)}`;
}
