import { matchesOf } from '../../text/matches.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import { facts } from '../../questions/question.js';
import type { Span } from '../../text/span.js';
import type { PlaceKind } from './place-names.js';

/** How a report calls what it is about without a name: 全县, 我镇, 县委, 旗内. */
export interface LevelWord {
  /** `whole`: 全县; `own`: 我县; `organ`: 县委, 县政府; `inside`: 县内. */
  readonly form: 'whole' | 'own' | 'organ' | 'inside';
  readonly kind: PlaceKind | '局';
  readonly word: string;
  /** Where the word stands in the line. */
  readonly span: Span;
  /** Something before it in the line may be what it means; or it is told of other times. */
  readonly isGuarded: boolean;
}

const KIND = '街道|苏木|[县区旗镇乡州局]';
/** 健全县乡, 安全区, 全区域, 全县域, 自我区分. */
const WHOLE = new RegExp(`(?<![健安完保齐周成顾俱双万])全(?<kind>街道|苏木|[县区旗镇乡])(?![域间段位舰]|乡?镇|村(?!级)|外)`, 'gu');
const OWN = new RegExp(`(?<![自忘大])我(?<kind>${KIND})(?![别分域间长])`, 'gu');
/** Alone, not behind a name: 在县委、县政府的坚强领导下. */
const ORGAN =
  /(?<=^|[。；，：、！？“（\s在按照向由经对与和将受到被为据绕扣实循彻])(?<kind>[县区旗])(?=委(?![员托派])|政府|人民政府|人大常委会|直部门|直机关|(?!域)[\u4e00-\u9fff]{2,10}?局)/gu;
const ORGAN_END = /^(?:委|人民政府|政府|人大常委会|直部门|直机关|[\u4e00-\u9fff]{2,10}?局)/u;
const INSIDE = /(?<=[^\u4e00-\u9fff]|[在保对到为使让的由升强动进护障务化促与和非])(?<kind>[县旗镇乡])内(?![涵部容设外需])/gu;
const PATTERNS: readonly (readonly [LevelWord['form'], RegExp])[] = [
  ['whole', WHOLE],
  ['own', OWN],
  ['organ', ORGAN],
  ['inside', INSIDE],
];
const ANY = /[全我][县区旗镇乡州局街苏]|[县区旗](?:委|政府|人民政府|人大|直|[\u4e00-\u9fff]{2,10}?局)|[县旗镇乡]内/u;
/** A place of that kind was named before, and may be meant. */
const NAMED: Readonly<Record<string, RegExp>> = {
  县: /[\u4e00-\u9fff]{2}(?<!全|我)县(?![域级委政直])/u,
  区: /(?:开发|园|新|景|示范|保护|试验|实验|高新|保税|灌|牧|林|库|矿|城|片|聚集|集聚|合作|改革|试点)区|自治区/u,
  旗: /[\u4e00-\u9fff]{2}旗/u,
  镇: /[\u4e00-\u9fff]{2}(?<!全|我|乡)镇(?!村)/u,
  乡: /[\u4e00-\u9fff]{2}(?<![全我城])乡(?!镇|村)/u,
};
const OTHER_TIMES =
  /撤[县区乡镇]|[县乡镇]改[区市镇]|设[区市]|原[县区乡镇]|建[县区]|升格|并入|划转|划归|帮扶|协作|对口|支援|扶贫|结对|共建/u;
const QUOTED = /“[^”]{0,30}$/u;
const LONGEST_LOOK = 80;
const TITLED = /《[^》]{0,50}$/u;

export const levelWords = facts('words for the level', (paragraph): readonly LevelWord[] => readLevelWords(paragraph));

export function readLevelWords(paragraph: Paragraph): readonly LevelWord[] {
  const { text } = paragraph;
  if (!ANY.test(text)) return [];
  const found: LevelWord[] = [];
  const named = new Map<string, number>();
  for (const [form, pattern] of PATTERNS) {
    for (const { 0: written, index, groups } of matchesOf(pattern, text)) {
      const kind = groups!['kind'] as LevelWord['kind'];
      if (!named.has(kind)) named.set(kind, firstNamed(text, kind));
      const word = form === 'organ' ? written + ORGAN_END.exec(text.slice(index + written.length))![0] : written;
      found.push({
        form,
        kind,
        word,
        span: paragraph.inLine({ start: index, end: index + word.length }),
        isGuarded: isGuarded(text, named.get(kind)!, index),
      });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Something before it in the line, or near it, may be what it means. `named` is where the first name of such a place ends. */
function isGuarded(text: string, named: number, index: number): boolean {
  const before = text.slice(Math.max(0, index - LONGEST_LOOK), index);
  if (named <= index || TITLED.test(before) || QUOTED.test(before)) return true;
  return OTHER_TIMES.test(before.slice(before.lastIndexOf('。') + 1) + text.slice(index, index + LONGEST_LOOK).split('。', 1)[0]!);
}

/** Where the first name of a place of the kind ends: behind all where none is named. */
function firstNamed(text: string, kind: string): number {
  const found = NAMED[kind]?.exec(text);
  return found ? found.index + found[0].length : Infinity;
}
