import { BEFORE_ALL, BEHIND_ALL } from '../paragraph/place.js';
import { facts, ifSame, lines, question } from '../questions/question.js';
import { frontMatter, settings } from './given.js';
import { outline } from './numbering/outline.js';
import { titleText } from './numbering/outline-heading.js';
import { header } from './title.js';
import { kindById, kindByName, kindByTitle, type KindDefinition, type KindId } from '../kinds/kinds.js';

export interface DetectedKind {
  readonly kind: KindId;
  /** What decided it. */
  readonly from: 'declared' | 'setting' | 'title' | 'headings' | 'default';
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
const addressLines = facts('lines that speak to those who hear', ({ text }) => (ADDRESS.test(text) ? true : undefined));

/** What the text declares of itself comes first, then the setting, the title, the address, the headings. */
export const detectedKind = question('kind', { frontMatter, settings, header, outline, addressLines, lines }, (given): DetectedKind => {
  const declared = given.frontMatter['报告类型'];
  const named = typeof declared === 'string' ? kindByName(declared) : undefined;
  if (named) return { kind: named.id, from: 'declared' };
  const { kind: set } = given.settings;
  if (set !== 'auto') return { kind: set, from: 'setting' };
  const { titles } = given.header;
  for (const { subject } of titles) {
    const fits = kindByTitle(subject);
    if (fits) return { kind: fits.id, from: 'title' };
  }
  if (given.addressLines.length > 0) {
    const [head, foot] = [given.lines.placeOf(EDGE) ?? BEHIND_ALL, given.lines.placeOf(-EDGE) ?? BEFORE_ALL];
    if (given.addressLines.some(({ place }) => place < head || place >= foot)) return { kind: 'gov-work-report', from: 'headings' };
  }
  if (titles.length === 0) {
    const headings = given.outline.headings.map(titleText);
    const elected = VOTES.find(([, pattern]) => headings.filter((heading) => pattern.test(heading)).length >= NEEDED_VOTES);
    if (elected) return { kind: elected[0], from: 'headings' };
  }
  return { kind: 'general-report', from: 'default' };
});

export const kind = question(
  'definition of the kind',
  { detectedKind },
  (given) => kindById(given.detectedKind.kind),
  ifSame<KindDefinition>(Object.is),
);
