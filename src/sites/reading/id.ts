import type { Layout } from '../site.ts';

/** Longer ids are none of a site's own. */
const longestId = 200;
/** So much of an address or an attribute is searched for an id: what a page hands us must not keep us busy. */
const longestHolder = 4000;

/** A listing's own id, from the first place of its layout that has one; undefined where none has. `root` holds it whole. */
export function idOf(
  element: Element,
  layout: Layout,
  url: URL,
  root: Element = element,
): string | undefined {
  for (const hook of layout.id) {
    const id = readId(element, hook, url, root);
    if (id === undefined || id === '' || id.length > longestId) continue;
    const group = layout.group && readId(element, layout.group, url, root);
    return group === undefined ? id : `${group.slice(0, longestId)}/${id}`;
  }
  return undefined;
}

function readId(
  element: Element,
  hook: Layout['id'][number],
  url: URL,
  root: Element,
): string | undefined {
  if ('query' in hook) return url.searchParams.get(hook.query) ?? undefined;
  if ('path' in hook) return firstGroup(hook.path, held(url.pathname + url.hash));
  const holder = hook.at === undefined ? element : root.querySelector(hook.at);
  const value = holder?.getAttribute(hook.attribute) ?? undefined;
  return value === undefined || hook.only === undefined
    ? value
    : firstGroup(hook.only, held(value));
}

function held(text: string): string {
  return text.slice(0, longestHolder);
}

/** What the first group of an expression finds, else all it finds. */
export function firstGroup(expression: RegExp, text: string): string | undefined {
  const found = expression.exec(text);
  return found === null ? undefined : (found[1] ?? found[0]);
}
