import type { DateMention } from '../../chinese/dates.js';
import type { KindId } from '../../kinds/kinds.js';
import type { PlacedParagraph } from '../../paragraph/placed.js';
import { firstProse } from '../first-prose.js';
import { claimOf, lastYearOf, partClaim, type YearClaim } from './claim.js';
import { isQuoted, planNamedAfter } from './named-years.js';
import type { Scope } from './scope.js';
import { isSingleYear } from './year-evidence.js';
import { openingPart, partOf } from './year-parts.js';

const SINCE = /^以?来[，,]/u;
/** 2024年，……; 2024年我局……, 2024年全县……. */
const TELLS = /^(?:[，,]|[我本全][局镇县委市区乡街院旗校办省处队所站])/u;
/** A count, or what a body or a plan has done since it began, may begin in an earlier year. */
const BEGINS_EARLIER =
  /\d|累计|连续|逐年|历年|近年|两年|多年|至今|接续|先后|换届|一届|成立|组建|启动|创建|“[一二三四五六七八九十]{1,2}五”|任期|履职以来/u;

const OPENING_PARAGRAPHS = 3;
const ANNOUNCES = /[现谨特]将[^。；，]{0,20}$/u;
const AS_FOLLOWS = /^[^。；，]{0,40}(?:报告|汇报|总结|公布|公开)如下/u;
const PUBLISHES = /现(?:予以?|向社会)?(?:公布|发布)[^。；，]{0,20}$/u;
const REPORT = /^[^。；，]{0,24}(?:年度报告|年报)/u;
/** No pattern above looks farther. */
const LONGEST_ANNOUNCEMENT = 50;
/** 现将2023年以来……, 现将2022年、2023年……, 现将2022年督察反馈问题整改……: said in the report on 2024, these contradict nothing. */
const DIFFERS = /^(?:以?来|[、和与及至到]\d{4}|[^。；，]{0,24}(?:整改|反馈|结转|遗留|对比|比较|考核|审计|督察|督查|巡察|巡视))/u;

/** What the first lines of the body say of the year: where it begins, what is announced, of what time the statistics are. */
export function openingClaims({ unit, isWhole }: Scope, kind: KindId, opening: readonly PlacedParagraph[]): readonly YearClaim[] {
  return [
    ...leadClaims(unit, isWhole, firstProse(opening)),
    ...announced(opening),
    ...(kind === 'gov-info-annual' ? statistics(opening) : []),
  ];
}

function leadClaims(unit: Scope['unit'], isWhole: boolean, at: PlacedParagraph | undefined): readonly YearClaim[] {
  if (!at || at.paragraph.heading) return [];
  const part = openingPart(at);
  const [date] = at.paragraph.dates;
  if (part) {
    const named = date && date.span.start === part.span.start && date.year !== undefined ? { ...claimOf(at, date, 'lead') } : undefined;
    return [named ? { ...named, part: partOf(part)! } : partClaim(at, part, partOf(part)!, 'lead')];
  }
  if (!date || date.span.start !== 0) return [];
  if (unit === 'years') return [lastYearOf(at, date, 'lead')].filter((claim) => claim !== undefined);
  if (unit === 'open' && date.year !== undefined && date.until === undefined) return [claimOf(at, date, 'lead')];
  if (!isSingleYear(date)) return [];
  const after = at.paragraph.text.slice(date.span.end);
  if (TELLS.test(after)) return [claimOf(at, date, 'lead')];
  return isWhole && unit === 'year' && SINCE.test(after) && !BEGINS_EARLIER.test(after) ? [claimOf(at, date, 'since')] : [];
}

/** 现将我镇2023年度……情况报告如下, in one of the first paragraphs; 现公布2023年……年度报告. */
function announced(opening: readonly PlacedParagraph[]): readonly YearClaim[] {
  for (const at of opening.slice(0, OPENING_PARAGRAPHS)) {
    if (at.paragraph.heading?.ordinal) break;
    const date = at.paragraph.dates.find((each) => isAnnounced(at.paragraph.text, each));
    if (!date) continue;
    if (DIFFERS.test(at.paragraph.text.slice(date.span.end))) return [];
    const plan = planNamedAfter(at, date);
    return [claimOf(at, date, 'announced'), ...(plan ? [claimOf(at, plan, 'announcedPlan')] : [])];
  }
  return [];
}

function isAnnounced(text: string, date: DateMention): boolean {
  if (!isSingleYear(date)) return false;
  const before = text.slice(Math.max(0, date.span.start - LONGEST_ANNOUNCEMENT), date.span.start);
  const after = text.slice(date.span.end, date.span.end + LONGEST_ANNOUNCEMENT);
  const isNamed = (ANNOUNCES.test(before) && AS_FOLLOWS.test(after)) || (PUBLISHES.test(before) && REPORT.test(after));
  return isNamed && !isQuoted(text, date.span.start);
}

const STATISTICS = /(?:统计|数据|期限|时限)[^。；]{0,16}$/u;
const LONGEST_LINK = 4;

/** 本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止: both ends are in the year of the report. */
function statistics(opening: readonly PlacedParagraph[]): readonly YearClaim[] {
  return opening.flatMap((at) => {
    const { text, dates } = at.paragraph;
    return dates.flatMap((first, index) => {
      const last = dates[index + 1];
      if (!isDay(first, 1, 1) || !last || !isDay(last, 12, 31) || last.span.start - first.span.end > LONGEST_LINK) return [];
      if (!STATISTICS.test(text.slice(0, first.span.start))) return [];
      const dated = [first, last].filter(({ year }) => year !== undefined);
      return dated.map((date) => claimOf(at, date, dated.length > 1 ? 'statistics' : 'announced'));
    });
  });
}

function isDay(date: DateMention, month: number, day: number): boolean {
  return date.month === month && date.day === day;
}
