import { parseChineseNumeral } from '../chinese/numerals.js';
import type { SeriesMarker } from './series-marker.js';
import { OpenSeriesStack, type OpenSeries } from './open-series.js';
import { matchesOf } from '../text/matches.js';

const MARKER =
  /(?<=^|[。；：，！？、;:,!?.“（(—…”）)\s])(?:(?<shi>[一二三四五六七八九十]{1,3})是|(?<yao>[一二三四五六七八九十]{1,3})要(?![素求件点领义])|第(?<di>[一二三四五六七八九十]{1,3})(?=[，,：:]|、(?!第[一二三四五六七八九十])))(?<after>[、，,：:]?)/gu;
/** Most lines have none of these. */
const ANY = /[一二三四五六七八九十][是要]|第[一二三四五六七八九十]/u;
/** 居“百强县”第二、: what stands right behind a name tells its rank. */
const ENDS_NAME = /(?:^|[^。；：！？;:!?.…])[”）)]$/u;
const NUMERAL_NEXT = /^、[一二三四五六七八九十]/u;
const BEFORE = /[。；：，！？、;:,!?.…]$/u;

/** The series markers of a paragraph, in order. */
export function readSeriesMarkers(text: string): readonly SeriesMarker[] {
  if (!ANY.test(text)) return [];
  const markers: SeriesMarker[] = [];
  for (const match of matchesOf(MARKER, text)) {
    const { shi, yao, di, after } = match.groups!;
    const numeral = (shi ?? yao ?? di)!;
    const value = parseChineseNumeral(numeral);
    if (value === undefined || isSaying(text, match.index + match[0].length, numeral)) continue;
    const start = match.index;
    const lead = text.slice(Math.max(0, start - 8), start);
    if (di && ENDS_NAME.test(lead)) continue;
    const blanks = lead.length - lead.trimEnd().length;
    const before = BEFORE.exec(lead.trimEnd())?.[0] ?? '';
    const numeralStart = start + (di ? 1 : 0);
    markers.push({
      kind: shi ? 'shi' : yao ? 'yao' : 'di',
      value,
      span: { start, end: match.index + match[0].length - after!.length },
      numeral: { start: numeralStart, end: numeralStart + numeral.length },
      before,
      beforeSpan: { start: start - blanks - before.length, end: start - blanks },
      after: after!,
      doubtful: di !== undefined && (before === '、' || NUMERAL_NEXT.test(text.slice(match.index + match[0].length - after!.length))),
    });
  }
  return markers;
}

/** 一是一、二是二 is a saying. */
function isSaying(text: string, end: number, numeral: string): boolean {
  return text.startsWith(numeral, end) && !/^[个方支批项次]/u.test(text.slice(end + numeral.length, end + numeral.length + 1));
}

/** Members of one series, in order; a marker of a nested series belongs to that series alone. */
export interface Series<Marker extends SeriesMarker = SeriesMarker> {
  readonly members: readonly Marker[];
}

/**
 * Sorts markers into series: a marker goes on with the innermost open series that it follows, and among several with the one whose members are
 * parted by the same mark; 一是 opens a series; any other number that follows none is a slip of the innermost open series, and becomes its member.
 * A doubtful marker belongs to a series only where that waits for its number.
 */
export function groupSeries<Marker extends SeriesMarker>(markers: readonly Marker[]): readonly Series<Marker>[] {
  const all: OpenSeries<Marker>[] = [];
  const open = new OpenSeriesStack<Marker>();
  const firmAhead = firmValuesAhead(markers);
  for (const [index, marker] of markers.entries()) {
    const at = open.waitingFor(marker);
    if (marker.doubtful && (at < 0 || firmAhead[index] === marker.value)) continue;
    const same = open.innermostOf(marker.kind);
    if (at < 0 && (marker.value === 1 || same < 0)) {
      const series = { members: [marker] };
      all.push(series);
      open.open(series);
      continue;
    }
    open.closeInside(at < 0 ? same : at);
    if (at < 0) takeBackRepeatedStart(open, marker, all);
    open.goOn(marker);
  }
  return all;
}

/** For each marker the number of the next one of its kind that is beyond doubt. */
function firmValuesAhead(markers: readonly SeriesMarker[]): readonly (number | undefined)[] {
  const next: Partial<Record<SeriesMarker['kind'], number>> = {};
  return markers
    .toReversed()
    .map(({ kind, value, doubtful }) => {
      const ahead = next[kind];
      if (!doubtful) next[kind] = value;
      return ahead;
    })
    .reverse();
}

/** 一是…一是…三是…: the second 一是 opens no series of its own, it stands for 二是. */
function takeBackRepeatedStart<Marker extends SeriesMarker>(
  open: OpenSeriesStack<Marker>,
  marker: Marker,
  all: OpenSeries<Marker>[],
): void {
  const [outer, inner] = [open.at(-2), open.innermost];
  if (!outer || inner?.members.length !== 1 || inner.members[0]!.value !== 1) return;
  const last = outer.members.at(-1)!;
  if (last.kind !== marker.kind || last.value + 2 !== marker.value) return;
  open.close();
  open.goOn(inner.members[0]!);
  all.splice(all.lastIndexOf(inner), 1);
}
