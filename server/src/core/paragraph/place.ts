/** Tells a line from all others of its text: a number that it keeps while it is edited, and that ascends from line to line. */
export type Place = number & { readonly place: unique symbol };

/** Before the first line of any text, and behind the last one. */
export const BEFORE_ALL = -1 as Place;
export const BEHIND_ALL = Infinity as Place;

/** The first place behind one: places are whole numbers. */
export function behind(place: Place): Place {
  return (place + 1) as Place;
}

/** The last place before one. */
export function before(place: Place): Place {
  return (place - 1) as Place;
}
