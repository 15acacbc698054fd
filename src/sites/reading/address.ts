/** An address, against another where it is relative; undefined where it is none. (`URL.canParse` came with Chrome 120.) */
export function parseUrl(address: string, base?: URL): URL | undefined {
  try {
    return new URL(address, base?.href);
  } catch {
    return undefined;
  }
}

/** Whether an address is one that a WebExtension match pattern (`*://*.example.org/*`) means. */
export function matches(pattern: string, url: URL): boolean {
  // Asked of every pattern that we know: cut by hand, an expression takes many times as long.
  const [start, from] = [pattern.indexOf('://'), pattern.indexOf('/', pattern.indexOf('://') + 3)];
  if (start < 0 || from < 0) return false;
  const host = pattern.slice(start + 3, from);
  const name = url.hostname;
  const sameHost = host.startsWith('*.')
    ? name === host.slice(2) || name.endsWith(host.slice(1))
    : host === '*' || name === host;
  if (!sameHost) return false;
  const scheme = pattern.slice(0, start);
  const isScheme = scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`;
  return isScheme && like(pattern.slice(from), url.pathname + url.search);
}

/** Whether a path is like a pattern in which `*` stands for anything; takes time linear in the path. */
export function like(pattern: string, path: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (!path.startsWith(first)) return false;
  const last = rest.pop();
  if (last === undefined) return path === first;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - at >= last.length && path.endsWith(last);
}
