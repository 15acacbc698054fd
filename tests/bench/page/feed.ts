/** A feed of posts as LinkedIn has it, with texts of our own making: most ordinary, some that bear signs. */
import { chanceOf } from '../chance.ts';
import { benchTexts } from '../texts.ts';

/** Where the feed stands: an address that the extension reads from the start. */
export const feedAddress = 'https://www.linkedin.com/feed/';

const lure =
  'We are hiring customer service agents for our office in Sihanoukville, Cambodia. No experience needed, salary 2500 USD a month, free flight, free room and meals. Contact HR on Telegram @example_hr_anna. ';

/** One post in so many bears signs, the second one first: it is in sight when the posts come. */
const lureEvery = 100;

/** The texts of so many posts of about so many characters. */
function postTexts(count: number, length: number): readonly string[] {
  const chance = chanceOf(11);
  const { texts } = benchTexts(200, 0, 11);
  return Array.from({ length: count }, (_, at) => {
    const from = chance.below(texts.length);
    let text = at % lureEvery === 1 ? lure : 'We are hiring. ';
    for (let next = from; text.length < length; next += 1) text += ` ${texts[next % texts.length]}`;
    return text.slice(0, length);
  });
}

/**
 * A page that puts all posts in at once when told to (`fill()`), and remembers when it did and when the first
 * element of ours came.
 */
export function feedPage(cards: number, length: number): string {
  const posts = postTexts(cards, length).map((text, at) => ({
    urn: `urn:li:activity:${7_000_000_000 + at}`,
    author: `Person ${at}`,
    text,
  }));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Feed</title>
<style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:600px}article,.feed-shared-update-v2{border:1px solid #ccc;margin:8px;padding:12px}</style>
</head><body><main></main><script type="application/json" id="posts">${JSON.stringify(posts).replaceAll('<', '\\u003c')}</script><script>
const times = { filled: 0, marked: 0 };
new MutationObserver((records) => {
  if (times.marked) return;
  for (const { addedNodes } of records)
    for (const node of addedNodes)
      if (node.localName === 'lurewatch-note') times.marked = times.marked || performance.now();
}).observe(document, { childList: true, subtree: true });
function fill() {
  const main = document.querySelector('main');
  const all = document.createDocumentFragment();
  for (const { urn, author, text } of JSON.parse(document.getElementById('posts').textContent)) {
    const post = document.createElement('div');
    post.className = 'feed-shared-update-v2';
    post.dataset.urn = urn;
    const name = document.createElement('span');
    name.className = 'update-components-actor__title';
    name.textContent = author;
    const words = document.createElement('div');
    words.className = 'update-components-text';
    words.textContent = text;
    post.append(name, words);
    all.append(post);
  }
  performance.mark('bench-start');
  times.filled = performance.now();
  main.append(all);
  requestAnimationFrame(() => setTimeout(() => performance.mark('bench-shown')));
}
</script></body></html>`;
}
