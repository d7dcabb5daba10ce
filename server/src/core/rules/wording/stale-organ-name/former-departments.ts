import { matchesOf } from '../../../text/matches.js';
import { formerDepartments, type DepartmentEntry } from '../../../dated/organs.js';
import { keptByParagraph } from '../../../paragraph/kept.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import { within, type PlacedParagraph } from '../../../paragraph/placed.js';
import { sentenceAt } from '../../../paragraph/sentences.js';
import { linesWith, question } from '../../../questions/question.js';
import { body } from '../../../report/sign-off.js';
import { isAllSince } from '../../../report/time/all-since.js';
import { period, timeline } from '../../../report/time/read-timeline.js';
import type { ToldTime } from '../../../report/time/timeline.js';
import { writingDays } from '../../../report/years/writing-days.js';
import type { Span } from '../../../text/span.js';
import { HISTORY } from './history.js';

/** A list of departments with former names among them: 与公安、安监等部门. */
export interface FormerDepartments {
  readonly at: PlacedParagraph;
  /** In the order of the text. */
  readonly names: readonly NamedDepartment[];
  readonly told: ToldTime;
}

export interface NamedDepartment {
  readonly entry: DepartmentEntry;
  readonly span: Span;
}

/** 等多个职能部门; of a list that ends so all members are departments. */
const LIST_END =
  /等?(?:[\d一二三四五六七八九十两]{1,3}[ ]?个|多个|各个|几个|相关|有关|各|职能|主管|监管|执法|县直|市直|区直|镇直){0,3}(?:部门|单位)/gu;
/** What may stand before the first member: 联合工商, 与公安. */
const LEAD = /(?:联合|会同|协同|配合|协调|组织|统筹|联动|抽调|对接|邀请|督促|函告|移送|[由与和同向及])$/u;
/** So far a list is looked back. */
const LONGEST_LIST = 80;

const listsIn = keptByParagraph((paragraph): readonly (readonly NamedDepartment[])[] => {
  const { text, sentences } = paragraph;
  if (!text.includes('、') || !mayName(text)) return [];
  return matchesOf(LIST_END, text).flatMap((match) => {
    const names = membersBefore(text, match.index);
    const isHistory = names.length > 0 && HISTORY.test(paragraph.slice(sentenceAt(sentences, match.index)));
    return names.length > 0 && !isHistory ? [names] : [];
  });
});

function mayName(text: string): boolean {
  return (text.includes('部门') || text.includes('单位')) && [...formerDepartments().keys()].some((name) => text.includes(name));
}

/** The former names among the members of the list that ends at an offset; none where it has but one member. */
function membersBefore(text: string, end: number): readonly NamedDepartment[] {
  const from = Math.max(0, end - LONGEST_LIST);
  const start = from + 1 + lastIndexOf(MARKS, text.slice(from, end));
  const list = text.slice(start, end);
  if (!list.includes('、') || EACH_CALLED_SO.test(list)) return [];
  return membersOf(list).flatMap((member) => {
    const entry = departmentAtEnd(list.slice(member.start, member.end));
    const stop = start + member.end;
    return entry ? [{ entry, span: { start: stop - entry.formerName.length, end: stop } }] : [];
  });
}

/** 农业部门、环保部门 are no names. */
const EACH_CALLED_SO = /部门|单位/u;
const MARKS = '，,。；;：:（(！？';
const CONNECTORS = '和及与';

function lastIndexOf(characters: string, text: string): number {
  return Math.max(...[...characters].map((character) => text.lastIndexOf(character)));
}

/** Between 、, and behind the 和 of the last one: 公安、安监和气象. */
function membersOf(list: string): readonly Span[] {
  const members: Span[] = [];
  for (let start = 0, end = 0; start <= list.length; start = end + 1) {
    end = list.indexOf('、', start);
    if (end < 0) end = list.length;
    members.push({ start, end });
  }
  const last = members.at(-1)!;
  const connector = lastIndexOf(CONNECTORS, list.slice(last.start));
  if (connector <= 0) return members;
  const at = last.start + connector;
  return [...members.slice(0, -1), { start: last.start, end: at }, { start: at + 1, end: last.end }];
}

function departmentAtEnd(member: string): DepartmentEntry | undefined {
  for (const [name, entry] of formerDepartments()) {
    if (member === name || (member.endsWith(name) && LEAD.test(member.slice(0, -name.length)))) return entry;
  }
  return undefined;
}

const linesWithLists = linesWith('lines with lists of departments', (paragraph: Paragraph) => listsIn(paragraph).length > 0);

/** In the order of the text. */
export const formerDepartmentLists = question(
  'former departments',
  { period, writingDays, linesWithLists, body, timeline },
  (given): readonly FormerDepartments[] => {
    if (!given.period || !given.writingDays) return [];
    return within(given.linesWithLists, given.body).flatMap((at) =>
      listsIn(at.paragraph).flatMap((list) => {
        const told = given.timeline.at(at, list[0]!.span.start);
        const names = told ? list.filter(({ entry }) => isAllSince(told, given.period, entry.changed)) : [];
        return told && names.length > 0 ? [{ at, names, told }] : [];
      }),
    );
  },
);
