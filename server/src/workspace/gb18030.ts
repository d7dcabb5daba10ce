/**
 * Writes GB18030, of which GBK and GB2312 are parts. Node can read it, but not write it, so the table is had by reading every code once;
 * what is written is then exactly what is read back.
 */
export function encodeGb18030(text: string): Uint8Array {
  codes ??= readAllCodes();
  const bytes = new CodeWriter(text.length * 4);
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point > 0xffff) bytes.add(fourByteCode(firstSupplementary + point - 0x10000));
    else if (point < 0x80) bytes.add(point);
    else bytes.add(codes[point] || substitute);
  }
  return bytes.written();
}

/** What stands in for a character that has no code. */
const substitute = '?'.charCodeAt(0);

/** Four-byte codes count like an odometer with digits of these sizes, the last running fastest. */
const digits = [0x7e, 10, 0x7e, 10] as const;
const lowestCode = 0x81308130;
/** How many four-byte codes there are below U+10000, and the number of the first one from there on: 0x90308130. */
const basicCodes = 39_420;
const firstSupplementary = 189_000;

/** By UTF-16 unit; 0 where a unit has no code. */
let codes: Uint32Array | undefined;

function readAllCodes(): Uint32Array {
  // A character with several codes gets the first: the short one, and the one that GBK knows.
  const all = [...twoByteCodes(), ...fourByteCodes()];
  const written = new CodeWriter(all.length * 5);
  for (const code of all) {
    written.add(code);
    written.add(separator.charCodeAt(0));
  }
  const table = new Uint32Array(0x10000);
  for (const [index, character] of new TextDecoder('gb18030').decode(written.written()).split(separator).entries()) {
    if (character.length === 1) table[character.charCodeAt(0)] ||= all[index] ?? 0;
  }
  return table;
}

const separator = '\n';

function* fourByteCodes(): Generator<number> {
  for (let number = 0; number < basicCodes; number++) yield fourByteCode(number);
}

function* twoByteCodes(): Generator<number> {
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) yield lead * 0x100 + trail;
    }
  }
}

function fourByteCode(number: number): number {
  const [, second, third, fourth] = digits;
  const last = number % fourth;
  const thirdDigit = Math.floor(number / fourth) % third;
  const secondDigit = Math.floor(number / (fourth * third)) % second;
  const firstDigit = Math.floor(number / (fourth * third * second));
  return lowestCode + firstDigit * 0x1000000 + secondDigit * 0x10000 + thirdDigit * 0x100 + last;
}

class CodeWriter {
  readonly #bytes: Uint8Array;
  #length = 0;

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** Adds a code as its one, two or four bytes. */
  add(code: number): void {
    if (code > 0xffff) {
      this.#add(code >>> 24);
      this.#add(code >>> 16);
    }
    if (code > 0xff) this.#add(code >>> 8);
    this.#add(code);
  }

  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #add(byte: number): void {
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }
}
