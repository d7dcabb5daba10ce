import type { Day } from '../../../chinese/calendar.js';
import { lawByName, type AnyLawEntry, type SupersededLawEntry } from '../../../dated/laws.js';
import { followsPlace, namesakesAmong, otherRegulations } from '../../../mentions/law-namesakes.js';
import { looksBackOnLaw } from '../../../mentions/law-use.js';
import { lawsIn, type LawMention } from '../../../mentions/mentions.js';
import { keptByParagraph } from '../../../paragraph/kept.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import { within, type PlacedParagraph } from '../../../paragraph/placed.js';
import { linesWith, question } from '../../../questions/question.js';
import { body } from '../../../report/sign-off.js';
import { isAllSince } from '../../../report/time/all-since.js';
import { period, timeline } from '../../../report/time/read-timeline.js';
import type { ToldTime } from '../../../report/time/timeline.js';
import { writingDays } from '../../../report/years/writing-days.js';

/** A law cited as if it still held in the time that the sentence speaks of. */
export interface SupersededCitation {
  readonly at: PlacedParagraph;
  readonly mention: LawMention;
  readonly told: ToldTime;
}

/** What a paragraph cites. */
const citedIn = keptByParagraph((paragraph): readonly Citation[] =>
  lawsIn(paragraph).flatMap((mention) => {
    const { entry } = mention;
    return entry.type === 'superseded-law' && isCitation(paragraph, mention) ? [{ entry, mention }] : [];
  }),
);

interface Citation {
  readonly entry: SupersededLawEntry;
  readonly mention: LawMention;
}

const linesWithCitations = linesWith('lines with superseded laws', (paragraph) => citedIn(paragraph).length > 0);

/** By the law, in the order of the text. */
export const supersededLaws = question(
  'superseded laws',
  { period, writingDays, linesWithCitations, body, timeline, otherRegulations },
  (given): ReadonlyMap<SupersededLawEntry, readonly SupersededCitation[]> => {
    const found = new Map<SupersededLawEntry, SupersededCitation[]>();
    if (!given.period || !given.writingDays) return found;
    const lines = within(given.linesWithCitations, given.body);
    if (lines.length === 0) return found;
    const [when, namesakes] = [given.timeline, namesakesAmong(given.otherRegulations)];
    for (const at of lines) {
      for (const { entry, mention } of citedIn(at.paragraph)) {
        const told = when.at(at, mention.span.start);
        if (!told || !isAllSince(told, given.period, entry.repealed)) continue;
        if (namesakes.include(entry.shortName)) continue;
        const known = found.get(entry);
        if (known) known.push({ at, mention, told });
        else found.set(entry, [{ at, mention, told }]);
      }
    }
    return found;
  },
);

const CITED_BEFORE = /(?:依据|依照|按照|根据|违反|适用)$/u;

/** Its name alone may be a word of daily life, or somebody else's; so may what is told of the past. */
function isCitation(paragraph: Paragraph, { span, form, quoted, edition }: LawMention): boolean {
  if (quoted || form === 'in-title' || typeof edition === 'number' || followsPlace(paragraph.text, span.start)) return false;
  if (form === 'bare' && !CITED_BEFORE.test(paragraph.text.slice(Math.max(0, span.start - 2), span.start))) return false;
  return !looksBackOnLaw(paragraph, span);
}

const LONGEST_CHAIN = 4;

/** What held on a day in the place of a law that did not. */
export function successorOf(law: SupersededLawEntry, day: Day): AnyLawEntry | undefined {
  let successor = law.replacedBy === undefined ? undefined : lawByName(law.replacedBy);
  for (let step = 0; step < LONGEST_CHAIN && successor?.type === 'superseded-law' && successor.repealed <= day; step++)
    successor = successor.replacedBy === undefined ? undefined : lawByName(successor.replacedBy);
  return successor;
}
