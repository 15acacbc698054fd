/** Where reports may go at all. */

/**
 * The host patterns to ask permission for (`request` of permissions.ts, straight from a click) before we talk to this
 * address: that host and no other. Empty where the address will not do: it has to be https, or on this machine.
 */
export function originsOf(address: string): readonly string[] {
  const url = readable(address);
  // Patterns carry no port: Firefox knows none in them.
  return url === undefined ? [] : [`${url.protocol}//${url.hostname}/*`];
}

/** The origin of an address; empty where we may not send. */
export const originOf = (address: string): string => readable(address)?.origin ?? '';

function readable(address: string): URL | undefined {
  try {
    const url = new URL(address);
    return maySend(url) ? url : undefined;
  } catch {
    return undefined;
  }
}

const thisMachine = new Set(['127.0.0.1', 'localhost']);

/** Whether reports may go to this address at all. */
export const maySend = ({ protocol, hostname, username, password }: URL): boolean =>
  username === '' &&
  password === '' &&
  (protocol === 'https:' || (protocol === 'http:' && thisMachine.has(hostname)));
