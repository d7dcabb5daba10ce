import { matchesOf } from '../../text/matches.js';
import type { DateMention } from '../../chinese/dates.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import { isQuoted } from './named-years.js';
import type { LineClaim } from './line-claim.js';
import { isSingleYear } from './year-evidence.js';

/** What looks ahead, whatever year it names. */
const TO_COME = /^度?[，,]?[^，。；：]{0,14}(?:拟|计划|打算|预计|力争|争取|有望|安排|目标|任务|预算|将(?!.{0,16}(?:纳入|作为|列入|列为)))/u;
/** A year at the head of a sentence that is not what the sentence tells of. */
const OF_ANOTHER =
  /^.{0,40}?(?:获|评|奖|第.{1,3}名|等次|排名|入选|批复|届|计划|预算|决算|同期|持平|以前|相比|考核|反馈|发现|结转|遗留|整改)/u;
/** 2025年，我局将重点做好……; 将法治建设纳入…… tells of no intent. */
const PROMISE =
  /^[，,]?[^，。；：、的]{0,16}?(?:将(?:继续|重点|进一步|着力|持续|坚持|按照|以|从|做好|围绕|聚焦|全面|深入|紧|在|认真|切实|严格|加|抓|不断|积极|主动|把握|立足)|拟|打算|计划(?:从|重点|开展|做好)|要继续)/u;
const ONE_MATTER = /[；。]/u;

/** The years that open sentences, and those that headings name. */
export function sentenceClaimsIn(paragraph: Paragraph): readonly LineClaim[] {
  const { heading, dates, text } = paragraph;
  if (paragraph.block === 'table-row') return [];
  if (heading?.form === 'stand-alone' || heading?.form === 'caption')
    return dates.filter(isSingleYear).map((date) => claim(paragraph, date, 'mention'));
  const opening = dates.filter(
    (date) => date.yearSpan && date.until === undefined && opensSentence(paragraph, date.span.start) && !isQuoted(text, date.span.start),
  );
  const claims = opening.map((date) => claim(paragraph, date, roleOf(text, date)));
  const facts = new Set(
    dates
      .filter((date) => isSingleYear(date) && /^[，,]/u.test(text.slice(date.span.end)) && roleOf(text, date) === 'fact')
      .map(({ year }) => year),
  );
  return [
    /** 2021年，……。2022年，……: a history, year by year. */
    ...(facts.size > 1 ? claims.filter(({ role }) => role !== 'fact') : claims),
    ...partsIn(paragraph),
  ];
}

function roleOf(text: string, { span, fiscal, month }: DateMention): 'promise' | 'fact' | 'opening' | 'dated' | 'mention' {
  const after = text.slice(span.end, span.end + 60).split(ONE_MATTER)[0]!;
  if (month !== undefined) return 'dated';
  if (!fiscal && PROMISE.test(after)) return 'promise';
  if (/^以?来/u.test(after) || fiscal || TO_COME.test(after)) return 'mention';
  if (/^[，,]/u.test(after)) return 'fact';
  return OF_ANOTHER.test(after) ? 'mention' : 'opening';
}

/** 下半年办理案件36件, 1—8月，……: what a report on a part of a year tells of another part. */
function partsIn(paragraph: Paragraph): readonly LineClaim[] {
  return paragraph.times.flatMap(({ from, to, span, sense, compared, quoted }): readonly LineClaim[] => {
    const { part, year } = from;
    if (!part || part.firstDay !== undefined || part.firstMonth === part.lastMonth || to || sense !== 'at' || compared || quoted) return [];
    if ((year && year.by !== 'number') || !opensSentence(paragraph, span.start)) return [];
    const after = paragraph.text.slice(span.end, span.end + 40);
    if (TO_COME.test(after) || /^(?:的|以|之)/u.test(after)) return [];
    return [{ role: 'partOfYear', year: year?.year, span: paragraph.inLine(span), words: paragraph.slice(span), part }];
  });
}

function opensSentence({ sentences, heading }: Paragraph, start: number): boolean {
  return sentences.some((sentence) => sentence.start === start) || heading?.closing.end === start;
}

function claim(paragraph: Paragraph, { year, yearSpan, span }: DateMention, role: LineClaim['role']): LineClaim {
  return { role, year, span: paragraph.inLine(yearSpan!), words: paragraph.slice(span) };
}

const NAME = /《([^《》]{6,60})》/gu;
/** The name of last year's report, or of a model. */
const OF_BEFORE = /(?:上年|去年|上一年度?|往年|参照|对照|参考|较|比)[^，。；]{0,10}$/u;

/** The names of documents that carry a year: 《云溪镇2023年度法治政府建设情况报告》. */
export function citedTitlesIn(paragraph: Paragraph): readonly LineClaim[] {
  const { text, dates } = paragraph;
  if (!text.includes('《')) return [];
  return matchesOf(NAME, text).flatMap(({ 1: name, index }) => {
    const date = dates.find((each) => isSingleYear(each) && each.span.start > index && each.span.start <= index + name!.length);
    if (!date || OF_BEFORE.test(text.slice(Math.max(0, index - 14), index))) return [];
    return [{ role: 'cited' as const, year: date.year, span: paragraph.inLine(date.yearSpan!), words: name! }];
  });
}
