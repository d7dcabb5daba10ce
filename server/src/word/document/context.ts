import type { XmlElement } from '../xml/element.js';
import { Fields, wholeFields } from './fields.js';
import type { LeftOut } from './left-out.js';
import type { ListCounters } from './list-counters.js';
import type { Styles } from './styles.js';

/** A note that the text refers to, with the run in the body that it hangs on. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly anchor: XmlElement;
}

/** What holds for the whole document while it is read. */
export interface Reading {
  readonly styles: Styles;
  readonly counters: ListCounters;
  readonly leftOut: LeftOut;
  readonly notes: NoteReference[];
  /** The lines of a part that was put in as a whole (w:altChunk); nothing where it cannot be read. */
  chunk(id: string): readonly string[] | undefined;
}

/** A text that flows by itself: the body, a box, a note. Fields begin and end in one. */
export interface Story extends Reading {
  readonly fields: Fields;
  /** Where it hangs in the body. */
  readonly anchor: XmlElement | undefined;
}

export function storyOf(reading: Reading, root: XmlElement, anchor?: XmlElement): Story {
  return { ...reading, fields: new Fields(wholeFields(root)), anchor };
}
