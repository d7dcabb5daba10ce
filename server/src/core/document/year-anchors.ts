import type { TimeMention } from '../chinese/times.js';
import type { Section } from './sections.js';

/** A section whose heading names one year: 一、2023年工作回顾. What it says without a year is of that year. */
export interface YearAnchor {
  /** The numbers of its first paragraph and of the first one behind it, among all paragraphs. */
  readonly first: number;
  readonly end: number;
  readonly year: number;
}

/** Inner sections come after those that hold them. */
export function readAnchors(sections: readonly Section[], bodyEnd: number): readonly YearAnchor[] {
  return sections.flatMap(({ heading: { at, heading }, next }) => {
    const { start, end } = heading.title;
    const [named, second] = at.paragraph.times.filter(({ span }) => start <= span.start && span.end <= end);
    const year = named && !second ? wholeYear(named) : undefined;
    return year === undefined ? [] : [{ first: at.index, end: next?.at.index ?? bodyEnd, year }];
  });
}

export function anchorOf(anchors: readonly YearAnchor[], index: number): number | undefined {
  return anchors.findLast(({ first, end }) => first <= index && index < end)?.year;
}

/** 2023年, without anything that makes it more or less than that year. */
export function wholeYear({ from, to, sense, compared, quoted }: TimeMention): number | undefined {
  if (from.year?.by !== 'number' || from.year.first !== undefined || from.part || to) return undefined;
  return sense === 'at' && !compared && !quoted ? from.year.year : undefined;
}
