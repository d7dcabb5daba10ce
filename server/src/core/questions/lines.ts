import type { Place } from '../paragraph/place.js';
import type { PlacedParagraph } from '../paragraph/placed.js';

/** Single lines of the report by where they stand. Whoever looks at one depends on that one alone. */
export interface Lines {
  /** The first lines, at most so many. */
  first(count: number): readonly PlacedParagraph[];
  /** The last lines, at most so many. */
  last(count: number): readonly PlacedParagraph[];
  /** The line at a place, else the next one behind it. */
  from(place: Place): PlacedParagraph | undefined;
  /** The line at a place; undefined where none is. */
  at(place: Place): PlacedParagraph | undefined;
  /** The next line behind a place, or before it. */
  below(place: Place): PlacedParagraph | undefined;
  above(place: Place): PlacedParagraph | undefined;
  /** The lines behind a place, at most so many. */
  after(place: Place, count: number): readonly PlacedParagraph[];
  /** Where lines stand. Whoever needs no more depends on no word of theirs: the first line from a place on, the last one before it, and the first but so many, from the end where that is negative. */
  placeFrom(place: Place): Place | undefined;
  placeAbove(place: Place): Place | undefined;
  placeOf(index: number): Place | undefined;
  /** How many lines further down a place is than another one. */
  distance(from: Place, to: Place): number;
}
