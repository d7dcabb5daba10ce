import type { Outline } from '../document/outline.js';
import { titleText } from '../document/outline-heading.js';
import type { PlacedParagraph } from '../document/placed.js';
import type { Title } from '../document/title.js';
import type { Report } from '../report.js';
import { kindByName, kindByTitle, type KindId } from './kinds.js';

export interface DetectedKind {
  readonly kind: KindId;
  readonly from: Report['kindFrom'];
}

/** Headings that only one kind of report has; two of them decide where no title does. */
const VOTES: readonly (readonly [KindId, RegExp])[] = [
  ['gov-info-annual', /主动公开政府信息|政府信息公开申请|政府信息公开行政复议/u],
  ['rule-of-law-annual', /法治政府建设|推进法治建设第一责任人/u],
  ['enforcement-annual', /行政执法(?:总体)?(?:数据|情况)|行政执法主体/u],
];
const NEEDED_VOTES = 2;

/** How a 政府工作报告 speaks to those who hear it. */
const ADDRESS = /^各位代表[：！，,!:]/u;
const EDGE = 10;

/** What the text declares of itself comes first, then the setting, the title, the address, the headings. */
export function detectKind(
  declared: unknown,
  set: KindId | 'auto',
  titles: readonly Title[],
  outline: Outline,
  paragraphs: readonly PlacedParagraph[],
): DetectedKind {
  const named = typeof declared === 'string' ? kindByName(declared) : undefined;
  if (named) return { kind: named.id, from: 'declared' };
  if (set !== 'auto') return { kind: set, from: 'setting' };
  for (const { subject } of titles) {
    const fits = kindByTitle(subject);
    if (fits) return { kind: fits.id, from: 'title' };
  }
  const edges = [...paragraphs.slice(0, EDGE), ...paragraphs.slice(-EDGE)];
  if (edges.some(({ paragraph }) => ADDRESS.test(paragraph.text))) return { kind: 'gov-work-report', from: 'headings' };
  if (titles.length === 0) {
    const headings = outline.headings.map(titleText);
    const elected = VOTES.find(([, pattern]) => headings.filter((heading) => pattern.test(heading)).length >= NEEDED_VOTES);
    if (elected) return { kind: elected[0], from: 'headings' };
  }
  return { kind: 'general-report', from: 'default' };
}
