import { locate } from '../../paragraph/placed.js';
import { series, type PlacedMarker } from '../../report/placed-series.js';
import { eachRule, replace } from '../rule.js';

/** 同一组“一是……二是……”各项之间的标点应一致。Source: GB/T 15834—2011 4.6. */
export const seriesSeparator = eachRule({
  id: 'series-separator',
  severity: 'hint',
  each: series,
  *check({ members }) {
    const separated = members.slice(1).filter(({ before, at }) => before !== '' && at.place === members[0]!.at.place);
    const wanted = commonMark(separated, members);
    const odd = separated.filter(({ before }) => normal(before) !== wanted);
    const [first] = odd;
    if (!first || odd.length === separated.length) return;
    yield {
      span: locate(first.at, { start: first.beforeSpan.start, end: first.span.end }),
      message: ['mixed', { found: first.before, expected: wanted }],
      related: odd
        .slice(1)
        .map((marker) => ({ span: locate(marker.at, marker.beforeSpan), message: ['same', { found: marker.before, expected: wanted }] })),
      fixes: [
        {
          title: ['fix', { expected: wanted }],
          safe: true,
          edits: odd.flatMap(({ at, beforeSpan }) => replace(locate(at, beforeSpan), wanted)),
        },
      ],
    };
  },
});

/** Where a member holds a full stop inside, no lighter mark can part it from the next. */
function commonMark(separated: readonly PlacedMarker[], members: readonly PlacedMarker[]): string {
  const marks = separated.map(({ before }) => normal(before));
  if (members.some((member, index) => holdsFullStop(member, members[index + 1]))) return '。';
  const full = marks.filter((mark) => mark === '。').length;
  const semicolons = marks.filter((mark) => mark === '；').length;
  return semicolons > full ? '；' : '。';
}

function holdsFullStop(member: PlacedMarker, next: PlacedMarker | undefined): boolean {
  if (!next || next.at.place !== member.at.place) return false;
  return member.at.paragraph.text.slice(member.span.end, next.beforeSpan.start).includes('。');
}

/** Width is the business of halfwidth-punct. */
function normal(mark: string): string {
  return { ';': '；', '.': '。', ',': '，', ':': '：' }[mark] ?? mark;
}
