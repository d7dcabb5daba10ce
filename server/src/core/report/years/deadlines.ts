import type { TimeMention } from '../../chinese/times.js';
import type { TimePoint } from '../../chinese/time-points.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import { sentenceAt } from '../../paragraph/sentences.js';
import { spansOf } from '../../text/matches.js';
import { lastStarting } from '../../text/ordered-spans.js';
import type { Span } from '../../text/span.js';
import { wordsAround, yearDigits, type LineClaim, type MonthDay } from './line-claim.js';

/** A form in which plans tell by when something is to be done; counted in published reports it is never over at the signing. */
interface Form {
  readonly role: 'deadline' | 'task';
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** It needs no year: 9月底前 is of the year that is planned for. */
  readonly isClear?: true;
}

/** 2024年底前完成遗留问题整改: what is left over is no less due. */
const BEFORE_ALL_ELSE: Form = { role: 'deadline', after: /^(?:之|以)?前(?!后|一)/u, isClear: true };
const FORMS: readonly Form[] = [
  BEFORE_ALL_ELSE,
  { role: 'deadline', before: /(?:^|[^直截以报送交移提达比较])[到至]$/u, after: /^(?!以来|止|的|同期)/u },
  {
    role: 'deadline',
    before: /(?:力争|争取|计划|拟|确保|预计|务必|定于|(?<![即必可])将)[^，。；“”《》的]{0,6}$/u,
    after: /^(?!年?度?工作)[^的，。；]{0,10}(?![的，。；])./u,
  },
  {
    role: 'deadline',
    after: /^[内里]?(?:基本|全面|全部|如期|正式|再|计划|力争)?(?:建成|完成|投用|投入使用|实现|新建|开工|竣工|通车|交付|办结|消除|达到)/u,
    isClear: true,
  },
  {
    role: 'deadline',
    after: /^[内里](?:启动|开展|组织|实施|培育|建设|出台|印发|制定|修订|举办|召开)/u,
  },
  { role: 'task', before: /(?:做好|抓好|完成|谋划|办好|筹备|编制|制定|启动|部署|筹划|拟定|制订|起草|备战)(?:好|了|推进)?$/u },
];

/** The same words tell what was, what is counted from then on, or whose the thing is. */
const OF_THE_PAST = /初步核算|同比|相比|获评|荣获|位居|测评|已经?(?:于|在|建成|完成|办结|启动|投|整改|全)|以来|基础上/u;
const LEFT_OVER = /^度?[^，。；]{0,8}(?:遗留|结转|剩余|反馈|交办|移交|欠|未完|积压|存量|违法建设|违建)/u;
const DONE =
  '(?:建成|完成|办结|形成|发生|立案|受理|排查|交办|登记|注册|成立|取得|开工|投用|启动|新建|组织|开展|出台|印发|制定|审结|移送|竣工|交付|施行|实施)';
const ATTRIBUTE = new RegExp(`^(?:之|以)?前的|^(?:之|以)?前?[^，。；、“”]{0,12}?${DONE}(?:、[^，。；、“”]{1,12})?的`, 'u');
/** What is done about a year when it is over. */
const AFTERWARDS =
  /^(?:年?度)?[^，。；]{0,12}(?:决算|考核|总结|审计|评价|评估|年报|报告|汇算|述职|述法|统计|验收|结余|未完|整改|反馈|档案|评选|表彰|扫尾|绩效|对账|清算|年检|公示|指出|发现)/u;
/** What is held in the first months of a year, and is over after them. */
const SEASONS: readonly (readonly [RegExp, MonthDay])[] = [
  [/^年?(?:春运|春节|元旦|两节|元宵|[“"]?3[·.]15)/u, { month: 3, day: 31 }],
  [/^年?(?:春耕|春播|春季|春训|清明)/u, { month: 5, day: 31 }],
  [/^年?(?:高考|中考|夏收|夏粮|三夏)/u, { month: 7, day: 31 }],
];
/** 计划2025年上半年完工，7月投用: the month is of that year. */
const YEAR_NAMED = /\d{4}[ ]?年|[明次]年/gu;
const YEAR_END: MonthDay = { month: 12, day: 31 };
/** [1]“双随机”：指……, 附件1：, 3.名词：……. */
const GLOSSARY = /^(?:[[〔【（(]\d{1,2}[\]〕】）)]|附件|注[：:\d]|\d{1,3}[.．、]?[“"]?[^，。；：]{1,20}[”"]?[：:](?!.{0,20}(?:前|将|拟)))/u;

/** By when a line says that something is to be done. That it stands in a plan is for the caller to know. */
export function deadlinesIn(paragraph: Paragraph): readonly LineClaim[] {
  if (paragraph.block === 'table-row' || GLOSSARY.test(paragraph.text)) return [];
  if (paragraph.times.length === 0) return [];
  const years = spansOf(YEAR_NAMED, paragraph.text);
  return paragraph.times.flatMap((mention): readonly LineClaim[] => {
    const { from, to, quoted, compared, sense, span } = mention;
    if (quoted || compared || sense === 'since' || isSpanOfYears(from)) return [];
    const point = to ?? from;
    const year = yearOf(to, from);
    if (year === undefined && (point.year ?? from.year ?? point.part?.lastMonth) === undefined) return [];
    if (year === undefined && ((point.year ?? from.year) || isBehindOne(years, paragraph, span))) return [];
    const form = formOf(paragraph, mention, year !== undefined);
    if (!form) return [];
    const words = paragraph.slice(span);
    const digits = year === undefined ? span : yearDigits(paragraph, span, year);
    return digits ? [{ role: form.role, year, span: paragraph.inLine(digits), words, last: lastOf(paragraph, mention) }] : [];
  });
}

function formOf(paragraph: Paragraph, { span, to }: TimeMention, hasYear: boolean): Form | undefined {
  const { before, after } = wordsAround(paragraph, span);
  if (OF_THE_PAST.test(before + after) || ATTRIBUTE.test(after) || /(?:每|次|同|历|当|上|去|往|翌)年?$|^(?:继|自|从|由)/u.test(before))
    return undefined;
  const form = FORMS.find(
    (each) =>
      (hasYear || each.isClear) && !(to && !each.isClear) && (each.before?.test(before) ?? true) && (each.after?.test(after) ?? true),
  );
  if (form?.role === 'task' && AFTERWARDS.test(after)) return undefined;
  return form && form !== BEFORE_ALL_ELSE && LEFT_OVER.test(after) ? undefined : form;
}

function isSpanOfYears({ year }: TimePoint): boolean {
  return year?.by === 'number' && year.first !== undefined;
}

function yearOf(to: TimePoint | undefined, from: TimePoint): number | undefined {
  const named = to?.year ?? from.year;
  return named?.by === 'number' ? named.year : undefined;
}

/** Whether one of `years`, spans in order, stands before a place in its sentence. */
function isBehindOne(years: readonly Span[], { sentences }: Paragraph, { start }: Span): boolean {
  const named = lastStarting(years, start, (each) => each);
  return named !== undefined && named.end <= start && named.start >= sentenceAt(sentences, start).start;
}

function lastOf({ text }: Paragraph, { from, to, span }: TimeMention): MonthDay {
  const { part } = to ?? from;
  if (part) return { month: part.lastMonth, day: part.lastDay ?? 31 };
  const after = text.slice(span.end, span.end + 6);
  return SEASONS.find(([words]) => words.test(after))?.[1] ?? YEAR_END;
}
