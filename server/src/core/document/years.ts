import type { KindDefinition, KindId } from '../kinds/kinds.js';
import { titleText } from './outline-heading.js';
import type { PlacedParagraph } from './placed.js';
import type { Section } from './sections.js';
import { firstProse } from './first-prose.js';
import { openingPart } from './opening-part.js';
import { planYears } from './plan-year.js';
import { yearOfMost } from './body-year.js';
import { datesWithin, evidence, isSingleYear, type YearEvidence } from './year-evidence.js';
import type { SigningDate } from './sign-off.js';
import { isDelivered, reviewedYear } from './delivery.js';
import { announcedYears, statisticsYears } from './announced-years.js';
import { yearsNamedIn } from './named-years.js';
import { isTitleOdd } from './odd-title.js';
import { isPlanTitle, type Title } from './title.js';

export interface ReportYears {
  /** The year that the report speaks of. */
  readonly reportYear: number | undefined;
  /** What tells that year; `signing` is a guess from when reports are usually written. */
  readonly decidedBy: 'title' | 'lead' | 'headings' | 'body' | 'signing' | undefined;
  /** It looks back on one year, or may do so. */
  readonly annual: boolean;
  /** Its title says that it reports on a whole year, so it cannot be written before the end of that year. */
  readonly wholeYear: boolean;
  /** The title, perhaps along with the opening, names another year; all else agrees. */
  readonly titleIsOdd: boolean;
  /** The place that decides on the report year. */
  readonly stated: YearEvidence | undefined;
  /** Where the title, the opening paragraph and the headings of the account name the year of the report. */
  readonly title: YearEvidence | undefined;
  readonly lead: YearEvidence | undefined;
  /** Where the opening says once more what year is reported, and of what year its statistics are. */
  readonly announced: readonly YearEvidence[];
  readonly headings: readonly YearEvidence[];
  /** Where the heading and the first words of the plan name its year. */
  readonly plans: readonly YearEvidence[];
  /** Where title and opening name it along with the year of the report. */
  readonly titlePlan: YearEvidence | undefined;
  readonly announcedPlan: YearEvidence | undefined;
  readonly signing: SigningDate | undefined;
}

export interface YearSources {
  readonly kind: KindDefinition;
  readonly title: Title | undefined;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly plan: Section | undefined;
  readonly sections: readonly Section[];
  readonly deliveryNote: PlacedParagraph | undefined;
  readonly signing: SigningDate | undefined;
}

const NOT_ANNUAL =
  /半年|季度|月份|年中|中期|阶段|[1-9]\s?[—～~至到-]\s?\d{1,2}月|五年|任期|以来|(?:法院|检察院|人大|人民代表大会|人大常委会|政协|委员会)工作报告/u;
/** Reports on one matter are written when the matter is done. */
const ON_ONE_MATTER = /专项|行动|活动|创建|示范|宣传|培训|考试|竞赛|督察|督查|巡察|检查|自查|自评|评估|整改|会议/u;
const WHOLE_YEAR = /年度|^(?:关于)?\d{4}年(?:全年)?(?:主要)?(?:工作|述职|履职)/u;
const ANNUAL_KINDS = new Set<KindId>(['rule-of-law-annual', 'enforcement-annual', 'gov-info-annual', 'duty-law-report']);
const ACCOUNT = /情况|回顾|总结|成效|举措/u;
/** 2023年督察反馈问题整改情况: last year's matter, this year's account. */
const ON_EARLIER_MATTER = /整改|反馈|结转|遗留|对比|比较|考核|审计|督察|督查|巡察|巡视/u;

/**
 * Weighs title, opening, headings, plan and signing date: the title decides, else the opening, else the headings of the account, else the
 * years in the account, else the year before the signing.
 */
export function readYears(sources: YearSources): ReportYears {
  const { kind, signing } = sources;
  const { account: title, plan: titlePlan } = yearsNamedIn(sources.title?.lines ?? []);
  const { lead, announced, announcedPlan } = readOpening(sources, title);
  const headings = sources.sections.flatMap((section) => (section === sources.plan ? [] : accountYear(section)));
  const plans = sources.plan ? planYears(sources.plan, sources.paragraphs, (title ?? lead)?.year) : [];
  const openings = [...(lead ? [lead] : []), ...announced];
  const titleIsOdd = title !== undefined && isTitleOdd(title.year, { openings, headings, planned: plans[0]?.year, signing });
  const stated = titleIsOdd ? [...openings, ...headings].find(({ year }) => year !== title.year) : (title ?? lead ?? headings[0]);
  const delivery = isDelivered(kind);
  const annual = stated !== undefined && !delivery && kind.id !== 'rectification-report' && mayBeAnnual(sources.title);
  const decided = delivery
    ? (reviewedYear({ ...sources, title, lead, headings }) ?? yearOfBody(sources))
    : stated
      ? { year: stated.year, by: placeOf(stated, title, lead) }
      : unstatedYear(sources);
  return {
    reportYear: decided?.year,
    decidedBy: decided?.by,
    annual,
    wholeYear: annual && saysWholeYear(sources.title, kind.id),
    titleIsOdd,
    stated,
    title,
    lead,
    announced,
    headings,
    plans,
    titlePlan,
    announcedPlan,
    signing,
  };
}

