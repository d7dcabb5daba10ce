import type { DateMention } from '../chinese/dates.js';
import { withoutBlanks } from '../text/blanks.js';
import type { Span } from '../text/span.js';
import { isOrganName } from './organ-names.js';
import type { Paragraph } from './paragraph.js';

/** A line that holds a date and hardly anything else: 2025年1月20日（星期一）, 日期：2025.1.20, ××县司法局　2025年1月20日. */
export interface DateLine {
  /** `short`: the day, or day and month, are not there. `open`: the line leaves room for them: 2025年×月×日, 年　月　日. */
  readonly form: 'full' | 'short' | 'open';
  /** Absent where all is left open. */
  readonly mention: DateMention | undefined;
  /** The name of an organ before the date. */
  readonly name: Span | undefined;
}

const LONGEST = 80;
const SHORTEST_NAME = 4;
const LONGEST_OPEN = 24;
const OPEN = /^[（(]?[\d〇零○一二三四五六七八九十×xX_＿]{0,4}年.{0,6}月.{0,4}[）)]?$/u;
/** 发布时间 and 更新日期 are a website's. */
const LABEL = /^(?:(?:成文|签发|签署|报告|落款|填报|填表|制发|上报|报送|撰写)?(?:日期|时间)[：:])?[（(]?$/u;
const BEHIND = /^[）)]?[。.]?$/u;
const NAME_END = /[，,\s]{1,16}$/u;

export function readDateLine(paragraph: Paragraph): DateLine | undefined {
  const { text, dates } = paragraph;
  if (text.length > LONGEST) return undefined;
  const mention = dates.findLast(({ year }) => year !== undefined);
  const written = mention && dateAlone(text, mention);
  if (written) return written;
  const compact = withoutBlanks(text);
  return compact.length <= LONGEST_OPEN && OPEN.test(compact) ? { form: 'open', mention: undefined, name: undefined } : undefined;
}

/** The line holds a full date and nothing else. */
export function isDateLine(paragraph: Paragraph): boolean {
  const line = readDateLine(paragraph);
  return line?.form === 'full' && !line.name;
}

function dateAlone(text: string, mention: DateMention): DateLine | undefined {
  if (mention.until !== undefined || mention.fiscal || !BEHIND.test(withoutBlanks(text.slice(mention.span.end)))) return undefined;
  const form = mention.day === undefined ? 'short' : 'full';
  const before = text.slice(0, mention.span.start);
  if (LABEL.test(withoutBlanks(before))) return { form, mention, name: undefined };
  const name = before.replace(NAME_END, '');
  const isNamed =
    name.length >= SHORTEST_NAME && mention.form !== 'dotted' && mention.month !== undefined && isOrganName(withoutBlanks(name));
  return isNamed ? { form, mention, name: { start: 0, end: name.length } } : undefined;
}
