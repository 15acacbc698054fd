/** The states that a person may pick on the help page, in this order; never stored, never guessed. */
export const helpStates = ['looking', 'contact', 'travelling', 'stuck', 'helping'] as const;
export type HelpState = (typeof helpStates)[number];

/** The neutral name of a state in an address: its place, from 1. */
export function placeOf(state: HelpState): string {
  return String(helpStates.indexOf(state) + 1);
}

/** The state that an address names by its place; undefined for none. */
export function stateAt(hash: string): HelpState | undefined {
  return helpStates[Number(hash.replace('#', '')) - 1];
}
