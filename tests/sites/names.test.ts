import { describe, expect, test } from 'vitest';
import { rangesOf, readPage } from '../../src/sites/index.ts';
import { textOf } from '../../src/sites/text.ts';
import { pageFrom } from './page-from.ts';

/** Forms and documents answer to the names of what is in them, for extensions too. */
const names = [
  'nextSibling',
  'previousElementSibling',
  'firstChild',
  'parentNode',
  'nodeType',
  'tagName',
  'getAttribute',
  'hasAttribute',
  'hasAttributes',
  'matches',
  'textContent',
  'className',
  'ownerDocument',
];

/** What browsers do and the simulated one does not. */
function bend(node: Node, hidden: readonly string[], value: unknown): void {
  for (const name of hidden) Object.defineProperty(node, name, { value });
}

function open(markup: string, url: string, hidden: readonly string[]): Document {
  const document = pageFrom(markup, url);
  for (const form of document.querySelectorAll('form')) {
    bend(form, hidden, document.createElement('input'));
  }
  return document;
}

describe('pages that hide what we ask for behind names', () => {
  test.each([...names.map((name) => [name]), names])(
    'words in and behind a form are read: %s',
    (...hidden) => {
      const { body } = open(
        '<p>One</p><form><p>Two</p></form><p>Three</p><form>Four</form>',
        'https://a.example/',
        hidden,
      );
      expect(textOf([body])).toBe('One\nTwo\nThree\nFour');
    },
  );

  test('a page that answers to names is read and marked', () => {
    const url = 'https://www.indeed.com/viewjob?jk=0123456789abcdef';
    const document = open(
      `<main><form>x</form><h1>Cook</h1><div id="jobDescriptionText"><form>Pay a fee</form></div></main>`,
      url,
      names,
    );
    // The simulated browser itself needs the others.
    bend(document, ['querySelectorAll', 'body', 'documentElement', 'createRange'], 'taken');
    const [found] = readPage(document, url, { general: true });
    expect(found?.listing).toMatchObject({ title: 'Cook', text: 'Pay a fee' });
    const span = { field: 'text', from: 6, to: 9, text: 'fee' } as const;
    expect(found && rangesOf(found, span).map(String)).toEqual(['fee']);
  });
});
