import type { ChannelKind } from '../report/channel.ts';

/** The states that a person may pick on the help page, in this order; never stored, never guessed. */
export const helpStates = ['looking', 'contact', 'travelling', 'stuck', 'helping', 'gave'] as const;
export type HelpState = (typeof helpStates)[number];

/** The neutral name of a state in an address: its place, from 1. */
export function placeOf(state: HelpState): string {
  return String(helpStates.indexOf(state) + 1);
}

/** The state that an address names by its place; undefined for none. */
export function stateAt(hash: string): HelpState | undefined {
  return helpStates[Number(hash.replace('#', '')) - 1];
}

/** Who can do most in a state comes first, among channels that are equally silent. */
export const kindsFirst: Readonly<Record<HelpState, readonly ChannelKind[]>> = {
  looking: ['labour-migration'],
  contact: ['labour-migration', 'trafficking', 'cyber-fraud'],
  travelling: ['foreign-ministry', 'trafficking', 'police'],
  // Local police can be part of the danger: they are there, after those who are not.
  stuck: ['trafficking', 'organisation', 'foreign-ministry', 'police'],
  helping: ['foreign-ministry', 'trafficking', 'police', 'organisation'],
  gave: ['cyber-fraud', 'police', 'trafficking'],
};
