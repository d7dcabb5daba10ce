import { keptByParagraph } from '../../../paragraph/kept.js';
import { isInside } from '../../../text/quotes.js';
import type { Span } from '../../../text/span.js';
import { matchesOf } from '../../../text/matches.js';

/** A year of two digits: 23年. Spans are offsets into the paragraph's text. */
export interface ShortYear {
  /** From the first digit to 年. */
  readonly span: Span;
  /** Written in full: 2022年至2023年. */
  readonly expected: string;
  /** The years that it names, the first first. */
  readonly years: readonly number[];
  /** Nothing else can be meant: 2022—23年, ’23年. */
  readonly isSure: boolean;
}

const TO = '[ ]?[-－—–~～至到]{1,2}[ ]?';
/** 22年至23年, 22—23年度, 2022—23年, ’23年. */
const RANGE = new RegExp(`(?<![\\d.])(?<first>\\d\\d|(?:19|20)\\d\\d)年?${TO}(?<last>\\d\\d)[ ]?年(?![来前后间内多余以龄])`, 'gu');
const APOSTROPHE = /(?<![A-Za-z\d])[’'‘](?<last>\d\d)年/gu;
/** What follows a year rather than a number of years. */
const ALONE =
  /(?<![\d.国绪熙隆庆治正丰光统政][ ]?)(?<last>\d\d)年(?=度|[底末](?![蕴子])|初(?![步级中始心选评审核期见])|[上下]半年|全年|第?[一二三四1-4]季度|(?:1[0-2]|[1-9])月(?!龄))/gu;
/** 截至23年，, 较22年增长. */
const AFTER_WORD =
  /(?<=截至|较|比|与|(?:^|[。；])自?)(?<last>\d\d)年(?=[，、]|相比|同期|(?:有所)?(?:增长|增加|下降|减少|提高|提升|上升)|以来|我[局镇县乡市区委院])/gu;

/** What lasts so many years: 使用寿命15至20年, 已运行22年. */
const LASTS =
  /(?:[龄期限第近约达满超逾共仅每历]|寿命|徒刑|持续|连续|累计|运行|投资|治理|从业|从事|服务|建成|成立|经过|时隔|工作|参加)[^，。；、]{0,3}$/u;

const LONGEST_NAME = 60;

/** Every place that may be a year of two digits; whether it is near the report's year is for the caller to ask. */
export const readShortYears = keptByParagraph(({ text }): readonly ShortYear[] => {
  if (!/\d\d[ ]?年/u.test(text)) return [];
  const found = [
    ...matchesOf(RANGE, text).map((match) => shortYear(match, isSoonAfter(match.groups!))),
    ...matchesOf(APOSTROPHE, text).map((match) => shortYear(match, true)),
    ...[...matchesOf(ALONE, text), ...matchesOf(AFTER_WORD, text)].map((match) => shortYear(match, false)),
  ];
  return found
    .filter(({ span, isSure }) => {
      const before = text.slice(Math.max(span.start - LONGEST_NAME, 0), span.start);
      return !isInside(before, before.length, '《', '》') && (isSure || !LASTS.test(before));
    })
    .filter(({ span }, index, all) => !all.slice(0, index).some((other) => overlap(other.span, span)))
    .sort((a, b) => a.span.start - b.span.start);
});

function shortYear(match: RegExpExecArray, isSure: boolean): ShortYear {
  const { first, last } = match.groups!;
  const span = { start: match.index, end: match.index + match[0].length };
  const expected = match[0].replace(/^[’'‘]/u, '').replaceAll(TWO_DIGITS, `${CENTURY}$&`);
  const years = [first, last]
    .filter((written) => written !== undefined)
    .map((written) => Number(written.length === 4 ? written : `${CENTURY}${written}`));
  return { span, expected, years, isSure };
}

const TWO_DIGITS = /(?<!\d)\d\d(?!\d)/gu;
const CENTURY = '20';

/** 2022—23年 is a range of years, whatever the report is about. */
function isSoonAfter({ first, last }: Readonly<Record<string, string | undefined>>): boolean {
  const years = Number(last) - (Number(first) % 100);
  return first!.length === 4 && years >= 1 && years <= LONGEST_RANGE;
}

const LONGEST_RANGE = 10;

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
