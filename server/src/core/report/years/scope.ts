import type { KindDefinition, KindId } from '../../kinds/kinds.js';
import { before } from '../../paragraph/place.js';
import type { PlacedParagraph } from '../../paragraph/placed.js';
import { lines, question } from '../../questions/question.js';
import { isDelivered } from '../delivery.js';
import { kind } from '../detect-kind.js';
import { firstProse } from '../first-prose.js';
import { header, isPlanTitle, type Title } from '../title.js';
import { yearsNamedIn } from './named-years.js';
import { openingPart } from './year-parts.js';

/** What stretch of time a report is about, whatever the year. */
export interface Scope {
  /** `open`: a plan, or a report on one matter or since some year: its years follow from no single one. */
  readonly unit: 'year' | 'part' | 'years' | 'open';
  /** It is given at a meeting, and called by the year in which that is. */
  readonly isDelivered: boolean;
  /** The title says that all of it is told, so it cannot be written before its end. */
  readonly isWhole: boolean;
  /** Written within some months; others wait for figures or for a sitting. */
  readonly isPrompt: boolean;
}

const OPENING_LINES = 4;
const SEVERAL = /五年|任期|以来|中期|阶段|(?:法院|检察院|人大|人民代表大会|人大常委会|政协|委员会)工作报告/u;
const PART = /半年|季度|月份|年中|\d\s?[—～~至到-]\s?\d{1,2}月/u;
/** Reports on one matter are written when the matter is done. */
const ON_ONE_MATTER = /专项|行动|活动|创建|示范|宣传|培训|考试|竞赛|督察|督查|巡察|检查|自查|自评|评估|整改|会议/u;
const WHOLE_YEAR = /年度|^(?:关于)?\d{4}年(?:全年)?(?:主要)?(?:工作|述职|履职)/u;
const ANNUAL_KINDS: ReadonlySet<KindId> = new Set<KindId>([
  'rule-of-law-annual',
  'enforcement-annual',
  'gov-info-annual',
  'duty-law-report',
]);
const PROMPT_KINDS: ReadonlySet<KindId> = new Set<KindId>([...ANNUAL_KINDS, 'work-summary']);
const SLOW = /决算|审计|统计|公报|环境状况|预算执行|评价|复盘|补报|修订/u;

export const scope = question('what stretch of time is told', { kind, header, lines }, (given): Scope => {
  const [title] = given.header.titles;
  const text = title?.text ?? '';
  const unit = unitOf(given.kind, title, firstProse(given.lines.after(before(given.header.bodyStart), OPENING_LINES)));
  return {
    unit,
    isDelivered: isDelivered(given.kind),
    isWhole:
      unit === 'part'
        ? PART.test(text) && !isPlanTitle(text)
        : unit === 'years'
          ? tellsOfWhole(text)
          : unit === 'year' && saysWholeYear(title, given.kind.id),
    isPrompt: !SLOW.test(text) && PROMPT_KINDS.has(given.kind.id),
  };
});

function unitOf(kind: KindDefinition, title: Title | undefined, opening: PlacedParagraph | undefined): Scope['unit'] {
  if (isDelivered(kind)) return 'year';
  const text = title?.text ?? '';
  if (isPlanTitle(text) || kind.id === 'rectification-report' || SEVERAL.test(text)) return 'open';
  if (title?.lines.some(({ paragraph }) => paragraph.dates.some(({ until }) => until !== undefined))) return 'years';
  if (PART.test(text)) return 'part';
  const hasYear = title !== undefined && yearsNamedIn(title.lines).account !== undefined;
  return !hasYear && openingPart(opening) ? 'part' : 'year';
}

/** 2021—2023年法治乡村建设情况报告, but not a report on a plan whose years are not over. */
function tellsOfWhole(title: string): boolean {
  return !ON_ONE_MATTER.test(title) && !/规划|计划|方案|纲要|五[”"]?普法/u.test(title);
}

function saysWholeYear(title: Title | undefined, kind: KindId): boolean {
  if (!title || ON_ONE_MATTER.test(title.text)) return false;
  return WHOLE_YEAR.test(title.subject) || (ANNUAL_KINDS.has(kind) && yearsNamedIn(title.lines).account !== undefined);
}
