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
  const [, scheme, host, path] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || path === undefined) return false;
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : url.protocol !== `${scheme}:`)
    return false;
  const name = url.hostname;
  const sameHost = host.startsWith('*.')
    ? name === host.slice(2) || name.endsWith(host.slice(1))
    : host === '*' || name === host;
  return sameHost && like(path, url.pathname + url.search);
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
