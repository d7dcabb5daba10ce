import type { TextEncoding } from './encoding.js';

/** Finds where in the bytes a place of the text stands, going forwards only. */
export interface ByteCursor {
  /** The offset in the bytes of a UTF-16 offset in the text. */
  advance(offset: number): number;
}

/** A character by how long it is in bytes and in UTF-16 units. */
type Step = readonly [bytes: number, units: number];

/** `start`: where the text begins, behind a byte order mark. The bytes must be those that the text was read from without a fault. */
export function createByteCursor(bytes: Uint8Array, encoding: TextEncoding, start: number): ByteCursor {
  const stepAt = steps[encoding];
  let at = start;
  let units = 0;
  return {
    advance: (offset) => {
      while (units < offset && at < bytes.length) {
        const [length, width] = stepAt(bytes, at);
        at += length;
        units += width;
      }
      return at;
    },
  };
}

const oneUnit: Step = [2, 1];

const steps: Readonly<Record<TextEncoding, (bytes: Uint8Array, at: number) => Step>> = {
  'utf-8': utf8Step,
  'utf-16le': () => oneUnit,
  'utf-16be': () => oneUnit,
  gb18030: gb18030Step,
};

function utf8Step(bytes: Uint8Array, at: number): Step {
  const lead = bytes[at]!;
  if (lead < 0x80) return [1, 1];
  if (lead < 0xe0) return [2, 1];
  return lead < 0xf0 ? [3, 1] : [4, 2];
}

/** 0x80 stands alone. Codes of four bytes have a digit for their second; those from 0x90 on lie beyond the basic plane. */
function gb18030Step(bytes: Uint8Array, at: number): Step {
  const lead = bytes[at]!;
  if (lead <= 0x80) return [1, 1];
  const second = bytes[at + 1]!;
  if (second < 0x30 || second > 0x39) return [2, 1];
  return lead < 0x90 ? [4, 1] : [4, 2];
}
