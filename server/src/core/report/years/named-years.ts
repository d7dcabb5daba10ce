import type { DateMention } from '../../chinese/dates.js';
import { isInside } from '../../text/quotes.js';
import type { Span } from '../../text/span.js';
import type { PlacedParagraph } from '../../paragraph/placed.js';
import { isSingleYear } from './year-evidence.js';

interface NamedYear {
  readonly at: PlacedParagraph;
  readonly mention: DateMention;
}

/** 2024年工作总结和2025年工作计划: the year of the account, and that of the plan named along with it. */
export interface NamedYears {
  readonly account: NamedYear | undefined;
  readonly plan: NamedYear | undefined;
}

const ACCOUNT = /总结|情况|回顾|小结|汇报|报告|成效/u;
const JOINED = /(?:^|[和及暨与、])$/u;
const PLAN = /^[^\d。；，]{0,16}(?:计划|打算|安排|思路|要点|谋划)(?!.{0,4}(?:落实|执行|完成|实施))/u;

/** The year of a document or a campaign that a title names is not the report's: 关于落实《2023年……方案》情况的报告. */
export function yearsNamedIn(lines: readonly PlacedParagraph[]): NamedYears {
  const mentions = lines.flatMap((at) =>
    at.paragraph.dates
      .filter(({ year, span }) => year !== undefined && !isQuoted(at.paragraph.text, span.start))
      .map((mention) => ({ at, mention })),
  );
  const [first, second, third] = mentions;
  if (!first) return { account: undefined, plan: undefined };
  const tellsAccount = ACCOUNT.test(first.at.paragraph.text.slice(first.mention.span.end));
  const planned = second && !third && tellsAccount && isPlanned(second.at.paragraph.text, second.mention);
  return { account: first, plan: planned ? second : undefined };
}

/** What is named as planned behind the account, in the same paragraph: 现将2023年工作情况及2024年工作计划报告如下. */
export function planNamedAfter(at: PlacedParagraph, account: DateMention): DateMention | undefined {
  const { text, dates } = at.paragraph;
  const mention = dates.find(({ span }) => span.start >= account.span.end);
  if (!mention || !isPlanned(text, mention)) return undefined;
  const between = text.slice(account.span.end, mention.span.start);
  return ACCOUNT.test(between) && !CLAUSE_END.test(between) ? mention : undefined;
}

const CLAUSE_END = /[。；，]/u;

export function isQuoted(text: string, offset: number): boolean {
  return isInside(text, offset, '《', '》') || isInside(text, offset, '“', '”');
}

function isPlanned(text: string, mention: DateMention): boolean {
  return isSingleYear(mention) && isNamedAsPlanned(text, mention.span);
}

/** ……和2025年工作计划, ……及下半年工作安排, behind what is reported. */
export function isNamedAsPlanned(text: string, { start, end }: Span): boolean {
  return JOINED.test(text.slice(0, start)) && PLAN.test(text.slice(end));
}
