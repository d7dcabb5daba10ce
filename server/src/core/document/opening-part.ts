import type { TimeMention } from '../chinese/times.js';
import type { PlacedParagraph } from './placed.js';

/** 2023年上半年，……: the part of a year that a report opens with. */
export function openingPart(opening: PlacedParagraph | undefined): TimeMention | undefined {
  if (!opening || opening.paragraph.heading) return undefined;
  const { times, text } = opening.paragraph;
  const [first] = times;
  const opens = first?.span.start === 0 && first.from.part && first.from.part.firstDay === undefined && !first.to;
  return opens && /^[，,]/u.test(text.slice(first.span.end)) ? first : undefined;
}
