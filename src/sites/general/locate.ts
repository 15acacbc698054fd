import type { Posting } from '../schema-org.ts';

const longest = 80;

/**
 * The smallest element of a page that says what a posting tells in its text; undefined where the page does not say
 * it. Compares a few of its sentences, without spaces.
 */
export function blockSaying(posting: Posting, body: Element): Element | undefined {
  const [own] = posting.parts.text;
  if (own !== undefined) return own;
  const probes = probesOf(posting.text);
  if (probes.length === 0) return undefined;
  const saysMost = (element: Element) => {
    const said = bare(element.textContent);
    return probes.filter((probe) => said.includes(probe)).length * 3 >= probes.length * 2;
  };
  if (!saysMost(body)) return undefined;
  let block = body;
  for (let depth = 0; depth < 100; depth++) {
    const inner = [...block.children].find(
      (child) => !/^(?:SCRIPT|STYLE)$/.test(child.tagName) && saysMost(child),
    );
    if (inner === undefined) break;
    block = inner;
  }
  return block === body ? undefined : block;
}

/** The starts of some sentences, from all over a text. */
function probesOf(text: string): string[] {
  const sentences = text
    .split(/[\n.!?。]/)
    .map(bare)
    .filter((sentence) => sentence.length >= 12);
  const step = Math.max(1, Math.floor(sentences.length / 8));
  return sentences.filter((_, at) => at % step === 0).map((sentence) => sentence.slice(0, longest));
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
