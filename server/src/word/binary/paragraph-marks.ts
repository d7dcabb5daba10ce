import type { OwnNumbering } from '../document/list-counters.js';
import { readModifiers, readPropertyRuns, runAt, type Modifier, type PropertyRun } from './modifiers.js';
import type { WordStreams } from './word-streams.js';

/** What the mark at a paragraph's end says of it. */
export interface ParagraphMark {
  readonly style: number;
  readonly numbering: OwnNumbering;
  readonly inTable: boolean;
  /** It ends a row, not a paragraph. */
  readonly endsRow: boolean;
}

const codes = { inTable: 0x2416, endsRow: 0x2417, level: 0x260a, list: 0x460b, elsewhere: 0x6646 } as const;

export class ParagraphMarks {
  readonly #runs: readonly PropertyRun[];

  constructor(private readonly streams: WordStreams) {
    this.#runs = readPropertyRuns(streams.main, streams.table('paragraphs'), 'paragraphs');
  }

  /** By where the mark lies in the main stream. */
  at(place: number): ParagraphMark {
    const run = runAt(this.#runs, place);
    const modifiers = run ? this.#all(run.modifiers) : [];
    return {
      style: run?.style ?? 0,
      numbering: numberingIn(modifiers),
      inTable: isOn(modifiers, codes.inTable),
      endsRow: isOn(modifiers, codes.endsRow),
    };
  }

  #all(modifiers: readonly Modifier[]): readonly Modifier[] {
    const elsewhere = modifiers.find(({ code }) => code === codes.elsewhere);
    const { data } = this.streams;
    if (!elsewhere || !data) return modifiers;
    const at = elsewhere.operand.readUInt32LE(0);
    return [...modifiers, ...readModifiers(data.subarray(at + 2, at + 2 + data.readUInt16LE(at)))];
  }
}

export function numberingIn(modifiers: readonly Modifier[]): OwnNumbering {
  const list = modifiers.findLast(({ code }) => code === codes.list)?.operand.readInt16LE(0);
  // Numbers of old are kept for programs of old; they are none here.
  return { numId: list !== undefined && list < 0 ? 0 : list, level: modifiers.findLast(({ code }) => code === codes.level)?.operand[0] };
}

function isOn(modifiers: readonly Modifier[], wanted: number): boolean {
  return modifiers.findLast(({ code }) => code === wanted)?.operand[0] === 1;
}
