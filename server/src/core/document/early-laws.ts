import type { Day } from '../chinese/calendar.js';
import { followsPlace, readLawNamesakes } from '../facts/law-namesakes.js';
import { countsWhatWasDone, isApplied, speaksOfLawmaking } from '../facts/law-use.js';
import { lawsIn, type LawMention } from '../facts/mentions.js';
import { versionOf, type LawVersion } from './law-versions.js';
import type { PlacedParagraph } from './placed.js';
import type { ReportDocument } from './report-document.js';
import { isTimeOfAnother, readingsOf } from './told-places.js';
import type { ToldTime } from './timeline.js';
import { writingDays } from './writing-days.js';

/** A law that is named before it was made public, or goes by before it was in force. */
export interface EarlyLaw {
  readonly at: PlacedParagraph;
  readonly mention: LawMention;
  readonly told: ToldTime;
  readonly version: LawVersion;
  readonly since: Day;
  readonly slip: 'unknown-yet' | 'not-in-force';
}

export function readEarlyLaws(document: ReportDocument): readonly EarlyLaw[] {
  const written = writingDays(document)?.latest;
  if (written === undefined) return [];
  const namesakes = readLawNamesakes(document.paragraphs);
  return document.bodyWith(lawsIn).flatMap((at) =>
    lawsIn(at.paragraph).flatMap((mention) => {
      if (mention.entry.type !== 'law' || mention.quoted || mention.form === 'in-title') return [];
      const early = readEarly(document, at, mention, written);
      return early && !followsPlace(at.paragraph.text, mention.span.start) && !namesakes.include(mention.entry.shortName) ? [early] : [];
    }),
  );
}

function readEarly({ timeline }: ReportDocument, at: PlacedParagraph, mention: LawMention, written: Day): EarlyLaw | undefined {
  const told = timeline.at(at, mention.span.start);
  if (!told || isTimeOfAnother(at, told, mention.span.start)) return undefined;
  const last = lastDay(told);
  const saysWhen = told.decidedBy === 'written' || told.decidedBy === 'inferred';
  const knownUntil = saysWhen && !timeline.isPlan(at) ? last : written;
  if (mention.form === 'title' && !speaksOfLawmaking(at.paragraph, mention.span)) {
    const version = versionOf(mention, knownUntil);
    if (version?.promulgated !== undefined && knownUntil < version.promulgated)
      return { at, mention, told, version, since: version.promulgated, slip: 'unknown-yet' };
  }
  if (told.decidedBy === 'plan' || timeline.period?.isGuess || !isApplied(at.paragraph, mention.span)) return undefined;
  const version = versionOf(mention, last);
  if (version?.inForce === undefined || last >= version.inForce) return undefined;
  if (!saysWhen && !countsWhatWasDone(at.paragraph, mention.span)) return undefined;
  return { at, mention, told, version, since: version.inForce, slip: 'not-in-force' };
}

function lastDay(told: ToldTime): Day {
  return readingsOf(told).reduce((latest, { to }) => (to > latest ? to : latest), told.interval.to);
}
