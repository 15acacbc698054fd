import type { Changes } from '../changes.ts';
import type { ToRead } from '../run.ts';
import { three } from '../say.ts';
import { html, table, type Markup } from './markup.ts';

/** What differs from an earlier run. */
export function changesPart({ verdicts, figures, added, gone }: Changes): Markup {
  const better = verdicts.filter((one) => one.better).length;
  return html`<h2>Since the earlier run</h2>
    <p>
      ${verdicts.length} verdicts changed: ${better} for the better, ${verdicts.length - better} for
      the worse. ${added} texts are new, ${gone} are gone.
    </p>
    <details>
      <summary>Changed verdicts</summary>
      ${table(
        ['text', 'before', 'now', ''],
        verdicts.map((one) => [one.key, one.before, one.now, one.better ? 'better' : 'worse']),
      )}
    </details>
    <details>
      <summary>Figures that moved</summary>
      ${table(
        ['question', 'language', 'figure', 'before', 'now'],
        figures.map((one) => [
          one.question,
          one.language,
          one.figure,
          three(one.before),
          three(one.now),
        ]),
      )}
    </details>`;
}

const quotes = (words: readonly string[]): readonly Markup[] =>
  words.map((quote) => html` “<mark>${quote}</mark>”`);

/** Texts to read, with the words that were met. */
export function readPart(title: string, texts: readonly ToRead[]): Markup {
  const each = texts.map(
    ({ key, kind, language, state, level, score, excerpt, signs }) =>
      html`<details>
        <summary>
          ${key} · ${language} · ${kind} · ${state === 'scored' ? level : state} · ${three(score)}
        </summary>
        <blockquote dir="auto">${excerpt}</blockquote>
        <ul>
          ${signs.map(({ rule, strength, words }) => html`<li>${strength}: ${rule}${quotes(words)}</li>`)}
        </ul>
      </details>`,
  );
  return html`<h2>${title} (${texts.length})</h2>
    ${each}`;
}
