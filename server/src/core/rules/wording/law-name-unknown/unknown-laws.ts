import { fieldsOfLaw, lawNameSlips, regulatedByLawAlone } from './law-name-slips.js';
import { gapBetween, isOneSlip, isTwoSlips } from './name-gaps.js';
import { lawByName, lawNames } from '../../../dated/laws.js';
import { keptByParagraph } from '../../../paragraph/kept.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import type { Span } from '../../../text/span.js';
import { matchesOf } from '../../../text/matches.js';

/** A title that looks like that of a national law, and is none. */
export interface UnknownLaw {
  /** The words between the book title marks. */
  readonly span: Span;
  readonly name: string;
  /** What is likely meant, in the same form; undefined where a whole field of law is named. */
  readonly expected: string | undefined;
  /** The name differs by more than one character, and is no slip that is known. */
  readonly isFar: boolean;
}

const STATE = '中华人民共和国';
/** 办法 and 做法 are no laws; the marks of a title within a title end it. Of places come regulations of all sorts, of the state only known ones. */
const TITLE =
  /《((?:中华人民共和国)[\u4e00-\u9fff]{2,24}(?:法|条例|条列|规定|细则|规则)|[\u4e00-\u9fff]{2,24}(?:法|条例|条列))》(?![^，。；]{0,4}(?:教材|课程|一书|读本|草案|修订稿|征求意见))/gu;
const NO_LAW = /(?:工作|步|招|办|方|做|说|看|想|手|书|语|用|司|执|普|守|违|合|用药|疗|技|魔|兵|笔|章|针|读|写|算|打)法$/u;
const LOCAL = /^.{1,12}(?:省|市|州|盟|县|区|旗|镇|乡|街道)/u;
const DRAFTED_BEFORE = /(?:草案|立法|起草|制定|出台)[^，。；]{0,6}$/u;

export const unknownLawsIn = keptByParagraph(({ text }: Paragraph): readonly UnknownLaw[] => {
  if (!text.includes('《')) return [];
  return matchesOf(TITLE, text).flatMap((match): readonly UnknownLaw[] => {
    const name = match[1]!;
    const span = { start: match.index + 1, end: match.index + 1 + name.length };
    const short = name.startsWith(STATE) ? name.slice(STATE.length) : name;
    const isNational = name !== short;
    if (DRAFTED_BEFORE.test(text.slice(Math.max(0, match.index - 10), match.index)) || lawByName(name)) return [];
    if (NO_LAW.test(name) && !(isNational && name.endsWith('办法'))) return [];
    if (fieldsOfLaw.has(short)) return [{ span, name, expected: undefined, isFar: false }];
    const meant = meantBy(short, isNational);
    return meant ? [{ span, name, expected: name.slice(0, name.length - short.length) + meant.name, isFar: meant.isFar }] : [];
  });
});

interface Meant {
  readonly name: string;
  readonly isFar: boolean;
}

const SHORTEST_LAW = 5;
/** Local regulations go by similar names: 城镇绿化条例, 城市绿化条例; 志愿者服务条例, 志愿服务条例. */
const SHORTEST_REGULATION = 9;
const SHORTEST_NATIONAL = 3;

function meantBy(short: string, isNational: boolean): Meant | undefined {
  const known = lawNameSlips.get(short) ?? otherEnding(short, isNational);
  if (known !== undefined) return { name: known, isFar: false };
  const isLaw = short.endsWith('法');
  const isMiswritten = short.endsWith('列');
  const shortest = isNational ? SHORTEST_NATIONAL : isLaw || isMiswritten ? SHORTEST_LAW : SHORTEST_REGULATION;
  if (short.length < shortest || (!isNational && LOCAL.test(short))) return undefined;
  return nearestName(short, { mayDiffer: isLaw || isNational || isMiswritten, isNational });
}

interface Sort {
  /** Names of this sort are told apart well enough for one other character to be a slip. */
  readonly mayDiffer: boolean;
  readonly isNational: boolean;
}

/** The one name that differs by one slip, else the one that differs by two; a name of the state can be no other law. */
function nearestName(short: string, { mayDiffer, isNational }: Sort): Meant | undefined {
  const candidates = namesLike(short).flatMap((name) => {
    const gap = gapBetween(short, name);
    return gap ? [{ name, gap }] : [];
  });
  const near = candidates.filter(({ gap }) => isOneSlip(gap, mayDiffer));
  if (near.length > 0) return near.length === 1 ? { name: near[0]!.name, isFar: false } : undefined;
  const far = candidates.filter(({ gap }) => (mayDiffer ? isTwoSlips(gap) : gap.found === 0 && gap.expected === 2));
  return far.length === 1 ? { name: far[0]!.name, isFar: !isNational } : undefined;
}

const ENDING = /(?:法|(?:实施|暂行|工作)?(?:条例|规定|办法)|实施细则|细则|规则)$/u;
const OF_LAW = ['条例', '暂行条例', '工作条例', '规定', '暂行规定', '办法', '暂行办法'];

/** 政府信息公开法 for the 条例 of that name, 中华人民共和国行政处罚条例 for the 法: the one name with another ending. */
function otherEnding(short: string, isNational: boolean): string | undefined {
  const stem = short.replace(ENDING, '');
  if (stem.length < 2 || stem === short) return undefined;
  const isLaw = short.endsWith('法') && !short.endsWith('办法');
  if (!isLaw && !isNational && !regulatedByLawAlone.has(stem)) return undefined;
  const endings = isLaw
    ? OF_LAW
    : short.startsWith(`${stem}实施`)
      ? ['法实施条例', '法实施细则', '实施条例', '实施细则']
      : ['法', ...OF_LAW];
  const named = endings.map((ending) => stem + ending).filter((name) => name !== short && lawByName(name)?.type === 'law');
  return named.length === 1 ? named[0] : undefined;
}

const byEnd = new Map<string, readonly string[]>();
/** What was repealed before is named by no report that anybody checks now. */
const REPEALED_LATELY = '2020-01-01';

/** Short names of laws, or of regulations, that are in force, or were lately. */
function namesLike(short: string): readonly string[] {
  const end = short.endsWith('列') ? '例' : short.at(-1)!;
  let names = byEnd.get(end);
  if (!names) {
    const all = [...lawNames()].filter((name) => name.endsWith(end) && (end !== '法' || !NO_LAW.test(name)));
    byEnd.set(end, (names = all.filter(isCurrent)));
  }
  return names;
}

function isCurrent(name: string): boolean {
  const entry = lawByName(name);
  return entry?.type === 'law' || (entry !== undefined && entry.repealed >= REPEALED_LATELY);
}
