import type { XmlElement } from '../xml/element.js';
import { readBlocks } from './blocks.js';
import { storyOf, type NoteReference, type Reading } from './context.js';
import type { Sink } from './segment.js';

/** Reads the notes that the text refers to, behind it: those at the feet of pages first. `parts`: the roots of the parts that hold them. */
export function readNotes(parts: Readonly<Record<NoteReference['kind'], XmlElement | undefined>>, reading: Reading, sink: Sink): void {
  for (const kind of ['footnote', 'endnote'] as const) {
    const byId = new Map(parts[kind]?.all(`w:${kind}`).map((note) => [note.attribute('w:id'), note]));
    for (const reference of reading.notes.filter((note) => note.kind === kind)) {
      const note = byId.get(reference.id);
      if (note) readBlocks(note, storyOf({ ...reading, notes: [] }, note, reference.anchor), sink);
    }
  }
}
