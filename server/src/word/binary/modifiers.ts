/** A property as the file tells it: its code and what it is set to ([MS-DOC] 2.2.5.1). */
export interface Modifier {
  readonly code: number;
  readonly operand: Buffer;
}

const longTable = 0xd608;
const longTabs = 0xc615;

export function readModifiers(bytes: Buffer): readonly Modifier[] {
  const modifiers: Modifier[] = [];
  for (let at = 0; at + 2 < bytes.length;) {
    const code = bytes.readUInt16LE(at);
    const { start, end } = operandOf(bytes, code, at + 2);
    modifiers.push({ code, operand: bytes.subarray(start, end) });
    at = end;
  }
  return modifiers;
}

const sizes = [1, 1, 2, 4, 2, 2, undefined, 3] as const;

function operandOf(bytes: Buffer, code: number, at: number): { readonly start: number; readonly end: number } {
  const size = sizes[(code >> 13) & 7];
  if (size !== undefined) return { start: at, end: at + size };
  if (code === longTable) return { start: at + 2, end: at + 1 + bytes.readUInt16LE(at) };
  const told = bytes.readUInt8(at);
  // Tabs beyond what a byte can count: nothing behind them matters here.
  if (code === longTabs && told === 255) return { start: at, end: bytes.length };
  return { start: at + 1, end: at + 1 + told };
}

/** Which stretch of the main stream has which properties. */
export interface PropertyRun {
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly modifiers: readonly Modifier[];
}

const pageSize = 512;

/** Reads the pages of properties that a table lists ([MS-DOC] 2.9.32, 2.9.173), in the order of their places. */
export function readPropertyRuns(main: Buffer, table: Buffer, sort: 'characters' | 'paragraphs'): readonly PropertyRun[] {
  const count = Math.floor((table.length - 4) / 8);
  const runs: PropertyRun[] = [];
  for (let index = 0; index < count; index++) {
    const number = table.readUInt32LE((count + 1) * 4 + index * 4) & 0x3fffff;
    const page = main.subarray(number * pageSize, (number + 1) * pageSize);
    if (page.length < pageSize) continue;
    for (const run of runsOnPage(page, sort)) runs.push(run);
  }
  return runs.sort((a, b) => a.start - b.start);
}

function* runsOnPage(page: Buffer, sort: 'characters' | 'paragraphs'): Generator<PropertyRun> {
  const count = page.readUInt8(pageSize - 1);
  const recordSize = sort === 'characters' ? 1 : 13;
  if ((count + 1) * 4 + count * recordSize > pageSize) return;
  for (let index = 0; index < count; index++) {
    const at = page.readUInt8((count + 1) * 4 + index * recordSize) * 2;
    const bounds = { start: page.readUInt32LE(index * 4), end: page.readUInt32LE((index + 1) * 4) };
    if (at === 0) yield { ...bounds, style: 0, modifiers: [] };
    else if (sort === 'characters') yield { ...bounds, style: 0, modifiers: readModifiers(page.subarray(at + 1, at + 1 + page[at]!)) };
    else yield { ...bounds, ...paragraphProperties(page, at) };
  }
}

function paragraphProperties(page: Buffer, at: number): Pick<PropertyRun, 'style' | 'modifiers'> {
  const words = page.readUInt8(at);
  const start = words === 0 ? at + 2 : at + 1;
  const end = words === 0 ? start + page.readUInt8(at + 1) * 2 : start + words * 2 - 1;
  const bytes = page.subarray(start, end);
  return bytes.length < 2 ? { style: 0, modifiers: [] } : { style: bytes.readUInt16LE(0), modifiers: readModifiers(bytes.subarray(2)) };
}

/** The run that a place lies in. */
export function runAt(runs: readonly PropertyRun[], place: number): PropertyRun | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run && place < run.end ? run : undefined;
}
