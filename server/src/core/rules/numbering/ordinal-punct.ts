import type { SeriesMarker } from '../../paragraph/series-marker.js';
import { lineRule, replace } from '../rule.js';

/** “一是”后直接写内容，“第一”后用逗号；不用顿号、冒号。 */
export const ordinalPunct = lineRule({
  id: 'ordinal-punct',
  severity: 'warning',
  mechanical: true,
  *check(paragraph) {
    for (const marker of paragraph.seriesMarkers) {
      if (!hasWrongMark(marker)) continue;
      const found = paragraph.slice(marker.span) + marker.after;
      const mark = marker.kind === 'di' ? '，' : '';
      const expected = paragraph.slice(marker.span) + mark;
      const after = { start: marker.span.end, end: marker.span.end + marker.after.length };
      yield {
        span: { start: marker.span.start, end: after.end },
        message: ['wrong', { found, expected }],
        fixes: [{ title: ['fix', { expected }], safe: true, edits: replace(after, mark) }],
      };
    }
  },
});

const SENTENCE_START = new Set(['', '。', '；', '：', ';', ':', '!', '！']);

/** 安全第一、预防为主: only at the start of a sentence does 第一 count members. */
function hasWrongMark({ kind, after, before, doubtful }: SeriesMarker): boolean {
  if (doubtful || !SENTENCE_START.has(before)) return false;
  return kind === 'di' ? after === '、' : after === '、' || after === '：' || after === ':';
}
