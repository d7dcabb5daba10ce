import { fieldsOfLaw, lawNameSlips } from '../data/law-name-slips.js';
import { lawByName, lawNames } from '../data/laws.js';
import { keptByParagraph } from '../document/kept.js';
import type { Paragraph } from '../document/paragraph.js';
import type { Span } from '../text/span.js';

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
/** 办法 and 做法 are no laws; the marks of a title within a title end it. */
const TITLE =
  /《((?:中华人民共和国)?[\u4e00-\u9fff]{2,24}(?:法|条例|条列))》(?![^，。；]{0,4}(?:教材|课程|一书|读本|草案|修订稿|征求意见))/gu;
const NO_LAW = /(?:工作|步|招|办|方|做|说|看|想|手|书|语|用|司|执|普|守|违|合|用药|疗|技|魔|兵|笔|章|针|读|写|算|打)法$/u;
const LOCAL = /^.{1,12}(?:省|市|州|盟|县|区|旗|镇|乡|街道)/u;
const DRAFTED_BEFORE = /(?:草案|立法|起草|制定|出台)[^，。；]{0,6}$/u;

export const unknownLawsIn = keptByParagraph(({ text }: Paragraph): readonly UnknownLaw[] => {
  if (!text.includes('《')) return [];
  return Array.from(text.matchAll(TITLE)).flatMap((match): readonly UnknownLaw[] => {
    const name = match[1]!;
    const span = { start: match.index + 1, end: match.index + 1 + name.length };
    if (NO_LAW.test(name) || DRAFTED_BEFORE.test(text.slice(Math.max(0, match.index - 10), match.index)) || lawByName(name)) return [];
    const short = name.startsWith(STATE) ? name.slice(STATE.length) : name;
    if (fieldsOfLaw.has(short)) return [{ span, name, expected: undefined, isFar: false }];
    const meant = nearestLaw(short, name !== short);
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

function nearestLaw(short: string, isNational: boolean): Meant | undefined {
  const known = lawNameSlips.get(short);
  if (known !== undefined) return { name: known, isFar: false };
  const isLaw = short.endsWith('法');
  const isMiswritten = short.endsWith('列');
  if (short.length < (isLaw || isMiswritten ? SHORTEST_LAW : SHORTEST_REGULATION) || (!isNational && LOCAL.test(short))) return undefined;
  const candidates = namesOf(isLaw ? '法' : '条例').map((name) => ({ name, gap: gapBetween(short, name) }));
  const near = candidates.filter(({ gap }) => isOneSlip(gap, isLaw || isNational || isMiswritten));
  if (near.length > 0) return near.length === 1 ? { name: near[0]!.name, isFar: false } : undefined;
  const far = isLaw || isNational ? candidates.filter(({ gap }) => gap[0] + gap[1] === 2 && gap[0] !== 1) : [];
  return far.length === 1 ? { name: far[0]!.name, isFar: true } : undefined;
}

/** One character too many or too few, or, if names of that sort are told apart well enough, another one. */
function isOneSlip([found, expected]: Gap, mayDiffer: boolean): boolean {
  return found + expected === 1 || (mayDiffer && found === 1 && expected === 1);
}

/** How many characters are left of either name between what they begin and what they end with alike. */
type Gap = readonly [found: number, expected: number];

const FAR: Gap = [9, 9];

function gapBetween(found: string, name: string): Gap {
  const shorter = Math.min(found.length, name.length);
  if (Math.max(found.length, name.length) - shorter > 2) return FAR;
  let start = 0;
  while (start < shorter && found[start] === name[start]) start++;
  let end = 0;
  while (end < shorter - start && found[found.length - 1 - end] === name[name.length - 1 - end]) end++;
  return [found.length - start - end, name.length - start - end];
}

const byEnd = new Map<string, readonly string[]>();

/** Short names of laws, or of regulations, that are in force. */
function namesOf(end: '法' | '条例'): readonly string[] {
  let names = byEnd.get(end);
  if (!names) {
    const all = [...lawNames()].filter((name) => name.endsWith(end) && !NO_LAW.test(name));
    byEnd.set(end, (names = all.filter((name) => lawByName(name)?.type === 'law')));
  }
  return names;
}
