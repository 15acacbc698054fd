import type { Field } from '../../model.ts';
import type { Hook } from '../site.ts';
import { textOf, type Walking } from '../text.ts';
import { originalOf } from '../text/flat.ts';
import { bodyOf, topIn } from '../text/tree.ts';
import { firstGroup } from './id.ts';

/** Where the words of one field were found, and what they are. */
export interface Reading {
  readonly elements: readonly Element[];
  readonly words: string;
}

export const nothing: Reading = { elements: [], words: '' };

/** A list of places longer than this is no field. */
const mostElements = 500;

/** What the first hook that finds words finds inside a listing. */
export function readHooks(
  root: Element,
  hooks: readonly Hook[],
  id: string | undefined,
  walking: Walking,
): Reading {
  for (const hook of hooks) {
    const found = readHook(root, hook, id, walking);
    if (found.words !== '') return found;
  }
  return nothing;
}

/** The elements of the first hook that finds any, whether they have words or not. */
export function elementsOfHooks(
  root: Element,
  hooks: readonly Hook[],
  id: string | undefined,
  drop: string | undefined,
): readonly Element[] {
  for (const hook of hooks) {
    const options = typeof hook === 'string' ? { at: hook } : hook;
    const elements = [...elementsAt(root, options, id, drop)];
    if (elements.length > 0) return elements;
  }
  return [];
}

function readHook(root: Element, hook: Hook, id: string | undefined, walking: Walking): Reading {
  const options = typeof hook === 'string' ? { at: hook } : hook;
  if (options.all) {
    const elements = [...elementsAt(root, options, id, walking.drop)];
    return cut({ elements, words: textOf(elements, walking) }, options);
  }
  for (const element of elementsAt(root, options, id, walking.drop)) {
    const found = cut(readElement(element, options.attribute, walking), options);
    if (found.words !== '') return found;
  }
  return nothing;
}

/** What an element says, or an attribute of it, which stands nowhere on the page. */
function readElement(element: Element, attribute: string | undefined, walking: Walking): Reading {
  if (attribute === undefined) return { elements: [element], words: textOf([element], walking) };
  return { elements: [], words: element.getAttribute(attribute)?.trim() ?? '' };
}

/** The elements of a hook; of one that looks into frames, what is shown in them. */
function* elementsAt(
  root: Element,
  hook: Exclude<Hook, string>,
  id: string | undefined,
  drop: string | undefined,
): Generator<Element> {
  for (const element of elementsIn(root, hook, id, drop)) {
    const shown = hook.frame ? inFrame(element) : element;
    if (shown !== undefined) yield shown;
  }
}

/** The body of the document in a frame; undefined where it is another site's, or has not come; others are themselves. */
function inFrame(element: Element): Element | undefined {
  if (element.tagName !== 'IFRAME' || !('contentDocument' in element)) return element;
  // In a copy frames are empty.
  const document = (originalOf(element) as HTMLIFrameElement).contentDocument;
  const top = document === null ? undefined : topIn(document);
  return top && bodyOf(top);
}

/** The elements of a hook, outer ones only; mostly the first will do, so that the others are looked for last. */
function* elementsIn(
  root: Element,
  hook: Exclude<Hook, string>,
  id: string | undefined,
  drop: string | undefined,
): Generator<Element> {
  if (hook.at === '.') yield root;
  if (hook.at === '.' || (hook.at.includes('{id}') && !/^[\w-]+$/.test(id ?? ''))) return;
  const selector = hook.at.replaceAll('{id}', id ?? '');
  const first = root.querySelector(selector);
  if (first === null) return;
  if (!isDropped(first, root, drop)) yield first;
  let last = first;
  for (const element of [...root.querySelectorAll(selector)].slice(1, mostElements)) {
    if (last.contains(element) || isDropped(element, root, drop)) continue;
    yield element;
    last = element;
  }
}

/** Stands in what is never read, a comment below a post; what is asked for by name may be of that kind itself. */
function isDropped(element: Element, root: Element, drop: string | undefined): boolean {
  const around = drop === undefined ? undefined : element.parentElement?.closest(drop);
  return around !== undefined && around !== null && around !== root && root.contains(around);
}

/** Only the line, or the part of the words, that a hook asks for. */
function cut({ elements, words }: Reading, { only, line, skip }: Exclude<Hook, string>): Reading {
  if (line !== undefined) {
    const lines = linesOf(words).filter((said) => skip === undefined || !skip.test(said));
    return { elements, words: lines[line - 1] ?? '' };
  }
  if (only === undefined) return { elements, words };
  return { elements, words: firstGroup(only, words)?.trim() ?? '' };
}

/** The lines of a text without those that only say the one before again, as `Cook (verified)` does. */
export function linesOf(words: string): string[] {
  const lines = words.split('\n').map((line) => line.trim());
  return lines.filter((line, at) => line !== '' && !isRepeat(line, lines[at - 1] ?? ''));
}

function isRepeat(line: string, before: string): boolean {
  return line === before || (before !== '' && line.startsWith(`${before} (`));
}

/** Fields that are names: of one line, and without what repeats it. */
export function asName(field: Field, words: string): string {
  if (field === 'text') return words;
  const lines = linesOf(words);
  return (field === 'title' || field === 'employer' ? lines.slice(0, 1) : lines).join('\n');
}
