import { keptByParagraph } from '../../../paragraph/kept.js';
import type { Span } from '../../../text/span.js';
import { matchesOf } from '../../../text/matches.js';

/** A five-year plan, with what its name makes of it: “十四五”开局之年, “八五”普法规划第二年. */
export interface PlanRole {
  readonly plan: FiveYears;
  /** 第二年 is 2. `first` and `last` are told in words; `middle` is neither the first nor the last. */
  readonly role: 'first' | 'last' | 'middle' | number;
  /** From the name to the role, the name alone without quotes, and the role alone. */
  readonly span: Span;
  readonly name: Span;
  readonly roleSpan: Span;
}

/** The years beside a plan's name that are not its years: “十四五”规划（2020—2024年）. */
export interface WrongPlanYears {
  readonly plan: FiveYears;
  readonly span: Span;
}

export interface FiveYears {
  /** 十四五, 八五 */
  readonly name: string;
  readonly isLegalEducation: boolean;
  readonly first: number;
  readonly last: number;
}

const NUMERALS = '一二三四五六七八九';
/** 十二五 began in 2011, 五五 of legal education in 2006. */
const FIRST_OF_TWELFTH = 2011;
const FIRST_OF_FIFTH_EDUCATION = 2006;

const PLAN = '[“"]?(?:(?<plan>十[二三四五六]五)[”"]?|(?<education>[五六七八九]五)[”"]?(?:普法|法治宣传教育))';
const ROLE =
  '(?<first>开局(?:起步)?之年|起步之年|第一年|首年)|(?<last>收官之年|收尾之年|最后一年)|第(?<nth>[二三四五])年|(?<middle>(?:承上启下|承前启后)(?:的)?(?:关键)?(?:之年|一年))';
const NAMED = new RegExp(
  `${PLAN}(?<between>[^，。；、：“”"《》]{0,10}?)(?<role>${ROLE})(?=[，,。；;、！!：:（(）)”"和与及也又]|$|——)`,
  'gu',
);
/** 收官“十四五”、开启“十五五”承前启后的关键之年, “十四五”与“十五五”承上启下之年: what stands between two plans is of neither. */
const BETWEEN_PLANS = /(?:收官|开启|开局|谋划|迎接|衔接|对接|承接|布局|展望|面向)$|[二三四五六七八九]五[”"]?[^，。；]{0,8}$/u;
const LONGEST_LEAD = 12;
/** “十三五”结束后的第一年. */
const NOT_ITS_OWN = /后|前|结束|完成|收官|开局|末/u;
const YEARS = new RegExp(
  `${PLAN}(?:规划|时期|期间)?》?[（(](?<years>(?<from>20\\d\\d)年?[-—–~～至到－]{1,2}(?<to>20\\d\\d)年?)[）)]`,
  'gu',
);
/** What is so long is meant for the whole plan; an aim for 2035 is none. */
const LONGEST = 5;
const SHORTEST = 3;

/** The places where a paragraph says which year of a plan some year is. */
export const planRolesIn = keptByParagraph(({ text }): readonly PlanRole[] => {
  if (!text.includes('五') || !text.includes('年')) return [];
  return matchesOf(NAMED, text).flatMap((match) => {
    const { first, last, nth, middle, between, role } = match.groups!;
    if (NOT_ITS_OWN.test(between!)) return [];
    if (middle && BETWEEN_PLANS.test(text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index))) return [];
    const end = match.index + match[0].length;
    return [
      {
        plan: planOf(match),
        role: first ? 'first' : last ? 'last' : middle ? 'middle' : NUMERALS.indexOf(nth!) + 1,
        span: { start: match.index, end },
        name: nameOf(match),
        roleSpan: { start: end - role!.length, end },
      },
    ];
  });
});

/** The places where a paragraph gives a plan years that are not its own. A part of them may be meant. */
export const wrongPlanYearsIn = keptByParagraph(({ text }): readonly WrongPlanYears[] => {
  if (!text.includes('五')) return [];
  return matchesOf(YEARS, text).flatMap((match) => {
    const plan = planOf(match);
    const [from, to] = [Number(match.groups!['from']), Number(match.groups!['to'])];
    if (to - from < SHORTEST || to - from > LONGEST || (plan.first <= from && to <= plan.last)) return [];
    const start = match.index + match[0].length - 1 - match.groups!['years']!.length;
    return [{ plan, span: { start, end: start + match.groups!['years']!.length } }];
  });
});

/** The plan of the same sort whose first, or last, year it is. */
export function planWith(role: 'first' | 'last', year: number, { isLegalEducation, first: base }: FiveYears): FiveYears | undefined {
  const first = role === 'first' ? year : year - 4;
  if ((first - base) % 5 !== 0) return undefined;
  const number = isLegalEducation ? (first - FIRST_OF_FIFTH_EDUCATION) / 5 + 5 : (first - FIRST_OF_TWELFTH) / 5 + 2;
  const numeral = NUMERALS[number - 1];
  return number >= 1 && numeral
    ? { name: `${isLegalEducation ? '' : '十'}${numeral}五`, isLegalEducation, first, last: first + 4 }
    : undefined;
}

function planOf({ groups }: RegExpExecArray): FiveYears {
  const { plan, education } = groups!;
  const number = NUMERALS.indexOf((plan ? plan[1] : education![0])!) + 1;
  const first = plan ? FIRST_OF_TWELFTH + (number - 2) * 5 : FIRST_OF_FIFTH_EDUCATION + (number - 5) * 5;
  return { name: (plan ?? education)!, isLegalEducation: !plan, first, last: first + 4 };
}

function nameOf(match: RegExpExecArray): Span {
  const name = (match.groups!['plan'] ?? match.groups!['education'])!;
  const start = match.index + match[0].indexOf(name);
  return { start, end: start + name.length };
}
