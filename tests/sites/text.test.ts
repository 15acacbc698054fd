import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestField, textOf, walk, type Walking } from '../../src/sites/text.ts';
import { pageFrom } from './page-from.ts';

const body = (markup: string) => pageFrom(`<body>${markup}`, 'https://a.example/').body;
const read = (markup: string, walking?: Walking) => textOf([body(markup)], walking);

describe('the words of an element', () => {
  const cases: readonly [string, string, string][] = [
    [
      'blocks are lines',
      '<p>One</p><p>Two</p><div>Three<div>Four</div>Five</div>',
      'One\nTwo\nThree\nFour\nFive',
    ],
    ['inline elements are not', 'Tele<b>gram</b> <span>now</span>', 'Telegram now'],
    ['spaces run together', '  a \n\t b<span> </span> c  ', 'a b c'],
    ['line breaks', 'a<br>b<br><br>c<hr>d', 'a\nb\nc\nd'],
    [
      'cells are words, rows are lines',
      '<table><tr><td>Pay</td><td>10</td></tr><tr><td>x</td></tr></table>',
      'Pay 10\nx',
    ],
    [
      'scripts and styles are none',
      'a<script>x</script><style>y</style><noscript>z</noscript><template>t</template>b',
      'ab',
    ],
    [
      'what is hidden is none',
      'a<i hidden>b</i><i style="display: none">c</i><i class="sr-only">d</i><i style="font-size:0">e</i>',
      'a',
    ],
    ['a small size is not no size', 'a<i style="font-size:0.8em">b</i>', 'ab'],
    ['hidden from ears is seen', '<span aria-hidden="true">Cook</span>', 'Cook'],
    [
      'said again for ears',
      '<span aria-hidden="true">Cook</span><span>Cook, verified</span>',
      'Cook',
    ],
    ['said again for eyes', '<span>Cook</span><span aria-hidden="true">Cook</span>', 'Cook'],
    ['not said again', '<span aria-hidden="true">Cook</span><span> wanted</span>', 'Cook wanted'],
    [
      'emoji that are pictures',
      'Go <img alt="✈️">! <img alt="A plane"><img alt="2"><img>',
      'Go ✈️!',
    ],
    ['no-break spaces stay', 'a&nbsp;b', 'a\u00a0b'],
    ['elements we do not know are blocks', '<x-post>a</x-post><x-post>b</x-post>', 'a\nb'],
    ['nothing', '<div><span> </span></div>', ''],
  ];
  test.each(cases)('%s', (_, markup, words) => {
    expect(read(markup)).toBe(words);
  });

  test('line breaks of the source count where they are shown', () => {
    expect(read('a \n b\n\n\nc', { keepsLines: true })).toBe('a\nb\nc');
  });

  test('blocks that a site shows on the line are on it', () => {
    const markup = 'Ask <div class="at"><a>@hr</a></div> now<div>Pay</div>';
    expect(read(markup, { inline: '.at' })).toBe('Ask @hr now\nPay');
    expect(read(markup)).toBe('Ask\n@hr\nnow\nPay');
  });

  test('what a site says is no words is left out, but not when it is what was asked for', () => {
    expect(read('a<button>More</button>', { drop: 'button' })).toBe('a');
    const button = body('<button>£10 an hour</button>').firstElementChild;
    expect(textOf(button === null ? [] : [button], { drop: 'button' })).toBe('£10 an hour');
  });

  test('several elements are lines', () => {
    expect(textOf([...body('<b>x</b><b>y</b>').children])).toBe('x\ny');
  });

  test('five megabytes are cut, a lone surrogate is kept', () => {
    const root = body('<p></p>');
    root.append('x '.repeat(2_500_000));
    expect(textOf([root])).toHaveLength(longestField);
    root.textContent = 'a\ud83db';
    expect(textOf([root])).toBe('a\ud83db');
  });

  test('a page nested 1,000 deep is read', () => {
    const root = body('');
    let inner: Element = root;
    for (let depth = 0; depth < 1000; depth++) {
      inner = inner.appendChild(root.ownerDocument.createElement('div'));
    }
    inner.textContent = 'deep';
    expect(textOf([root])).toBe('deep');
  });

  test('every stretch stands in its node where it says, whatever the texts and elements', () => {
    const page = body('').ownerDocument;
    const tags = fc.constantFrom('div', 'span', 'p', 'b', 'td', 'br', 'i');
    const piece = fc.tuple(
      tags,
      fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\t', '😀', '\u00a0') }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, keepsLines) => {
        const root = page.createElement('div');
        let into: Element = root;
        for (const [tag, words] of pieces) {
          const element = page.createElement(tag);
          element.append(words);
          into.append(element, words);
          if (words.length % 3 === 0) into = element;
        }
        let said = '';
        const wrong: string[] = [];
        walk([root], { keepsLines }, (words, node, from = 0) => {
          said += words;
          const there = node?.textContent?.slice(from, from + words.length) ?? words;
          if (there.replace(/[\n\t]/g, ' ') !== words.replace('\n', ' ')) wrong.push(words);
          if (node === undefined && words.trim() !== '') wrong.push(words);
        });
        expect(wrong).toEqual([]);
        expect(said).toBe(textOf([root], { keepsLines }));
        expect(said).not.toMatch(/^[ \n]|[ \n]{2}|[\t\r]/);
        expect(said.replace(/[ \n]/g, '')).toBe(root.textContent.replace(/[ \t\n]/g, ''));
      }),
    );
  });
});
