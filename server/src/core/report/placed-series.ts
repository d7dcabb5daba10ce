import { groupSeries, type Series } from '../paragraph/series.js';
import type { SeriesMarker } from '../paragraph/series-marker.js';
import type { PlacedParagraph } from '../paragraph/placed.js';
import { perLines } from '../questions/per-lines.js';
import { facts, linesWith, question } from '../questions/question.js';
import { countLeading } from '../text/sorted.js';

/** A series marker at its place. */
export interface PlacedMarker extends SeriesMarker {
  readonly at: PlacedParagraph;
}

/** A series, and whether it may go on elsewhere: where another one begins behind its last member, in the same line, that may be the rest of it. */
export interface PlacedSeries extends Series<PlacedMarker> {
  readonly mayGoOn: boolean;
}

const markedLines = linesWith('lines with 一是, 二是', ({ seriesMarkers }) => seriesMarkers.length > 0);
const headedLines = facts('lines with a heading', ({ heading }) => (heading ? true : undefined));

/** 一是…二是… in running text. A series may run over several paragraphs, but not across a heading. */
export const series = question('series', { markedLines, headedLines }, (given): readonly PlacedSeries[] => {
  const found: PlacedSeries[] = [];
  let stretch: PlacedParagraph[] = [];
  let above = 0;
  for (const at of given.markedLines) {
    const headings = countLeading(given.headedLines, ({ place }) => place <= at.place);
    if (headings > above && stretch.length > 0) {
      for (const one of seriesIn(stretch)) found.push(one);
      stretch = [];
    }
    above = headings;
    stretch.push(at);
  }
  return stretch.length > 0 ? [...found, ...seriesIn(stretch)] : found;
});

/** The series in lines between two headings. Those of lines that stay as they are stay the same objects. */
const seriesIn = perLines((lines): readonly PlacedSeries[] => {
  const groups = groupSeries(lines.flatMap((at) => at.paragraph.seriesMarkers.map((marker) => ({ ...marker, at }))));
  const latest = latestStarts(groups);
  return groups.map(({ members }) => {
    const last = members.at(-1)!;
    return { members, mayGoOn: (latest.get(keyOf(last)) ?? -1) > last.span.start };
  });
});

/** Where in each line the last series of each kind begins. */
function latestStarts(groups: readonly Series<PlacedMarker>[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const { members } of groups) {
    const [first] = members;
    const key = keyOf(first!);
    latest.set(key, Math.max(latest.get(key) ?? 0, first!.span.start));
  }
  return latest;
}

function keyOf({ at, kind }: PlacedMarker): string {
  return `${at.place} ${kind}`;
}
