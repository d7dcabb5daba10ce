import type { Level, List } from '../document/numbering.js';
import type { WordStreams } from './word-streams.js';

/** Formats of numbers by their code ([MS-OSHARED] 2.2.1.3), by the names that .docx gives them. */
const formats = [
  ['decimal', 'upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter', 'ordinal', 'cardinalText', 'ordinalText', 'hex', 'chicago'],
  ['ideographDigital', 'japaneseCounting', 'aiueo', 'iroha', 'decimalFullWidth', 'decimalHalfWidth', 'japaneseLegal'],
  ['japaneseDigitalTenThousand', 'decimalEnclosedCircle', 'decimalFullWidth2', 'aiueoFullWidth', 'irohaFullWidth', 'decimalZero', 'bullet'],
  ['ganada', 'chosung', 'decimalEnclosedFullstop', 'decimalEnclosedParen', 'decimalEnclosedCircleChinese', 'ideographEnclosedCircle'],
  ['ideographTraditional', 'ideographZodiac', 'ideographZodiacTraditional', 'taiwaneseCounting', 'ideographLegalTraditional'],
  ['taiwaneseCountingThousand', 'taiwaneseDigital', 'chineseCounting', 'chineseLegalSimplified', 'chineseCountingThousand'],
].flat();
const noFormat = 0xff;
const behind = ['tab', 'space', 'nothing'] as const;
const definitionSize = 28;
const levelHead = 28;
const useSize = 16;

interface Definition {
  readonly id: number;
  readonly levels: ReadonlyMap<number, Level>;
}

/** The lists that paragraphs name, from 1 on ([MS-DOC] 2.9.131, 2.9.147, 2.9.150). */
export function readLists(streams: WordStreams): readonly List[] {
  const uses = streams.table('listUses');
  if (uses.length < 4) return [];
  return readUses(uses, readDefinitions(streams.tableFrom('lists')));
}

function readDefinitions(table: Buffer): ReadonlyMap<number, Definition> {
  const definitions = new Map<number, Definition>();
  if (table.length < 2) return definitions;
  const count = table.readUInt16LE(0);
  let at = 2 + count * definitionSize;
  for (let index = 0; index < count; index++) {
    const record = table.subarray(2 + index * definitionSize);
    const levels = new Map<number, Level>();
    const isSimple = (record.readUInt8(26) & 1) === 1;
    for (let level = 0; level < (isSimple ? 1 : 9); level++) {
      const style = record.readUInt16LE(8 + level * 2);
      const read = readLevel(table, at, style === 0xfff ? undefined : String(style));
      levels.set(level, read.level);
      at = read.end;
    }
    definitions.set(record.readInt32LE(0), { id: index, levels });
  }
  return definitions;
}

function readLevel(table: Buffer, at: number, style: string | undefined): { readonly level: Level; readonly end: number } {
  const head = table.subarray(at, at + levelHead);
  const flags = head.readUInt8(5);
  const textAt = at + levelHead + head.readUInt8(24) + head.readUInt8(25);
  const end = textAt + 2 + table.readUInt16LE(textAt) * 2;
  const text = table.toString('utf16le', textAt + 2, end).replace(/[\u0000-\u0008]/gu, (sign) => `%${sign.charCodeAt(0) + 1}`);
  const format = head.readUInt8(4);
  const level: Level = {
    start: head.readInt32LE(0),
    format: format === noFormat ? 'none' : (formats[format] ?? 'decimal'),
    custom: undefined,
    text,
    legal: (flags & 4) !== 0,
    restart: flags & 8 ? head.readUInt8(26) : undefined,
    behind: behind[head.readUInt8(15)] ?? 'tab',
    style,
    font: undefined,
  };
  return { level, end };
}

function readUses(table: Buffer, definitions: ReadonlyMap<number, Definition>): readonly List[] {
  const count = table.readUInt32LE(0);
  const lists: List[] = [];
  let at = 4 + count * useSize;
  for (let index = 0; index < count && 4 + (index + 1) * useSize <= table.length; index++) {
    const record = table.subarray(4 + index * useSize);
    const definition = definitions.get(record.readInt32LE(0));
    const levels = new Map(definition?.levels);
    const starts = new Map<number, number>();
    at += 4;
    for (let override = 0; override < record.readUInt8(12); override++) {
      const flags = table.readUInt32LE(at + 4);
      if (flags & 0x10) starts.set(flags & 0xf, table.readInt32LE(at));
      at += 8;
      if (!(flags & 0x20)) continue;
      const { level, end } = readLevel(table, at, undefined);
      levels.set(flags & 0xf, level);
      at = end;
    }
    lists.push({ definition: definition?.id ?? -1 - index, levels, starts });
  }
  return lists;
}
