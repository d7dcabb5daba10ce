import type { Span } from '../../text/span.js';
import { markRule } from '../mark-slips.js';

/** What an ellipsis follows, 等 apart: beside it, it is superfluous altogether (deng-redundant). */
const BEFORE_DOTS = /[\p{Script=Han}，、”》）%\d]$/u;
/** Leaders in a table of contents: 一、总体情况……3. */
const LEADER = /^\s{0,2}\d{1,3}(?:$|\s)/u;
const DOTS = ['…', '………', '……………', '...', '....', '.....', '......', '······', '···', '・・・'];
const BEFORE_DASH = /[\p{Script=Han}”》）"]$/u;

/** 省略号占两格（……），破折号占两格（——）。Source: GB/T 15834—2011 4.10.2, 4.11.2. */
export const ellipsisDashForm = markRule({
  id: 'ellipsis-dash-form',
  severity: 'information',
  signs: ['dots', 'strokes'],
  rows: [
    { find: /…{1,9}(?![…等.])|\.{3,9}(?![.等\d])|[·・]{3,9}(?!等)/gu, message: 'dots', instead: '……', unless: isNoEllipsis },
    // A dash at the start of a line, or between words and what explains them.
    {
      find: /^(?:-{2,6}|－{1,6}|─{1,6}|―{1,6}|—{3,6}|—|–{1,6})(?=[\p{Script=Han}“《]|\d{4}年)/gu,
      message: 'dash',
      instead: '——',
    },
    {
      find: /(?:-{2,6}|－{2,6}|─{2,6}|―{2,6}|–{2,6}|—{3,6})(?=[\p{Script=Han}“《"])/gu,
      message: 'dash',
      instead: '——',
      unless: (line, { start }) => !BEFORE_DASH.test(line.slice(0, start).slice(-1)),
    },
    { find: /-(?=\p{Script=Han}{1,12}[，、；。])(?<=\p{Script=Han}["”]-)/gu, message: 'dash', instead: '——' },
    { find: /—(?=“[^“”—]{1,20}”[，。；])(?<=[，、；]\p{Script=Han}{2,20}—)/gu, message: 'dash', instead: '——' },
  ],
});

function isNoEllipsis(line: string, { start, end }: Span): boolean {
  const before = line[start - 1] ?? '';
  if (before === '等' || !BEFORE_DOTS.test(before)) return true;
  return !DOTS.includes(line.slice(start, end)) || LEADER.test(line.slice(end));
}
