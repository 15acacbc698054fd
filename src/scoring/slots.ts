/**
 * What may stand between `<` and `>` in a phrase: kinds of entities, and tiers of places.
 * A bare name takes every kind that begins with it: `<contact>` is any contact.
 */
export const slotNames = [
  'number',
  'money',
  'contact',
  'contact:chat',
  'contact:phone',
  'contact:mail',
  'contact:link',
  'contact:wallet',
  'contact:handle',
  'place',
  'place:hotspot',
  'place:border',
  'place:host',
  'place:landing',
  'place:other',
] as const;

/** A name that may stand between `<` and `>`. */
export type SlotName = (typeof slotNames)[number];
