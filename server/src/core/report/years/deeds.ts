import { readDocumentNumbers } from '../../chinese/document-numbers.js';
import type { YearName } from '../../chinese/time-points.js';
import type { TimeMention } from '../../chinese/times.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import { surroundings } from '../../paragraph/surroundings.js';
import { yearDigits, type LineClaim } from './line-claim.js';

/** What follows the date, at once or after a few words: 召开了推进会, 我局组织开展演练. */
const DONE: readonly RegExp[] = [
  /^[，,]?[^，。；：、（(]{0,10}?(?:召开|举办|举行|印发|出台|获评|荣获|获批|获得?(?=[“《])|通过[^，。；]{0,14}?验收|揭牌|挂牌)/u,
  /^[，,]?(?:我[局镇县委市区乡]|全[镇县局市区乡])?已/u,
  /^[，,]?[^，。；：、（(]{0,14}?(?:开展|组织|完成|参加|接受|查处|办结|办理|建成|投用|启动|成立|下发|报送|约谈|通报|反馈|移交|交办)了/u,
  /^[，,]?[^，。；：、（(]{2,14}(?:督察组|巡察组|督查组|检查组|督导组|巡视组)[^，。；：]{0,12}(?:反馈|移交|交办|通报)/u,
  /^[，,]?(?:组织|带头|扎实|深入|集中|认真)[^，。；：]{0,10}(?:学习|宣讲|开展|培训)/u,
  /^[，,]?(?:依据|依照|按照|根据)[^，。；]{0,40}(?:查处|责令|作出|处理|立案|审结|办理)/u,
];
/** 已于11月25日完成归档 */
const DONE_BY = /(?:已|已经)[于在]?$/u;
const DONE_AT_ONCE =
  /^[，,]?[^，。；：、（(的]{0,4}(?:完成|办结|报送|上报|报告|移交|归档|印发|制定|整改|落实|配备|采购|建成|投用|启用|签订|拆除|反馈)/u;
/** The same words may tell what is agreed upon, in force or hoped for. */
const STILL_TO_COME =
  /将|拟|计划|预计|预期|力争|争取|确保|打算|目标|安排|有望|即将|届时|等待|待|需|应当|定于|到期|截止|任期|合同|期限|有效|施行|实施|生效|下一步|明年|次年/u;

/** Figures of a stretch of time: 1—6月，全区发生事故3起; 2024年3月至10月，组织开展了……. */
const COUNTED = /^(?:期间)?[，,]?[^。；]{0,40}?(?:[了共]|累计|发生|办理|查处|排查|检查|出动|处置|受理|完成|实现|开展|增长|下降)/u;
/** 截至10月31日，拟……: what is hoped for is said at once. */
const SOON = 8;
const UP_TO = /(?:截至|截止|截止到|截至到)$/u;
const NO_FIGURES = /合同|协议|期限|任期|有效|租|保质|学年|供暖|采暖|供热|禁|休|值班|预案|封|预告|公告|报名|征集|缴费|参保/u;
/** Figures to the end of a month are told a little ahead, those to the end of a year some weeks. */
const AHEAD = 20;
const AHEAD_OF_YEAR_END = 45;

/** What a line tells as done in a month or on a day, and its figures up to a day. */
export function deedsIn(paragraph: Paragraph): readonly LineClaim[] {
  if (paragraph.heading?.form === 'stand-alone') return [];
  let yearBefore: YearName | undefined;
  return paragraph.times.flatMap((mention): readonly LineClaim[] => {
    const near = yearBefore;
    yearBefore = mention.from.year ?? yearBefore;
    return deedAt(paragraph, mention, near);
  });
}

/** 2022年，……。5月，……: `yearBefore` is the one that a month without a year is of. */
function deedAt(paragraph: Paragraph, mention: TimeMention, yearBefore: YearName | undefined): readonly LineClaim[] {
  const point = mention.to ?? mention.from;
  const { part } = point;
  const named = point.year ?? mention.from.year;
  if (!part || mention.compared || mention.quoted || (named && named.by !== 'number')) return [];
  const near = named ? undefined : yearBefore;
  if (near && near.by !== 'number') return [];
  const told = isDeed(paragraph, mention) ? { role: 'deed' as const, grace: 0 } : figuresOf(paragraph, mention);
  if (!told) return [];
  const last =
    told.role === 'deed' ? { month: part.firstMonth, day: part.firstDay ?? 1 } : { month: part.lastMonth, day: part.lastDay ?? 31 };
  const digits = (named && yearDigits(paragraph, mention.span, named.year)) ?? mention.span;
  const claim = { ...told, year: named?.year, span: paragraph.inLine(digits), words: paragraph.slice(mention.span), last };
  return [near ? { ...claim, near: near.year } : claim];
}

/** A month or a day, with something that was done then. */
function isDeed(paragraph: Paragraph, { from, to, sense, span }: TimeMention): boolean {
  if (to || sense !== 'at' || !from.part || from.part.firstMonth !== from.part.lastMonth) return false;
  const { before, after } = surroundings(paragraph, span);
  const isDone = DONE.some((words) => words.test(after)) || (DONE_BY.test(before) && DONE_AT_ONCE.test(after));
  return isDone && !STILL_TO_COME.test(before.split(/[，,；]/u).at(-1)! + after.split('；')[0]!);
}

function figuresOf(
  paragraph: Paragraph,
  { from, to, sense, span }: TimeMention,
): (Pick<LineClaim, 'grace'> & { role: 'figures' }) | undefined {
  const { before, after } = surroundings(paragraph, span);
  const clause = before.split(/[，,；：]/u).at(-1)!;
  const isUpTo = sense === 'until' && UP_TO.test(before);
  const isStretch =
    sense === 'at' &&
    (to !== undefined || from.part!.firstMonth < from.part!.lastMonth) &&
    clause === '' &&
    /月/u.test(paragraph.slice(span));
  if (!isUpTo && !isStretch) return undefined;
  const said = isUpTo
    ? after
        .split(/[，；]/u)
        .slice(0, 2)
        .join('，')
        .slice(0, SOON)
    : after.split('；')[0]!;
  if ((!isUpTo && !COUNTED.test(after)) || NO_FIGURES.test(clause + said) || STILL_TO_COME.test(clause + said)) return undefined;
  const { lastDay, firstMonth, lastMonth } = (to ?? from).part!;
  if (lastDay !== undefined && !/[底末]$/u.test(paragraph.slice(span))) return { role: 'figures', grace: 0 };
  return { role: 'figures', grace: lastMonth === 12 && firstMonth !== 12 ? AHEAD_OF_YEAR_END : AHEAD };
}

/** The years of documents that a line cites: 青司发〔2025〕1号. */
export function citedNumbersIn(paragraph: Paragraph): readonly LineClaim[] {
  return readDocumentNumbers(paragraph.text)
    .filter(({ year }) => year.length === 4)
    .map(({ year, yearSpan, text }) => ({ role: 'citedNumber', year: Number(year), span: paragraph.inLine(yearSpan), words: text }));
}
