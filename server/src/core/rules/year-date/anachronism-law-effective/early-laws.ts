import type { Day } from '../../../chinese/calendar.js';
import { followsPlace, namesakesAmong, otherRegulations } from '../../../mentions/law-namesakes.js';
import { countsWhatWasDone, isApplied, speaksOfLawmaking } from '../../../mentions/law-use.js';
import { lawsIn, type LawMention } from '../../../mentions/mentions.js';
import { versionOf, type LawVersion } from './law-versions.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import { within, type PlacedParagraph } from '../../../paragraph/placed.js';
import { linesWith, question } from '../../../questions/question.js';
import { body } from '../../../report/sign-off.js';
import { isTimeOfAnother } from '../../../report/time/told-times.js';
import { timeline } from '../../../report/time/read-timeline.js';
import { readingsOf, type Timeline, type ToldTime } from '../../../report/time/timeline.js';
import { writingDays } from '../../../report/years/writing-days.js';

/** A law that is named before it was made public, or goes by before it was in force. */
export interface EarlyLaw {
  readonly at: PlacedParagraph;
  readonly mention: LawMention;
  readonly told: ToldTime;
  readonly version: LawVersion;
  readonly since: Day;
  readonly slip: 'unknown-yet' | 'not-in-force';
}

const linesWithLaws = linesWith('lines with laws', (paragraph) => lawsOf(paragraph).length > 0);

/** The laws themselves that a paragraph names. */
function lawsOf(paragraph: Paragraph): readonly LawMention[] {
  return lawsIn(paragraph).filter(({ entry, quoted, form }) => entry.type === 'law' && !quoted && form !== 'in-title');
}

export const earlyLaws = question(
  'early laws',
  { writingDays, timeline, linesWithLaws, body, otherRegulations },
  (given): readonly EarlyLaw[] => {
    const { writingDays: writing, timeline: when } = given;
    if (!writing) return [];
    const namesakes = namesakesAmong(given.otherRegulations);
    return within(given.linesWithLaws, given.body).flatMap((at) =>
      lawsOf(at.paragraph).flatMap((mention) => {
        const early = readEarly(when, at, mention, writing.latest);
        return early && !followsPlace(at.paragraph.text, mention.span.start) && !namesakes.include(mention.entry.shortName) ? [early] : [];
      }),
    );
  },
);

function readEarly(when: Timeline, at: PlacedParagraph, mention: LawMention, written: Day): EarlyLaw | undefined {
  const told = when.at(at, mention.span.start);
  if (!told || isTimeOfAnother(at, told, mention.span.start)) return undefined;
  const last = lastDay(told);
  const saysWhen = told.decidedBy === 'written' || told.decidedBy === 'inferred';
  const knownUntil = saysWhen && !when.isPlan(at) ? last : written;
  if (mention.form === 'title' && !speaksOfLawmaking(at.paragraph, mention.span)) {
    const version = versionOf(mention, knownUntil);
    if (version?.promulgated !== undefined && knownUntil < version.promulgated)
      return { at, mention, told, version, since: version.promulgated, slip: 'unknown-yet' };
  }
  if (told.decidedBy === 'plan' || when.period?.isGuess || !isApplied(at.paragraph, mention.span)) return undefined;
  const version = versionOf(mention, last);
  if (version?.inForce === undefined || last >= version.inForce) return undefined;
  if (!saysWhen && !countsWhatWasDone(at.paragraph, mention.span)) return undefined;
  return { at, mention, told, version, since: version.inForce, slip: 'not-in-force' };
}

function lastDay(told: ToldTime): Day {
  return readingsOf(told).reduce((latest, { to }) => (to > latest ? to : latest), told.interval.to);
}
