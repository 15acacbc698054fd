import { parseUrl } from './address.ts';

/** Where links really lead: sites wrap what leads away from them. Facts: research of the sites, November 2026. */

const most = 60;
const longest = 2000;

/** Redirecting addresses of sites: host (and what ends in it), path, and the parameter that holds the real one. */
const wrappers: readonly {
  readonly host: string;
  readonly path: RegExp;
  readonly parameter: string;
}[] = [
  { host: 'linkedin.com', path: /^\/(?:safety\/go|redir\/redirect)\/?$/, parameter: 'url' },
  { host: 'facebook.com', path: /^\/(?:l\.php|flx\/warn\/)/, parameter: 'u' },
  { host: 'l.instagram.com', path: /^\/$/, parameter: 'u' },
  { host: 'vk.com', path: /^\/away\.php$/, parameter: 'to' },
  { host: 'out.reddit.com', path: /^\//, parameter: 'url' },
  { host: 'google.com', path: /^\/url$/, parameter: 'q' },
  { host: 'youtube.com', path: /^\/redirect$/, parameter: 'q' },
  { host: 'weibo.cn', path: /^\/sinaurl$/, parameter: 'u' },
];

/** An address with the redirects of sites taken off. */
export function unwrap(url: URL): URL {
  let real = url;
  for (let depth = 0; depth < 3; depth++) {
    const wrapper = wrappers.find(
      ({ host, path }) =>
        (real.hostname === host || real.hostname.endsWith(`.${host}`)) && path.test(real.pathname),
    );
    const inner = wrapper && real.searchParams.get(wrapper.parameter);
    const address = inner ? parseUrl(inner) : undefined;
    if (address === undefined) break;
    real = address;
  }
  return real;
}

/** Links, and the places of a picture that link. */
const linking = 'a[href], area[href]';

/** X wraps every link in an address that says nothing, and writes the real one, which it sets itself, as its words. */
function toldByX(anchor: Element, wrapped: URL, page: URL): URL | undefined {
  if (wrapped.hostname !== 't.co' || !/(?:^|\.)(?:x|twitter)\.com$/.test(page.hostname))
    return undefined;
  const words = anchor.textContent.replace(/[\s…]+/g, '').slice(0, longest);
  if (!/^(?:https?:\/\/)?[^/.]+\.[^/]+/.test(words)) return undefined;
  return parseUrl(words.includes('://') ? words : `https://${words}`);
}

/** The addresses that elements link to, real ones, once each; without those `stays` says are the site's own. */
export function linksIn(
  elements: readonly Element[],
  page: URL,
  stays: (address: URL) => boolean,
): string[] {
  const found = new Set<string>();
  for (const element of elements) {
    const anchors = [
      ...(element.matches(linking) ? [element] : []),
      ...element.querySelectorAll(linking),
    ];
    for (const anchor of anchors) {
      const href = absolute(anchor.getAttribute('href') ?? '', page);
      if (href === undefined || /^(?:javascript|data|blob|about):/.test(href)) continue;
      const wrapped = new URL(href);
      const real = toldByX(anchor, wrapped, page) ?? unwrap(wrapped);
      if (real === wrapped && stays(wrapped)) continue;
      found.add(real.href.slice(0, longest));
      if (found.size >= most) return [...found];
    }
  }
  return [...found];
}

/** An address made absolute against the page's; undefined where it is none. */
export function absolute(href: string, page: URL): string | undefined {
  if (href === '' || href.startsWith('#') || href.length > longest * 4) return undefined;
  return parseUrl(href, page)?.href;
}
