import { keptByParagraph } from '../../../paragraph/kept.js';
import { readCount, type Binding, type WrittenCount } from './counted-list.js';
import { isKnownByNumber } from './known-by-number.js';
import { matchesOf } from '../../../text/matches.js';

/** A count that announces a list: 三个问题： / 四个“滞后”： / 共4项（…） / 3名，分别为. Spans are offsets into the text read. */
export interface AnnouncedCount extends WrittenCount {
  /** What is counted by: 个, 项; or what all members have in common: 四不放过, 三访. */
  readonly counter: string;
  readonly isCounter: boolean;
  /** Behind the colon or the opening bracket: where the list begins. */
  readonly listStart: number;
  readonly lead: Lead;
}

/** How a list is led up to, and how surely that says that all of it is counted. */
export interface Lead {
  readonly kind: 'words' | 'shared out' | 'colon' | 'bracket' | 'stop' | 'end';
  readonly binding: Binding;
}

const STOP: Lead = { kind: 'stop', binding: 'likely' };
/** By the group of the expression that finds them. A new way to lead up to a list is a word there. */
const LEADS: Readonly<Record<string, Lead>> = {
  surely: { kind: 'words', binding: 'surely' },
  sharedOut: { kind: 'shared out', binding: 'usually' },
  apart: { kind: 'words', binding: 'likely' },
  bracket: { kind: 'bracket', binding: 'likely' },
  colon: { kind: 'colon', binding: 'likely' },
  stop: STOP,
};
const END: Lead = { kind: 'end', binding: 'likely' };

const COUNTER = /^(?:个|项|大|类|条|种|点|方面|家|名|张|部|份|座|所|支|处|级|件(?=\p{Script=Han}{0,6}事))/u;
const COUNTS_SINGLE = /^[家名张部份座所支处级]/u;
const ANNOUNCED =
  /(?<![\d.第+＋几一二两三四五六七八九十百千])(?<number>\d{1,2}|[一二两三四五六七八九十]{1,3})(?<counted>\p{Script=Han}[\p{Script=Han}“”]{0,13}?)(?:(?<surely>[，,：:（(—](?:即(?![可将使便时日刻知被])|其中分别[为是])[：:]?|[，,：:（(](?:分别|具体|依次)(?:是?指|[为是])[：:]?|[：:]是?指)|(?<apart>(?:分别|具体|依次)(?:是?指|[为是])[：:]?)|(?<sharedOut>[，,]?分别(?:位于|设在|由))|(?<bracket>[（(])|(?<colon>[：:])|(?<stop>。(?=$|[一第])|$))/gu;
/** 针对反馈的3个问题：一是成立专班……: the number counts something else. */
const NAMES_AN_OBJECT = /(?:针对|对照(?!检查)|围绕|按照|根据|对于|反馈)[^。；，：]{0,20}$/u;
/** 增强“八项本领”、提高“七种能力”：…: the list may belong to either of them. */
const ONE_OF_SEVERAL = /[\d两三四五六七八九十][\p{Script=Han}]{1,8}”?(?:、|[和及与]|以及)[\p{Script=Han}]{0,4}“?$/u;
/** 三项制度, 四个意识: what the number counts is known to everybody and need not be told. */
const KNOWN_BY_NUMBER = /(?:意识|自信|维护|确立)”?$/u;
const MAY_ANNOUNCE = /[：:（(]|[以如]下|即|分别|具体|依次|[面点项件条个作务事施题动程力]。?$/u;
const LONGEST_LEAD = 24;
const TO_FOLLOW = /[以如]下$/u;
/** 今年重点抓好八个方面工作。 at the end of a line: what the report does next is told in the lines below. */
const DOES_NEXT = /(?:[做抓办][好了实]|把握好?|采取了?|开展了?|突出|实施|从|存在)$/u;
const OTHER_COUNT = /[\d两三四五六七八九十](?:个|项|大|条|件)/u;
const TASKS = /^(?:个?方面|[项件条个])(?:\p{Script=Han}{0,4}(?:工作|任务|实事|大事|措施|问题|行动|工程|发力|重点))?$/u;

/** The counts of a text that lead on to a list at once. */
export const announcedCountsOf = keptByParagraph(({ text }): readonly AnnouncedCount[] => {
  if (!MAY_ANNOUNCE.test(text)) return [];
  return matchesOf(ANNOUNCED, text).flatMap((match) => announcedCount(text, match) ?? []);
});

function announcedCount(text: string, match: RegExpExecArray): AnnouncedCount | undefined {
  const { number, counted = '', ...groups } = match.groups!;
  const count = readCount(number!, match.index);
  const found = Object.entries(LEADS).find(([group]) => groups[group] !== undefined);
  if (!count || !found || isKnownByNumber(text, match.index)) return undefined;
  const before = text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index);
  const lead = found[1].kind === 'stop' ? leadOfStop(before, counted) : found[1];
  if (!lead) return undefined;
  const counter = COUNTER.exec(counted)?.[0];
  // 5家（国有、集体、民营）, 先进单位5个（机关、学校、企业）: kinds, with several of each.
  if (lead.kind === 'bracket' && counter && (COUNTS_SINGLE.test(counter) || counted === '个')) return undefined;
  if (lead.kind !== 'bracket' && (NAMES_AN_OBJECT.test(before) || ONE_OF_SEVERAL.test(before) || KNOWN_BY_NUMBER.test(counted)))
    return undefined;
  return {
    ...count,
    counter: counter ?? counted.replaceAll(/[“”]/gu, ''),
    isCounter: counter !== undefined,
    listStart: match.index + match[0].length,
    lead,
  };
}

/** What ends with its sentence leads up to a list where it says so, or where it tells what is done next. */
function leadOfStop(before: string, counted: string): Lead | undefined {
  if (TO_FOLLOW.test(before)) return STOP;
  return DOES_NEXT.test(before) && TASKS.test(counted) && !OTHER_COUNT.test(before) ? END : undefined;
}
