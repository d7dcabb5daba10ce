import type { Span } from '../../text/span.js';
import { markRule } from '../mark-slips.js';

/** “等”和省略号只用一个。Source: GB/T 15834—2011 A.9.2. */
export const dengRedundant = markRule({
  id: 'deng-redundant',
  severity: 'information',
  signs: ['dots', 'crowded'],
  rows: [{ find: /[….。·]{1,9}/gu, instead: '', unless: isNoEllipsis }],
});

const ELLIPSIS = /^(?:…{1,9}|\.{3,9}|。{3,9}|·{3,9})$/u;

function isNoEllipsis(line: string, { start, end }: Span): boolean {
  return !ELLIPSIS.test(line.slice(start, end)) || (line[start - 1] !== '等' && line[end] !== '等');
}
