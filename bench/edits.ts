/** What writers do to a report, in the order in which it is told. */
export const editKinds = ['prose', 'run-in', 'figures', 'dated', 'heading', 'ordinal', 'enter', 'paste'] as const;
export type EditKind = (typeof editKinds)[number];

/** One change of a text: at an offset, old words become new ones. */
export interface Edit {
  readonly at: number;
  readonly old: string;
  readonly new: string;
}

/** Some edits at one place, and the one that takes them all back: the next visit finds the text as it was. */
export interface Visit {
  readonly kind: EditKind;
  readonly edits: readonly Edit[];
  readonly undo: Edit;
}

/** A character each, as somebody goes on writing. */
const typedWords = '稳步推进';
const typedDigits = '52';

/** The line that a kind of edit is made in, as far as the place in it. */
const places: Readonly<Record<EditKind, RegExp>> = {
  prose: /^[ \u3000]*(?![（一二三四五六七八九十]|第)[^\n\d#]{40,}?，(?=[^\n\d]{10,}$)/gmu,
  'run-in': /^[ \u3000]*（[一二三四五六七八九十]+）[^。\n]{2,40}。[^\n]{10,}?，/gmu,
  figures: /^(?=(?:[^\n\d]*\d[\d.]*){5})[^\n\d]*\d[\d.]*[^\n\d]+\d+/gmu,
  dated: /^[^\n]{0,60}(?:20[0-2]\d年|[0-9]{1,2}月)[^\n]*?，/gmu,
  heading: /^(?:## )?[ \u3000]*[一二三四五六七八九十]+、[^。\n]{2}(?=[^。\n]{2,40}$)/gmu,
  ordinal: /^(?:## )?[ \u3000]*(?=[二四六八]、[^。\n]{4,40}$)/gmu,
  enter: /^[^\n#]{30,}?。(?=[^\n]{10,}$)/gmu,
  paste: /\n/gu,
};

const lastOrdinal = '九';

/** Rounds of one visit a kind, so that what disturbs the machine for a while disturbs all kinds; their places are spread over the text. */
export function roundsOfVisits(text: string, rounds: number, pasted: string): readonly (readonly Visit[])[] {
  const found = editKinds.map((kind) => placesOf(kind, text));
  return Array.from({ length: rounds }, (_, round) =>
    editKinds.flatMap((kind, index) => {
      const all = found[index]!;
      const at = all[Math.floor(((round + 0.5) / rounds) * all.length)];
      return at === undefined ? [] : visitAt(kind, at, { text, pasted });
    }),
  );
}

/** Whether every kind of edit can be made in a text. */
export function hasAllPlaces(text: string): boolean {
  return editKinds.every((kind) => placesOf(kind, text).length > 0);
}

function placesOf(kind: EditKind, text: string): readonly number[] {
  return [...text.matchAll(places[kind])].map((match) => match.index + match[0].length);
}

function visitAt(kind: EditKind, at: number, { text, pasted }: { readonly text: string; readonly pasted: string }): Visit {
  if (kind === 'ordinal') return replacing(kind, at, text[at]!);
  if (kind === 'enter') return inserting(kind, at, ['\n']);
  if (kind === 'paste') return inserting(kind, at, [pasted]);
  return inserting(kind, at, [...(kind === 'figures' ? typedDigits : typedWords)]);
}

function inserting(kind: EditKind, at: number, pieces: readonly string[]): Visit {
  let end = at;
  const edits = pieces.map((piece) => {
    const edit = { at: end, old: '', new: piece };
    end += piece.length;
    return edit;
  });
  return { kind, edits, undo: { at, old: pieces.join(''), new: '' } };
}

function replacing(kind: EditKind, at: number, old: string): Visit {
  return { kind, edits: [{ at, old, new: lastOrdinal }], undo: { at, old: lastOrdinal, new: old } };
}

/** The text after an edit. */
export function edited(text: string, edit: Edit): string {
  return text.slice(0, edit.at) + edit.new + text.slice(edit.at + edit.old.length);
}
