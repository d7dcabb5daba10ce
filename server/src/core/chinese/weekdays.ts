import type { Span } from '../text/span.js';

export const WEEKDAYS = '一二三四五六日';

/** A weekday that stands right after a date: （星期三）, 星期三, 周三. */
export interface Weekday {
  /** 1 (Monday) … 7. */
  readonly value: number;
  /** The one character that tells the day. */
  readonly span: Span;
}

/** 星期一至星期五 is no day. 周 without brackets may begin a name or count weeks: 周一鸣, 周三次. After a comma it may begin what comes next: 9月30日，星期六开放. */
const AFTER_DATE =
  /^[ ]?(?:[（(](?:星期|周|礼拜)(?<bracketed>[一二三四五六日天])[）)]|星期(?<plain>[一二三四五六日天])(?![至到、—-])|周(?<short>[一二三四五六日])(?=[，。、；上下晚]|$)|[，,](?:星期|周)(?<apart>[一二三四五六日天])(?=[，。；）)]|$))/u;
const LONGEST = 8;

/** Reads what follows a date; tells too where that ends. */
export function readWeekdayAt(text: string, offset: number): { readonly weekday: Weekday; readonly end: number } | undefined {
  const match = AFTER_DATE.exec(text.slice(offset, offset + LONGEST));
  if (!match) return undefined;
  const { bracketed, plain, short, apart } = match.groups!;
  const written = (bracketed ?? plain ?? short ?? apart)!;
  const end = offset + match[0].length;
  const at = bracketed ? end - 2 : end - 1;
  return { weekday: { value: WEEKDAYS.indexOf(written === '天' ? '日' : written) + 1, span: { start: at, end: at + 1 } }, end };
}
