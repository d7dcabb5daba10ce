import fc from 'fast-check';
import { readOrdinal } from '../../server/src/core/chinese/ordinals.js';
import { writeChineseNumeral } from '../../server/src/core/chinese/numerals.js';

/** Invented bodies of headings and members, no two alike. */
const BODIES: readonly ((n: number) => string)[] = [
  (n) => `全年第${n}类会议组织学习1${n}次，参加干部4${n}0人次。`,
  (n) => `在${n}号片区开展检查3${n}次，发现问题8${n}个，已全部整改。`,
  (n) => `向${n}个村发放资料5${n}0份。`,
  (n) => `第${n}批办理行政处罚案件${n + 30}件，其中一般程序${n + 10}件、简易程序20件。`,
];
const NAMES = ['强化学习', '规范执法', '健全制度', '抓好普法', '化解纠纷', '严格监督', '优化服务', '加强保障'];

/** How the ordinals of the levels are written. */
const MARKS: readonly ((n: number) => string)[][] = [
  [(n) => `${writeChineseNumeral(n)}、`, (n) => `（${writeChineseNumeral(n)}）`, (n) => `${n}.`],
  [(n) => `${writeChineseNumeral(n)}、`, (n) => `${n}．`, (n) => `（${n}）`],
  [(n) => `${writeChineseNumeral(n)}、`, (n) => `(${writeChineseNumeral(n)})`, (n) => `${n}、`],
  [(n) => `## ${writeChineseNumeral(n)}、`, (n) => `### （${writeChineseNumeral(n)}）`, (n) => `${n}. `],
];

const name = fc.constantFrom(...NAMES);
const body = fc.nat({ max: 3 });
const part = fc.record({
  names: fc.array(fc.tuple(name, body, fc.nat({ max: 3 })), { minLength: 2, maxLength: 5 }),
  runIn: fc.boolean(),
  series: fc.nat({ max: 4 }),
});

/** A report without a fault in its numbers. */
export const soundReport = fc
  .record({ marks: fc.constantFrom(...MARKS), parts: fc.array(part, { minLength: 2, maxLength: 4 }) })
  .map(({ marks, parts }) => {
    const [first, second, third] = marks;
    const lines = ['青山县水利局2024年工作总结', ''];
    let bodies = 0;
    const bodyOf = (which: number): string => BODIES[which]!(++bodies);
    parts.forEach(({ names, runIn, series }, at) => {
      lines.push(`${first!(at + 1)}${NAMES[at]!}情况`);
      const members = Array.from({ length: series + 1 }, (_, n) => `${writeChineseNumeral(n + 1)}是${NAMES[(n + at) % NAMES.length]!}。`);
      if (series > 0) lines.push(`围绕${NAMES[at]!}主要抓了以下工作：${members.join('')}`);
      names.forEach(([title, which, items], n) => {
        lines.push(runIn ? `${second!(n + 1)}${title}。${bodyOf(which)}` : `${second!(n + 1)}${title}`);
        if (!runIn) lines.push(bodyOf(which));
        for (let item = 1; item <= items; item++) lines.push(`${third!(item)}${NAMES[(item + n) % NAMES.length]!}。${bodyOf(item)}`);
      });
    });
    return [...lines, '', '青山县水利局', '2025年1月8日', ''].join('\n');
  });

/** What happens to the numbers of a draft. Each takes the draft's lines and the number of a line that begins with an ordinal. */
const HARMS: Readonly<Record<string, (lines: string[], at: number) => void>> = {
  lost: (lines, at) => (lines[at] = withMarker(lines[at]!, () => '')),
  deleted: (lines, at) => lines.splice(at, 1),
  doubled: (lines, at) => lines.splice(at, 0, lines[at]!),
  again: (lines, at) => (lines[at] = withMarker(lines[at]!, (marker) => marker + marker)),
  garbled: (lines, at) => (lines[at] = withMarker(lines[at]!, (marker) => marker.replace(/[一二三四五六七八九十\d]+/u, '工'))),
  emptied: (lines, at) => (lines[at] = withMarker(lines[at]!, (marker) => marker.replace(/[一二三四五六七八九十\d]+/u, ''))),
  higher: (lines, at) => (lines[at] = withMarker(lines[at]!, (marker, value) => marker.replace(/[一二三四五六七八九十]+|\d+/u, (written) => another(written, value + 1)))),
  lower: (lines, at) => (lines[at] = withMarker(lines[at]!, (marker, value) => marker.replace(/[一二三四五六七八九十]+|\d+/u, (written) => another(written, Math.max(1, value - 1))))),
  restyled: (lines, at) => (lines[at] = withMarker(lines[at]!, (_, value) => (value % 2 ? `${value}.` : `（${writeChineseNumeral(value)}）`))),
  remarked: (lines, at) => (lines[at] = withMarker(lines[at]!, (marker) => marker.replace(/[、.．]/u, '，').replace('（', '(').replace(/\d/u, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)))),
  halved: (lines, at) => (lines[at] = lines[at]!.replaceAll('。', '.').replaceAll('，', ',')),
  joined: (lines, at) => lines.splice(at, 2, lines[at]! + (lines[at + 1] ?? '')),
  swapped: (lines, at) => lines.splice(at, 2, ...lines.slice(at, at + 2).reverse()),
}; // prettier-ignore
const SERIES_HARMS: readonly ((text: string) => string)[] = [
  (text) => text.replace('二是', ''),
  (text) => text.replace('二是', '（二）'),
  (text) => text.replace('二是', '三是'),
  (text) => text.replace(/二是[^。；]*[。；]/u, ''),
  (text) => text.replace('三是', '二是'),
  (text) => text.replace('一是', '一是、'),
];

export const harm = fc.record({
  kind: fc.constantFrom(...Object.keys(HARMS), 'series', 'series'),
  at: fc.nat({ max: 999 }),
  which: fc.nat({ max: 5 }),
});
export type Harm = typeof harm extends fc.Arbitrary<infer Value> ? Value : never;

export function harmed(text: string, harms: readonly Harm[]): string {
  return harms.reduce((draft, { kind, at, which }) => {
    if (kind === 'series') return SERIES_HARMS[which]!(draft);
    const lines = draft.split('\n');
    const numbered = lines.flatMap((line, index) => (readOrdinal(wordsOf(line)) ? [index] : []));
    if (numbered.length === 0) return draft;
    HARMS[kind]!(lines, numbered[at % numbered.length]!);
    return lines.join('\n');
  }, text);
}

const HEAD = /^[\s#*]*/u;

function wordsOf(line: string): string {
  return line.slice(HEAD.exec(line)![0].length);
}

function withMarker(line: string, change: (marker: string, value: number) => string): string {
  const words = wordsOf(line);
  const { text, value } = readOrdinal(words)!;
  return line.slice(0, line.length - words.length) + change(text, value) + words.slice(text.length);
}

function another(written: string, value: number): string {
  return /\d/u.test(written) ? String(value) : writeChineseNumeral(value);
}
