import type { DateMention } from '../chinese/dates.js';
import type { KindId } from '../kinds/kinds.js';
import type { PlacedParagraph } from './placed.js';
import { isQuoted, planNamedAfter, type NamedYears } from './named-years.js';
import { evidence, isSingleYear, type YearEvidence } from './year-evidence.js';

const OPENING_PARAGRAPHS = 3;
const ANNOUNCES = /现将[^。；，]{0,20}$/u;
const AS_FOLLOWS = /^[^。；，]{0,40}(?:报告|汇报|总结|公布|公开)如下/u;
const PUBLISHES = /现(?:予以?|向社会)?(?:公布|发布)[^。；，]{0,20}$/u;
const REPORT = /^[^。；，]{0,24}(?:年度报告|年报)/u;
/** No pattern above looks farther. */
const LONGEST_ANNOUNCEMENT = 50;

export interface AnnouncedYears extends NamedYears {
  /** The report is about no other year than this. */
  readonly isFirm: boolean;
}

/** 现将我镇2023年度……情况报告如下, in one of the first paragraphs; 现公布2023年……年度报告. */
export function announcedYears(paragraphs: readonly PlacedParagraph[], bodyStart: number): AnnouncedYears {
  for (const at of paragraphs.slice(bodyStart, bodyStart + OPENING_PARAGRAPHS)) {
    if (at.paragraph.heading?.ordinal) break;
    const mention = at.paragraph.dates.find((date) => isAnnounced(at.paragraph.text, date));
    if (!mention) continue;
    const isFirm = !DIFFERS.test(at.paragraph.text.slice(mention.span.end));
    return { account: evidence(at, mention), plan: planNamedAfter(at, mention), isFirm };
  }
  return { account: undefined, plan: undefined, isFirm: false };
}

function isAnnounced(text: string, date: DateMention): boolean {
  if (!isSingleYear(date)) return false;
  const before = text.slice(Math.max(0, date.span.start - LONGEST_ANNOUNCEMENT), date.span.start);
  const after = text.slice(date.span.end, date.span.end + LONGEST_ANNOUNCEMENT);
  const isNamed = (ANNOUNCES.test(before) && AS_FOLLOWS.test(after)) || (PUBLISHES.test(before) && REPORT.test(after));
  return isNamed && !isQuoted(text, date.span.start);
}

/** 现将2023年以来……, 现将2022年、2023年……, 现将2022年督察反馈问题整改……: said in the report on 2024, these contradict nothing. */
const DIFFERS = /^(?:以?来|[、和与及至到]\d{4}|[^。；，]{0,24}(?:整改|反馈|结转|遗留|对比|比较|考核|审计|督察|督查|巡察|巡视))/u;

const STATISTICS_WITHIN = 6;
const STATISTICS = /(?:统计|数据|期限|时限)[^。；]{0,16}$/u;
const LONGEST_LINK = 4;

/** 本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止: both ends are in the year of the report. */
export function statisticsYears(kind: KindId, paragraphs: readonly PlacedParagraph[], bodyStart: number): readonly YearEvidence[] {
  if (kind !== 'gov-info-annual') return [];
  return paragraphs.slice(bodyStart, bodyStart + STATISTICS_WITHIN).flatMap((at) => {
    const { text, dates } = at.paragraph;
    return dates.flatMap((first, index) => {
      const last = dates[index + 1];
      if (!isDay(first, 1, 1) || !last || !isDay(last, 12, 31) || last.span.start - first.span.end > LONGEST_LINK) return [];
      if (!STATISTICS.test(text.slice(0, first.span.start))) return [];
      return [first, last].filter(({ year }) => year !== undefined).map((mention) => evidence(at, mention));
    });
  });
}

function isDay(date: DateMention, month: number, day: number): boolean {
  return date.month === month && date.day === day;
}
