import type { TimeMention } from '../../chinese/times.js';
import type { Place } from '../../paragraph/place.js';
import { holds, type Located, type Stretch } from '../../paragraph/placed.js';
import { stretchOf, type Section } from '../sections.js';

/** A section whose heading names one year: 一、2023年工作回顾. What it says without a year is of that year. */
export interface YearAnchor {
  /** Where it stands, its heading included. */
  readonly stretch: Stretch;
  readonly year: number;
}

/** Inner sections come after those that hold them. */
export function readAnchors(sections: readonly Section[], bodyEnd: Place): readonly YearAnchor[] {
  return sections.flatMap((section) => {
    const { at, heading } = section.heading;
    const { start, end } = heading.title;
    const [named, second] = at.paragraph.times.filter(({ span }) => start <= span.start && span.end <= end);
    const year = named && !second ? wholeYear(named) : undefined;
    return year === undefined ? [] : [{ stretch: stretchOf(section, bodyEnd), year }];
  });
}

export function anchorOf(anchors: readonly YearAnchor[], placed: Located): number | undefined {
  return anchors.findLast(({ stretch }) => holds(stretch, placed))?.year;
}

/** 2023年, without anything that makes it more or less than that year. */
export function wholeYear({ from, to, sense, compared, quoted }: TimeMention): number | undefined {
  if (from.year?.by !== 'number' || from.year.first !== undefined || from.part || to) return undefined;
  return sense === 'at' && !compared && !quoted ? from.year.year : undefined;
}
