import type { Style } from '../document/styles.js';
import { readModifiers } from './modifiers.js';
import { numberingIn } from './paragraph-marks.js';

const noBase = 0xfff;
const paragraphStyle = 1;

/** The paragraph styles of a .doc by their number, as far as they number ([MS-DOC] 2.9.271). */
export function readStyleSheet(table: Buffer): ReadonlyMap<number, Style> {
  const styles = new Map<number, Style>();
  if (table.length < 8) return styles;
  const headSize = table.readUInt16LE(0);
  const count = table.readUInt16LE(2);
  const baseSize = table.readUInt16LE(4);
  let at = 2 + headSize;
  for (let index = 0; index < count && at + 2 <= table.length; index++) {
    const size = table.readUInt16LE(at);
    const record = table.subarray(at + 2, at + 2 + size);
    const style = size === 0 ? undefined : readStyle(record, index, baseSize);
    if (style) styles.set(index, style);
    at += 2 + size;
  }
  return styles;
}

function readStyle(record: Buffer, index: number, baseSize: number): Style | undefined {
  const kind = record.readUInt16LE(2);
  if ((kind & 0xf) !== paragraphStyle) return undefined;
  const base = kind >> 4;
  const nameLength = record.readUInt16LE(baseSize);
  const at = baseSize + 2 + nameLength * 2 + 2;
  const size = record.readUInt16LE(at);
  const modifiers = readModifiers(record.subarray(at + 4, at + 2 + size));
  const { numId, level } = numberingIn(modifiers);
  return {
    id: String(index),
    basedOn: base === noBase ? undefined : String(base),
    numId,
    level,
    hidden: undefined,
    outlineLevel: undefined,
  };
}

/** A style and those that it is based on, the nearest first. */
export function chainOf(styles: ReadonlyMap<number, Style>, index: number): readonly Style[] {
  const chain: Style[] = [];
  for (
    let next = styles.get(index);
    next && !chain.includes(next);
    next = next.basedOn === undefined ? undefined : styles.get(Number(next.basedOn))
  )
    chain.push(next);
  return chain;
}
