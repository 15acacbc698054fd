/** A stretch of a field that means something by its form: a number, money, a contact. Slots in phrases name its kind. */
export interface SlotFiller {
  /** Lower case, from general to special with colons between: `money`, `contact:chat`, `place:hotspot`. */
  readonly kind: string;
  /** UTF-16 units in the field as given; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Whether a thing of this kind may stand in a slot: a bare name takes every kind that begins with it. */
export function fills(kind: string, slot: string): boolean {
  return kind === slot || kind.startsWith(`${slot}:`);
}
