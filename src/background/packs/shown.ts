/**
 * The pack that was shown to the person last, as it was admitted. It only saves them from waiting twice: where the
 * background was stopped since, the same text is checked anew and comes to the same.
 */
import type { Admitted, House } from '../../packs/admit.ts';

let last: { readonly text: string; readonly from: string; readonly admitted: Admitted } | undefined;

/** Remembers a pack until another one is shown. `from`: where it is from, with all that it was held against. */
export function remember(text: string, from: string, admitted: Admitted): void {
  last = { text, from, admitted };
}

/** Gives a pack of the very same text from the same place, once, if its name is still free. */
export function recall(text: string, from: string, { guests }: House): Admitted | undefined {
  if (last === undefined || last.text !== text || last.from !== from) return undefined;
  const { admitted } = last;
  last = undefined;
  return guests.includes(admitted.pack.name) ? undefined : admitted;
}
