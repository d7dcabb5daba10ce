import fc from 'fast-check';
import { ordinalStyles, writeOrdinal, type OrdinalStyle } from '../../server/src/core/chinese/ordinals.js';
import type { Edit } from './edits.js';

/** Texts in which nearly every line has a number: what one number is read as hangs on all others. */
const WORDS = [
  '加强组织领导',
  '严格执法监督',
  '存在的不足和原因',
  '2025年工作安排',
  '办理情况',
  '下一步工作打算',
  '（青山镇）2023年工作情况',
  '抓好普法。全年开展宣传12场。',
  '改进作风。重点做好以下三项工作：',
  '主要做法：',
];
const BODY = [
  '全年办理案件36件，其中一般程序21件、简易程序15件。',
  '重点做好以下两项工作：',
  '一是学习4次。二是培训3期。',
  '依据《青山县信访条例》第三十条规定：',
  '小标题',
  '今年5月，开展检查3次，去年同期2次。',
  '五年来，办理案件120件。',
  '',
];
const HEAD = ['青山县司法局关于2024年法治政府建设情况的报告', '县委、县政府：'];
const END = ['青山县司法局', '2025年1月20日'];
const BEFORE = ['', '', '', '## ', '**', '- ', '　　', '  '];
/** What recognition and typing make of a marker. */
const MISSPELT: readonly ((marker: string) => string)[] = [
  () => '',
  (marker) => marker + marker,
  (marker) => marker.slice(1),
  (marker) => marker.slice(0, -1),
  (marker) => marker.replaceAll(/[一二三四五六七八九十]/gu, '工'),
  (marker) => marker.replaceAll('、', '，').replaceAll('（', '(').replaceAll('.', '、'),
  (marker) => `${marker}、`,
];

const line = fc.record({
  /** Down into the next style, on in the same list, or up again. */
  step: fc.constantFrom(-1, -1, 0, 0, 0, 1, 1),
  words: fc.constantFrom(...WORDS),
  before: fc.constantFrom(...BEFORE),
  body: fc.array(fc.constantFrom(...BODY), { maxLength: 2 }),
  fault: fc.option(fc.nat({ max: MISSPELT.length - 1 }), { freq: 6 }),
  jump: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, -1),
});
type Line = typeof line extends fc.Arbitrary<infer T> ? T : never;

export const headingText = fc.array(line, { minLength: 15, maxLength: 60, size: 'max' }).map((lines) => {
  const counter = new Counter();
  return [...HEAD, ...lines.flatMap((each) => written(each, counter)), ...END, ''].join('\n');
});

/** Counts as a careful writer does: a list further in begins with 1 each time. */
class Counter {
  #level = 0;
  readonly #counts = ordinalStyles.map(() => 0);

  next({ step, jump }: Pick<Line, 'step' | 'jump'>): { readonly style: OrdinalStyle; readonly value: number } {
    this.#level = Math.min(Math.max(this.#level + step, 0), ordinalStyles.length - 1);
    this.#counts.fill(0, this.#level + 1);
    this.#counts[this.#level] = Math.max(this.#counts[this.#level]! + 1 + jump, 1);
    return { style: ordinalStyles[this.#level]!, value: this.#counts[this.#level]! };
  }
}

function written({ words, before, body, fault, ...step }: Line, counter: Counter): readonly string[] {
  const { style, value } = counter.next(step);
  const marker = writeOrdinal(style, value);
  const after = before === '**' ? '**' : '';
  return [before + (fault === null ? marker : MISSPELT[fault]!(marker)) + words + after, ...body];
}

const MARKER = /^([#* \u3000-]*)((?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.]|[①-⑳]))/u;

/** What becomes of one marker: it is lost, doubled, misspelt, or its line is there twice. */
export const markerEdit = fc
  .record({ at: fc.double({ min: 0, max: 1, noNaN: true }), fault: fc.nat({ max: MISSPELT.length }) })
  .map(({ at, fault }): Edit => ({
    kind: 'marker',
    revisions: (text) => {
      const lines = text.split('\n');
      const marked = lines.flatMap((each, index) => (MARKER.test(each) ? [index] : []));
      const index = marked[Math.min(Math.floor(at * marked.length), marked.length - 1)];
      if (index === undefined) return [];
      const misspell = MISSPELT[fault];
      const now = lines[index]!.replace(MARKER, (_, before: string, marker: string) => before + (misspell ? misspell(marker) : marker));
      return [[...lines.slice(0, index), now, ...(misspell ? [] : [now]), ...lines.slice(index + 1)].join('\n'), text];
    },
  }));

/** Line upon line is written at one place, until there is no room left between the two around it. */
export const crowd = fc
  .record({ at: fc.double({ min: 0, max: 1, noNaN: true }), words: fc.constantFrom(...WORDS, ...BODY.slice(0, 4)) })
  .map(({ at, words }): Edit => ({
    kind: 'crowd',
    revisions: (text) => {
      const found = text.indexOf('\n', Math.floor(at * text.length));
      const place = found < 0 ? text.length : found + 1;
      const added = (count: number) => Array.from({ length: count }, (_, index) => `${words}${count - index}\n`).join('');
      return Array.from({ length: 24 }, (_, index) => text.slice(0, place) + added(index + 1) + text.slice(place));
    },
  }));
