import type { EventEntry } from '../../../dated/events.js';
import { keptByParagraph } from '../../../paragraph/kept.js';
import type { Span } from '../../../text/span.js';
import { eventsIn } from '../../../mentions/mentions.js';
import { sentenceAt } from '../../../paragraph/sentences.js';

/** A congress that a paragraph speaks of as ahead, 迎接党的二十大, or as that of the year, 党的二十大召开之年. */
export interface AwaitedMeeting {
  readonly entry: EventEntry;
  readonly span: Span;
  readonly as: 'ahead' | 'of-the-year';
}

const AHEAD = /(?:迎接|喜迎|迎庆)(?:党的|中国共产党)?$/u;
const OF_THE_YEAR = /^(?:胜利)?召开之年/u;
const LONGEST = 8;
/** What was built or held for it then may be told of later. */
const LOOKS_BACK = /以来|总结|曾|当时|回顾|历史|经验|成果|基础上|期间|继续|系列|活动|[去上前]年|20\d\d年.*20\d\d年/u;

export const awaitedMeetingsIn = keptByParagraph((paragraph): readonly AwaitedMeeting[] => {
  const { text, sentences } = paragraph;
  return eventsIn(paragraph).flatMap(({ entry, span, quoted, bookTitle }): readonly AwaitedMeeting[] => {
    if (entry.kind !== 'meeting' || entry.announced === undefined || !entry.verified || quoted || bookTitle) return [];
    const [ofTheYear] = OF_THE_YEAR.exec(text.slice(span.end, span.end + LONGEST)) ?? [];
    if (ofTheYear !== undefined) return [{ entry, span: { start: span.start, end: span.end + ofTheYear.length }, as: 'of-the-year' }];
    const [ahead] = AHEAD.exec(text.slice(Math.max(0, span.start - LONGEST), span.start)) ?? [];
    const sentence = sentenceAt(sentences, span.start);
    return ahead === undefined || LOOKS_BACK.test(paragraph.slice(sentence))
      ? []
      : [{ entry, span: { start: span.start - ahead.length, end: span.end }, as: 'ahead' }];
  });
});
