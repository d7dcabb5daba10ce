import { writtenLike } from '../chinese/written-like.js';
import { isPercent } from '../figures/reading/kinds.js';
import { correctionOf } from '../figures/judge/blame.js';
import type { FigureRule } from '../figures/judge/claim.js';
import type { Verdict } from '../figures/judge/judge.js';
import { printedNumber } from '../figures/judge/printed.js';
import { bindingOf, type ShapeName } from '../figures/judge/shapes.js';
import { brokenClaims, verdictsOf } from '../figures/judge/verdicts.js';
import type { Mention } from '../figures/reading/mentions.js';
import { labelOf } from '../figures/reading/reading.js';
import type { Paragraph } from '../paragraph/paragraph.js';
import type { Span } from '../text/span.js';
import { replace, type LineSlip, type Message, type SlipFix } from './rule.js';

/** What is told in words of its own, firmly or as a question; all else is `told` or `asked`. */
const WORDED: Readonly<Partial<Record<ShapeName, readonly [told: string, asked: string]>>> = {
  balance: ['flow', 'flowAsked'],
  bound: ['crossed', 'crossedAsked'],
  cumulative: ['fell', 'fellAsked'],
  saying: ['goal', 'goalAsked'],
  half: ['half', 'halfAsked'],
};
const USUAL = ['told', 'asked'] as const;

/** The claims of a paragraph that do not hold and that a rule has to word. */
export function* claimSlips<Id extends FigureRule>(rule: Id, paragraph: Paragraph): Iterable<LineSlip<Id>> {
  const { text } = paragraph;
  for (const verdict of brokenClaims(paragraph)) {
    const { claim, severity } = verdict;
    if (claim.rule !== rule) continue;
    const [stated, ...others] = claim.operands;
    const [told, asked] = WORDED[claim.shape] ?? USUAL;
    const key = severity === 'information' ? asked : (claim.says ?? told);
    const span = claim.saying ?? stated.quantity.number;
    const args = {
      ...claim.equation.write(claim.operands, text),
      unit: unitOf(stated),
      amount: printedNumber(stated, text) + unitOf(stated),
      first: paragraph.slice(stated.quantity.span),
      second: others[0] ? paragraph.slice(others[0].quantity.span) : '',
      stated: paragraph.slice(claim.saying ?? stated.quantity.span),
    };
    yield {
      span,
      severity,
      message: [key, args] as unknown as Message<Id>,
      related: (claim.saying ? claim.operands : others).map((operand) => ({
        span: operand.quantity.number,
        message: ['operand', { number: printedNumber(operand, text), label: labelOf(operand) }] as unknown as Message<Id>,
      })),
      fixes: fixesOf<Id>(verdict, paragraph),
    };
  }
  if (TRUNCATED.has(rule)) yield* truncatedSlips(rule, paragraph);
}

/** Percentages whose further decimals were cut off instead of rounded; one step of the last place is told as a hint. */
function* truncatedSlips<Id extends FigureRule>(rule: Id, paragraph: Paragraph): Iterable<LineSlip<Id>> {
  for (const { claim, holds } of verdictsOf(paragraph)) {
    const [stated, ...others] = claim.operands;
    if (!holds || claim.rule !== rule || !isPercent(stated) || bindingOf(claim.shape) < SURE) continue;
    const { number, precision, low, numeral } = stated.quantity;
    const { terms, result } = claim.equation.write(claim.operands, paragraph.text);
    const isCut =
      stated.quantity.exact &&
      Math.abs(Number(result) - low - precision) < precision / 2 &&
      others.every(({ value }) => value[0] === value[1]);
    if (!isCut || claim.saying) continue;
    const found = paragraph.slice(number);
    const expected = writtenLike(found, result);
    yield {
      span: number,
      severity: 'hint',
      message: ['truncated', { terms, result, found: String(low) }] as unknown as Message<Id>,
      fixes:
        numeral === 'arabic'
          ? [{ title: ['fixNumber', { found, expected }] as unknown as Message<Id>, safe: false, edits: replace(number, expected) }]
          : [],
    };
  }
}

const TRUNCATED: ReadonlySet<FigureRule> = new Set(['ratio-mismatch', 'growth-mismatch']);
/** What binds less surely is not told of for a last digit. */
const SURE = 0.9;

/** The one number that is wrong, where it is known which. */
function fixesOf<Id extends FigureRule>(verdict: Verdict, paragraph: Paragraph): readonly SlipFix<Id, Span>[] {
  const correction = correctionOf(verdict, paragraph);
  if (!correction) return [];
  const { number, found, expected } = correction;
  return [{ title: ['fixNumber', { found, expected }] as unknown as Message<Id>, safe: false, edits: replace(number, expected) }];
}

/** What is written behind a result so that it reads like the number that was stated. */
function unitOf({ kind, quantity }: Mention): string {
  if (kind === 'doubling') return '';
  return kind === 'percent' ? '%' : quantity.unit;
}
