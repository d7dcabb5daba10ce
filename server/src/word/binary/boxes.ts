import type { WordStreams } from './word-streams.js';

/** A box of text: its characters, and the character in the body that it hangs on. */
export interface TextBox {
  readonly start: number;
  readonly end: number;
  readonly anchor: number;
}

const shapeSize = 26;
const boxSize = 22;
const shapeOfBox = 14;

/** Boxes of the body in their order ([MS-DOC] 2.8.32, 2.8.37). */
export function readBoxes(streams: WordStreams): readonly TextBox[] {
  const anchors = new Map<number, number>();
  const shapes = streams.table('shapes');
  const shapeCount = Math.floor((shapes.length - 4) / (4 + shapeSize));
  for (let index = 0; index < shapeCount; index++) {
    anchors.set(shapes.readUInt32LE((shapeCount + 1) * 4 + index * shapeSize), shapes.readUInt32LE(index * 4));
  }
  const boxes = streams.table('boxes');
  const count = Math.floor((boxes.length - 4) / (4 + boxSize));
  const story = streams.story('boxes');
  const found: TextBox[] = [];
  // The last one stands for the end.
  for (let index = 0; index < count - 1; index++) {
    const anchor = anchors.get(boxes.readUInt32LE((count + 1) * 4 + index * boxSize + shapeOfBox));
    const start = story.start + boxes.readUInt32LE(index * 4);
    const end = Math.min(story.start + boxes.readUInt32LE((index + 1) * 4), story.end);
    if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end, anchor: anchor ?? Number.POSITIVE_INFINITY });
  }
  return found;
}
