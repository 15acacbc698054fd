/** How large a package may be, so that no zip can fill a memory or a night. Bytes. */
export const limits = {
  whole: 64 * 2 ** 20,
  entries: 64,
  entry: 32 * 2 ** 20,
  unpacked: 96 * 2 ** 20,
  name: 100,
} as const;
