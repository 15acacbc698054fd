/** Where reports may go at all. */

/**
 * The host patterns to ask permission for (`request` of permissions.ts, straight from a click) before we talk to this
 * address: that host and no other. Empty where the address will not do: it has to be https, or on this machine.
 */
export function originsOf(address: string): readonly string[] {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return [];
  }
  // Patterns carry no port: Firefox knows none in them.
  return maySend(url) ? [`${url.protocol}//${url.hostname}/*`] : [];
}

const thisMachine = new Set(['127.0.0.1', 'localhost']);

/** Whether reports may go to this address at all. */
export const maySend = ({ protocol, hostname, username, password }: URL): boolean =>
  username === '' &&
  password === '' &&
  (protocol === 'https:' || (protocol === 'http:' && thisMachine.has(hostname)));
