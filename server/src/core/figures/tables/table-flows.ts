import { written } from './table-arithmetic.js';
import { areFilled, understoodIf, type Comparison, type TableAxis } from './table-axis.js';
import { comparison } from './table-changes.js';
import type { GridLine } from './table-grid.js';

/** What came in and what went out, by the names that the four lines go by. */
const FLOW: readonly RegExp[] = [
  /^(?:上年|上期|往年|年初)(?:结转|结存|未结|遗留)|^旧存/u,
  /新收|新受理|(?:本年|本期|今年)(?:收案|受理|收到)/u,
  /^(?:本年|本期|今年|已)?(?:办结|审结|结案|处理|办理)(?:数|件数|案件)?$/u,
  /^(?:结转下[年期]|(?:年末|期末)?(?:未结|结存|未办结)|(?:尚)?未(?:办结|审结|结案))/u,
];

/** 上年结转＋本年新收＝办结＋结转下年. */
export function readFlows({ lines, cross, at }: TableAxis): readonly Comparison[] {
  const found = FLOW.map((name) => lines.filter(({ label }) => name.test(label)));
  if (found.some((fitting) => fitting.length !== 1)) return [];
  const [carriedIn, received, done, carriedOut] = found.map(([line]) => line!) as [GridLine, GridLine, GridLine, GridLine];
  const flows = cross
    .filter(({ kind }) => kind !== 'section' && kind !== 'rate' && kind !== 'change' && kind !== 'share')
    .flatMap((one): Comparison | [] => {
      const [before, more, less, rest] = [at(carriedIn, one), at(received, one), at(done, one), at(carriedOut, one)];
      if (!areFilled([more, less]) || [before, rest].some(({ cell }) => cell.value === undefined)) return [];
      const value = before.cell.value! + more.cell.value! - less.cell.value!;
      return comparison('balance', { line: carriedOut, cross: one, derived: rest, operands: [before, more, less] }, {
        arithmetic: `${written(before)}＋${written(more)}－${written(less)}`,
        value,
        fits: value === rest.cell.value,
      }); // prettier-ignore
    });
  return flows.length === 1 ? flows : understoodIf(flows, 1);
}

/** 其中 cannot be more than what it is a part of. */
export function readParts({ lines, cross, at }: TableAxis): readonly Comparison[] {
  const first = lines.findIndex(({ kind }) => kind === 'nested');
  return lines.flatMap((line, place) => {
    // What stands between two of them may be a part of what stands above both.
    const isFirst = lines.slice(Math.max(0, first), place).every(({ kind }) => kind === 'nested');
    const whole = isFirst ? lines[first - 1] : undefined;
    if (line.kind !== 'nested' || whole?.kind !== 'count' || whole.unit !== line.unit || whole.group !== line.group) return [];
    return cross
      .filter(({ kind }) => kind === 'count')
      .flatMap((one): Comparison | [] => {
        const [derived, operand] = [at(line, one), at(whole, one)];
        if (!areFilled([derived, operand]) || derived.cell.value! <= operand.cell.value!) return [];
        return {
          kind: 'part',
          derived,
          label: line.label,
          operands: [operand],
          arithmetic: whole.label,
          expected: written(operand),
          fits: false,
        };
      });
  });
}
