/** `{slot=words}` in a frame: these words stand there unless a row sets its own. */
const SLOT = /\{(?<slot>\w+)=(?<words>[^}]*)\}/gu;

export interface PlacedPassage {
  readonly text: string;
  readonly start: number;
}

/** The report of the frame as it stands, every slot holding its own words. */
export function reportOf(frame: string): string {
  return frame.replaceAll(SLOT, '$<words>');
}

/** The report of the frame with the passage in the slot. */
export function reportAround(frame: string, slot: string, passage: string): PlacedPassage {
  const place = [...frame.matchAll(SLOT)].find(({ groups }) => groups?.['slot'] === slot);
  if (!place) throw new Error(`The frame has no slot ${slot}: ${frame.slice(0, 40)}`);
  const before = reportOf(frame.slice(0, place.index));
  const after = reportOf(frame.slice(place.index + place[0].length));
  return { text: `${before}${passage}${after}\n`, start: before.length };
}