interface DecidedYear {
  readonly year: number;
  readonly by: NonNullable<ReportYears['decidedBy']>;
}

function placeOf(stated: YearEvidence, title: YearEvidence | undefined, lead: YearEvidence | undefined): DecidedYear['by'] {
  return stated === title ? 'title' : stated === lead ? 'lead' : 'headings';
}

/** Neither title nor opening nor headings name a whole year: the part of one that it opens with, else what most of the account is about, if it fits the signing, else a guess from the signing. */
function unstatedYear(sources: YearSources): DecidedYear | undefined {
  const { kind, title, paragraphs, bodyStart, signing } = sources;
  const opening = openingPart(paragraphs[bodyStart])?.from.year;
  if (opening?.by === 'number') return { year: opening.year, by: 'lead' };
  const body = yearOfBody(sources);
  if (body && (!signing || body.year === signing.year || body.year === signing.year - 1)) return body;
  return signing && { year: signing.month <= lastMonthOfReporting(title, kind.id) ? signing.year - 1 : signing.year, by: 'signing' };
}

/** What most of the account is about. */
function yearOfBody({ paragraphs, bodyStart, bodyEnd, plan }: YearSources): DecidedYear | undefined {
  const accountEnd = plan && plan.heading.at.index > bodyStart ? Math.min(plan.heading.at.index, bodyEnd) : bodyEnd;
  const year = yearOfMost(paragraphs.slice(bodyStart, accountEnd));
  return year === undefined ? undefined : { year, by: 'body' };
}

/** Annual reports are signed until June of the next year; those on a part of a year, or on one matter, soon after it. */
function lastMonthOfReporting(title: Title | undefined, kind: KindId): number {
  return kind === 'general-report' || NOT_ANNUAL.test(title?.text ?? '') ? 2 : 6;
}

function mayBeAnnual(title: Title | undefined): boolean {
  const text = title?.text ?? '';
  return !NOT_ANNUAL.test(text) && !namesSeveralYears(title) && !isPlanTitle(text);
}

function saysWholeYear(title: Title | undefined, kind: KindId): boolean {
  if (!title || ON_ONE_MATTER.test(title.text)) return false;
  return WHOLE_YEAR.test(title.subject) || (ANNUAL_KINDS.has(kind) && yearsNamedIn(title.lines).account !== undefined);
}

/** 2021—2023年……: a plan for the next year follows no single one of them. */
function namesSeveralYears(title: Title | undefined): boolean {
  return title?.lines.some(({ paragraph }) => paragraph.dates.some(({ until }) => until !== undefined)) ?? false;
}

function readOpening(
  { kind, paragraphs, bodyStart }: YearSources,
  title: YearEvidence | undefined,
): Pick<ReportYears, 'lead' | 'announced' | 'announcedPlan'> {
  const { account, plan, isFirm } = announcedYears(paragraphs, bodyStart);
  const opening = openingYear(paragraphs, bodyStart, (title ?? account)?.year);
  const statistics = statisticsYears(kind.id, paragraphs, bodyStart);
  const again = opening && account && isFirm ? [account] : [];
  return { lead: opening ?? account, announced: [...again, ...statistics], announcedPlan: plan };
}

/** The first prose of the body, where it begins with the year: 2023年，……. An earlier year with 以来 is where a count begins. */
function openingYear(paragraphs: readonly PlacedParagraph[], bodyStart: number, told: number | undefined): YearEvidence | undefined {
  const at = firstProse(paragraphs, bodyStart);
  if (!at || at.paragraph.heading) return undefined;
  const mention = at.paragraph.dates[0];
  if (!mention || !isSingleYear(mention) || mention.span.start !== 0) return undefined;
  const after = at.paragraph.text.slice(mention.span.end, mention.span.end + 2);
  const since = /^以?来/u.test(after);
  if (!since && !/^[，,]/u.test(after)) return undefined;
  return since && told !== undefined && mention.year! < told ? undefined : evidence(at, mention);
}

/** 一、2023年工作情况. */
function accountYear({ heading }: Section): readonly YearEvidence[] {
  const { at } = heading;
  const title = heading.heading.title;
  const words = titleText(heading);
  if (heading.level !== 1 || !ACCOUNT.test(words) || ON_EARLIER_MATTER.test(words)) return [];
  const [mention, second] = datesWithin(at, title);
  if (!mention || second || !isSingleYear(mention)) return [];
  return mention.span.start === title.start ? [evidence(at, mention)] : [];
}
