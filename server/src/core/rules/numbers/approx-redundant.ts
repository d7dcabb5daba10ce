import { readDoubledApproximations, type DoubledApproximation, type DoubledKind } from './approx-redundant/doubled-approximations.js';
import { readExactWithMore, type ExactWithMore } from './approx-redundant/exact-with-more.js';
import type { Paragraph } from '../../paragraph/paragraph.js';
import type { Severity } from '../../text/severity.js';
import type { Span } from '../../text/span.js';
import { lineRule, replace, type LineSlip, type SlipFix } from '../rule.js';

type Id = 'approx-redundant';

/** 一个数只用一个概数词；确数后面不加“余”“多”。 */
export const approxRedundant = lineRule({
  id: 'approx-redundant',
  severity: 'warning',
  *check(paragraph) {
    const doubled = readDoubledApproximations(paragraph.text);
    for (const each of doubled) yield doubledSlip(each, paragraph);
    for (const each of readExactWithMore(paragraph.text)) {
      if (!doubled.some(({ phrase }) => phrase.start <= each.mark.start && each.mark.start < phrase.end)) yield exactSlip(each, paragraph);
    }
  },
});

/** A line drawn twice is clumsy, no more. */
const SEVERITIES: Readonly<Partial<Record<DoubledKind, Severity>>> = { bound: 'information', limit: 'information' };

function doubledSlip({ kind, before, after, phrase }: DoubledApproximation, paragraph: Paragraph): LineSlip<Id> {
  const words = { first: paragraph.slice(before), second: paragraph.slice(after) };
  const withFirst = without(paragraph, phrase, after);
  const withSecond = without(paragraph, phrase, before);
  const keepFirst = deletion(words.second, withFirst, after, kind === 'same' || kind === 'limit');
  const keepSecond = deletion(words.first, withSecond, before, false);
  const severity = SEVERITIES[kind];
  return {
    span: { start: phrase.start, end: Math.max(after.end, before.end) },
    message: [kind, { ...words, withFirst, withSecond }],
    fixes: words.first === '约' && kind === 'loose' ? [keepSecond, keepFirst] : [keepFirst, keepSecond],
    ...(severity ? { severity } : {}),
  };
}

function without(paragraph: Paragraph, phrase: Span, dropped: Span): string {
  return paragraph.slice({ start: phrase.start, end: dropped.start }) + paragraph.slice({ start: dropped.end, end: phrase.end });
}

function deletion(word: string, result: string, span: Span, safe: boolean): SlipFix<Id, Span> {
  return { title: ['fixDelete', { word, result }], safe, edits: replace(span, '') };
}

function exactSlip({ number, mark, unit }: ExactWithMore, paragraph: Paragraph): LineSlip<Id> {
  const digits = paragraph.slice(number);
  const [word, counted] = [paragraph.slice(mark), paragraph.slice(unit)];
  const exact = `${digits}${counted}`;
  const round = `${digits.slice(0, -1)}0`;
  const rounded: SlipFix<Id, Span> = {
    title: ['fixRound', { result: `${round}${word}${counted}` }],
    safe: false,
    edits: replace(number, round),
  };
  return {
    span: { start: number.start, end: mark.end },
    message: ['exact', { digits, word, exact }],
    fixes: [deletion(word, exact, mark, false), ...(digits.length > 1 ? [rounded] : [])],
  };
}
