import type { PrintedNumber } from './printed-number.js';

const DASH = /^ ?[-－—–~～]{1,2} ?$/u;
const TO = /^(?:至|到)$/u;
/** 由3到5个, 从90%至95%: a change, no span. */
const CHANGE_BEFORE = /[由从自][^，。；]{0,16}$/u;
const LONGEST_CONNECTOR = 4;

/** Numbers in order, two with a connector between them as one span; codes and chains of numbers are left out. */
export function joinRanges(numbers: readonly PrintedNumber[], text: string): readonly PrintedNumber[] {
  const joined: PrintedNumber[] = [];
  for (let at = 0; at < numbers.length;) {
    let last = at;
    while (last + 1 < numbers.length && isLinked(numbers[last]!, numbers[last + 1]!, text)) last++;
    const run = numbers.slice(at, last + 1);
    at = last + 1;
    if (run.length === 1) joined.push(run[0]!);
    else if (run.length === 2) for (const one of joinTwo(run[0]!, run[1]!, text)) joined.push(one);
  }
  return joined;
}

function isLinked(a: PrintedNumber, b: PrintedNumber, text: string): boolean {
  if (b.start < a.end || b.start - a.end > LONGEST_CONNECTOR) return false;
  const gap = text.slice(a.end, b.start);
  if (DASH.test(gap)) return true;
  return TO.test(gap) && isOpen(a, b) && !CHANGE_BEFORE.test(text.slice(Math.max(0, a.start - 20), a.start));
}

/** The first number shares the unit of the second. */
function isOpen(a: PrintedNumber, b: PrintedNumber): boolean {
  return a.inside === '' && a.after === '' && !a.bounds && !b.bounds && (a.unit === '' || (a.unit === b.unit && a.per === b.per));
}

function joinTwo(a: PrintedNumber, b: PrintedNumber, text: string): readonly PrintedNumber[] {
  if (a.unit !== '' && a.unit !== b.unit) return [a, b];
  if (b.unit === '' && b.factor === 1) return [];
  // 3—5万 is from 30000, 8000—1.2万 from 8000.
  const shares = a.factor === 1 && a.unit === '' && a.value * b.factor < b.value;
  const low = shares ? a.value * b.factor : a.value;
  if (isOpen(a, b) && low < b.value) return [{ ...b, start: a.start, bounds: [low, b.value] }];
  return TO.test(text.slice(a.end, b.start)) ? [a, b] : [];
}
