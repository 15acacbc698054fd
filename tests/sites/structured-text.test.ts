import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLenient } from '../../src/sites/schema-org/lenient-json.ts';
import { wordsOfMarkup } from '../../src/sites/schema-org/markup.ts';

describe('JSON as pages write it', () => {
  const cases: readonly [string, string, unknown][] = [
    ['trailing commas', '{"a":[1,2,],}', { a: [1, 2] }],
    ['missing commas', '{"a":1 "b":2}', { a: 1, b: 2 }],
    ['comments', '// x\n{"a":/* y */"//no"}', { a: '//no' }],
    ['raw line breaks', '{"a":"x\n\ty"}', { a: 'x\n\ty' }],
    ['wrong escapes', String.raw`{"a":"x\_y\u00e9\u12"}`, { a: 'x_yéu12' }],
    ['single quotes', "{'a':'b'}", { a: 'b' }],
    ['names without quotes', '{a:1,b:true}', { a: 1, b: true }],
    ['the end missing', '{"a":"b","c":[{"d":"e', { a: 'b', c: [{ d: 'e' }] }],
    ['a semicolon behind', '{"a":1};', { a: 1 }],
    ['text', 'hello', undefined],
    ['nothing', ' ', undefined],
    ['a name that means more', '{"__proto__":{"x":1},}', JSON.parse('{"__proto__":{"x":1}}')],
  ];
  test.each(cases)('%s', (_, text, value) => {
    expect(JSON.stringify(parseLenient(text))).toBe(JSON.stringify(value));
  });

  test('what is JSON is read as JSON, also with a comment before it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify({ value });
        expect(JSON.stringify(parseLenient(text))).toBe(text);
        expect(JSON.stringify(parseLenient(`/**/${text}`))).toBe(text);
      }),
    );
  });

  test('no text makes it throw or hang', () => {
    const sign = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      '/',
      '*',
      "'",
      'a',
      '1',
      ' ',
      '<!--',
      '\n',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 200 }), (text) => {
        expect(() => parseLenient(text)).not.toThrow();
      }),
    );
    parseLenient('['.repeat(100_000));
    parseLenient('{"a":'.repeat(100_000));
  });
});

describe('markup that came as text', () => {
  const cases: readonly [string, string, string][] = [
    ['tags', '<p>One</p><ul><li>Two<li>Three</ul>', 'One\nTwo\nThree'],
    ['inline tags', 'Tele<b>gram</b>', 'Telegram'],
    ['escaped once', '&lt;p&gt;One&lt;/p&gt;Two &amp;amp; more', 'One\nTwo & more'],
    ['escaped twice', '&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;', 'One'],
    ['references', 'Caf&eacute; &#8364;5&nbsp;&#x1F600; &unknown;', 'Café €5\u00a0😀 &unknown;'],
    ['scripts', 'a<script>alert("<p>")</script>b<style>p{}</style>c', 'abc'],
    ['a script without end', 'a<script>b', 'ab'],
    ['signs that are no tags', 'pay > 5 and < 7 <3', 'pay > 5 and < 7 <3'],
    ['comments', 'a<!-- <p>x</p> -->b', 'ab'],
    ['plain lines', 'a\n\n b \n', 'a\nb'],
    ['lines of markup', '<p>a\n b</p>', 'a b'],
    ['no code point', '&#0;&#x110000;', '\ufffd\ufffd'],
  ];
  test.each(cases)('%s', (_, markup, words) => {
    expect(wordsOfMarkup(markup)).toBe(words);
  });

  test('text without markup stays as it is', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'é', '高', '1', '.', '😀'), minLength: 1 });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(wordsOfMarkup(words.join(' '))).toBe(words.join(' '));
      }),
    );
  });

  test('long hostile markup ends soon', () => {
    for (const part of ['<', '<script>', '&amp;', '<p', '<!--', '&lt;']) {
      expect(wordsOfMarkup(part.repeat(60_000)).length).toBeLessThan(500_000);
    }
  });
});
