import { closingDeed, leadingDeed } from './deeds.js';
import { organSubjectOf } from './figure-actors.js';
import { withoutPeriods } from './figure-periods.js';

/** What a number counts, and what was done with it, in the word that stands for all of its kind. Empty where the words do not say. */
export interface FigureName {
  readonly noun: string;
  readonly deed: string;
}

/** What else decides on the name of a number. */
interface NameContext {
  /** 分别 deals the numbers out to names that stand before it. */
  readonly isDealtOut: boolean;
  /** 增长25%: a change of the number before it. */
  readonly isChange: boolean;
  /** The figure before it in its sentence. */
  readonly carried: FigureName | undefined;
  /** The mark between the two. */
  readonly separator: string | undefined;
}

const LEAD =
  /^(?:[一二三四五六七八九十]是|其中|另外|另|并|同时|目前|[我本全](?:省|市|县|区|旗|镇|乡|局|委|办|院|所|队|街道|单位|部门|机关|系统)|共计|合计|总计|总共|一共|共有|现有|共|现|累计|已经?|先后|实际|依法|及时|认真|积极|大力|深入|扎实|持续|不断|成功|均|各|有|[和及与]|对|将|计划|预计|力争|拟)+/u;
const BEFORE_NUMBER = /(?:(?<!行)为|达到|达|共计|共有|共|总计|合计|累计|计|有|是|了|约|近|超过|超|逾|数量|总数|总量|总人数|数){1,3}$/u;
/** What changes nothing of what is counted. */
const IDLE = /各类|各项|各级|各种|有关|相关|全部|的|[\s“”]/gu;
/** 从律师和企业家中全县共, 街道共: how it came about, and the reporting organ by its level. */
const OWN_SUBJECT =
  /^(?:[\p{Script=Han}]{0,14}?[我本全](?:省|市|县|区|旗|镇|乡|局|委|街道|单位|部门|机关|系统)(?=共|现有|全年|累计)|(?:县|镇|乡|街道)(?=共|全年|累计|开展))/u;

/** A change is that of the number before it; in a list with 、 the deed goes on. */
export function nameOf(words: string, { isDealtOut, isChange, carried, separator }: NameContext): FigureName {
  if (isDealtOut) return { noun: '', deed: '' };
  if (isChange) return { noun: carried?.noun ?? '', deed: carried?.deed ?? '' };
  const { noun, deed } = readWords(words);
  return { noun, deed: deed || (noun !== '' && separator === '、' ? (carried?.deed ?? '') : '') };
}

/** 办理行政复议案件 / 行政复议案件办结 / 行政复议案件 */
function readWords(clause: string): FigureName {
  const words = withoutSubject(clause.replace(/\s/gu, '')).replace(BEFORE_NUMBER, '');
  const lead = leadingDeed(words);
  const rest = words.slice(lead?.verb.length ?? 0).replace(LEAD, '');
  const closing = lead ? undefined : closingDeed(rest);
  const noun = rest.slice(0, rest.length - (closing?.verb.length ?? 0)).replace(BEFORE_NUMBER, '');
  return { deed: lead?.deed ?? closing?.deed ?? '', noun: noun.replace(IDLE, '') };
}

/** 从律师和企业家中全县共聘任: what stands before 全县 tells only how. */
function withoutSubject(clause: string): string {
  const subject = OWN_SUBJECT.exec(clause)?.[0] ?? organSubjectOf(clause);
  const words = withoutPeriods(clause.slice(subject.length));
  return words.replace(LEAD, '');
}
