import type { Span } from '../../../text/span.js';
import { setPhrases } from '../../../words/set-phrases.js';

/** A word that stands twice in a row; the span is the second one. */
export interface RepeatedWord {
  readonly word: string;
  readonly span: Span;
}

const LONGEST = 8;
/** Farther away than any word is long. */
const NEVER = -1000;
const HAN = /^\p{Script=Han}+$/u;

/** Where each character stood last: a buffer, empty between texts. */
const LAST = new Int32Array(0x10000).fill(NEVER);

/** Looks through a text once: a word that stands twice is a run of characters, each as far from its like as the word is long. */
export function repeatedWordsIn(text: string): readonly RepeatedWord[] {
  const found: RepeatedWord[] = [];
  for (let at = 0, length = 0, run = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const distance = at - LAST[unit]!;
    LAST[unit] = at;
    run = distance === length ? run + 1 : 1;
    length = distance;
    if (run < length || length > LONGEST) continue;
    const span = { start: at + 1 - length, end: at + 1 };
    if (isSlip(text, span)) found.push({ word: text.slice(span.start, span.end), span });
    run = 0;
  }
  for (let at = 0; at < text.length; at++) LAST[text.charCodeAt(at)] = NEVER;
  return found;
}

/** Words of one character that are never doubled, with what makes the first one the end of another word, or the second one the beginning of one. */
const SINGLE: Readonly<Record<string, { readonly before: RegExp; readonly after: RegExp }>> = {
  的: { before: /[目标众端]$/u, after: /^[确士卢话当]/u },
  和: { before: /[共总讲温缓调柔祥平维饱谐中饶泰永仁协随义]$/u, after: /^[谐平睦解谈顺气善田县硕静政合]/u },
  在: { before: /[存现正实所内潜自好健旨重贵]$/u, after: /^[职岗编线校建册库逃押地场于读京家]/u },
  对: { before: /[应针面核比校相绝反配派成结查]$/u, after: /^[象口策接标照比方外面立付待手应联账话抗内下上党公]/u },
  了: { before: /[为除受极]$/u, after: /^[解然却结不]/u },
};

function isSlip(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - word.length - 2), start - word.length);
  const after = text.slice(end, end + 4);
  if (!HAN.test(word)) return false;
  const single = SINGLE[word];
  if (word.length === 1) return single !== undefined && !single.before.test(before) && !single.after.test(after);
  // 共建共治: of two characters that come twice the second one mostly begins another word.
  if (word.length === 2 && !commonWords().has(word)) return false;
  return !isOnPurpose(word, before, after);
}

/** 一件一件, 很多很多, 研究研究: what is doubled on purpose. */
const ON_PURPOSE = /^(?:[一逐层步].{0,3}|[\d零〇二两三四五六七八九十百千万亿半几]+.?|(.)\1|很.|研究|学习|落实|实干|团结|奋斗)$/u;

function isOnPurpose(word: string, before: string, after: string): boolean {
  if (ON_PURPOSE.test(word) || after.startsWith('再')) return true;
  // 大大小小: the doubling is inside of a longer pattern.
  if (before.endsWith(word.at(-1)!) || after.startsWith(word[0]!)) return true;
  return BEGINS_NEXT.test(word + after);
}

/** 农贸市场市场监管局, 扶贫工作工作组: the second word begins a name of its own. */
const BEGINS_NEXT =
  /^(?:市场(?:监|化|主体|准入|经济)|工作(?:人员|组|队|专班|机制|者|站|会|总结|要点)|公安(?:局|机关|厅)|社会(?:主义|化|组织|治安|保障)|建设(?:局|部门|厅|用地|单位|项目)|发展(?:改革|规划|和改革)|管理(?:局|部门|中心|委员会|人员|办法|条例|体系|平台|机构|处|站|所)|教育(?:局|部|厅|体育|系统)|服务(?:中心|业|站|平台|大厅|机构|体系|窗口|热线)|监督(?:管理|局|所|员|检查)|执法(?:人员|局|队|大队|证|机关)|卫生(?:健康|局|院|室|监督)|交通(?:运输|局|警察)|环境(?:保护|监测)|农业(?:农村|局|技术)|安全(?:生产|监管|感|隐患)|信息(?:公开|中心|化|系统)|国家(?:级|安全|机关)|行政(?:执法|复议|审批|机关|处罚|许可)|项目(?:部|库|管理)|产业(?:园|化|工人|链|集群)|企业(?:家|职工)|创新(?:型|驱动|创业)|改革(?:开放|委)|经济(?:社会|体制|技术|责任)|投资(?:者|额)|保障(?:性|局|房|卡)|人民(?:政府|法院|检察院|群众|代表|调解)|政府(?:采购|信息|网站|部门|投资))/u;

let common: ReadonlySet<string> | undefined;

/** The words that set phrases are made of. */
function commonWords(): ReadonlySet<string> {
  return (common ??= new Set(setPhrases().flatMap(({ phrase }) => (phrase.length === 4 ? [phrase.slice(0, 2), phrase.slice(2)] : []))));
}
