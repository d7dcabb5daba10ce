import type { Span } from '../../../text/span.js';
import { matchesOf } from '../../../text/matches.js';

/** Digits or letters as wide as a Chinese character, or a wide mark among digits. */
export interface FullWidthRun {
  readonly span: Span;
  readonly kind: 'digits' | 'letters' | 'point' | 'percent';
}

const CHEAP = /[０-９Ａ-Ｚａ-ｚ％．]/u;
const RUN = /[０-９Ａ-Ｚａ-ｚ](?:[０-９Ａ-Ｚａ-ｚ]|．(?=[０-９])){0,80}％?|(?<=\d)％/gu;
/** A wide full stop behind one number parts an ordinal from its words as often: only a measured number shows a decimal point. */
const POINT = /(?<![\d．.A-Za-z])\d{1,8}(?<point>．)\d{1,4}(?=[%％万亿倍]|个百分点|平方|公里|[亩元吨米]|公顷)/gu;
/** Ｘ stands for what is left out on purpose. */
const LEFT_OUT = /^[Ｘｘ]+$/u;

/** Every wide run of a text, in order. */
export function readFullWidthRuns(text: string): readonly FullWidthRun[] {
  if (!CHEAP.test(text)) return [];
  const runs = matchesOf(RUN, text)
    .filter(([run]) => !LEFT_OUT.test(run))
    .map((match): FullWidthRun => ({ span: { start: match.index, end: match.index + match[0].length }, kind: kindOf(match[0]) }));
  const points = matchesOf(POINT, text).map((match): FullWidthRun => {
    const start = match.index + match[0].indexOf('．');
    return { span: { start, end: start + 1 }, kind: 'point' };
  });
  return [...runs, ...points].sort((a, b) => a.span.start - b.span.start);
}

function kindOf(run: string): FullWidthRun['kind'] {
  if (run === '％') return 'percent';
  return /[０-９]/u.test(run) ? 'digits' : 'letters';
}

/** ２０２４ → 2024, ３．５％ → 3.5%. */
export function toHalfWidth(run: string): string {
  return run.replace(/[！-～]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
