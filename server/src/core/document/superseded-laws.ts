import type { Day } from '../chinese/calendar.js';
import { lawByName, type AnyLawEntry, type SupersededLawEntry } from '../data/laws.js';
import { followsPlace, readLawNamesakes } from '../facts/law-namesakes.js';
import { looksBackOnLaw } from '../facts/law-use.js';
import { lawsIn, type LawMention } from '../facts/mentions.js';
import type { PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';
import { readingsOf } from './told-places.js';
import type { ToldTime } from './timeline.js';
import { writingDays } from './writing-days.js';

/** A law cited as if it still held in the time that the sentence speaks of. */
export interface SupersededCitation {
  readonly at: PlacedParagraph;
  readonly mention: LawMention;
  readonly told: ToldTime;
}

/** By the law, in the order of the text. */
export function readSupersededLaws(document: ReportDocument): ReadonlyMap<SupersededLawEntry, readonly SupersededCitation[]> {
  const { timeline, paragraphs } = document;
  const found = new Map<SupersededLawEntry, SupersededCitation[]>();
  if (!timeline.period || timeline.period.isGuess || !writingDays(document)) return found;
  const namesakes = readLawNamesakes(paragraphs);
  for (const at of document.bodyWith(lawsIn)) {
    for (const mention of lawsIn(at.paragraph)) {
      const { entry } = mention;
      if (entry.type !== 'superseded-law' || !isCitation(at, mention)) continue;
      const told = timeline.at(at, mention.span.start);
      if (!told || readingsOf(told).some(({ from }) => from < entry.repealed)) continue;
      if (namesakes.include(entry.shortName)) continue;
      found.set(entry, [...(found.get(entry) ?? []), { at, mention, told }]);
    }
  }
  return found;
}

const CITED_BEFORE = /(?:依据|依照|按照|根据|违反|适用)$/u;

/** Its name alone may be a word of daily life, or somebody else's; so may what is told of the past. */
function isCitation({ paragraph }: PlacedParagraph, { span, form, quoted, edition }: LawMention): boolean {
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
