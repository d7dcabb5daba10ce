import { checkText, ruleById, type Finding } from '../../server/src/core/index.js';
import { reportAround } from './report-around.js';

/** A list that is announced with a number is told of by the rules for lists. */
const BESIDE: ReadonlySet<string> = new Set(['count-vs-items']);

/** What any rule that judges numbers says of a sentence within a small report, style aside. */
export function numberFindings(sentence: string): readonly Finding[] {
  const { text, start } = reportAround(sentence);
  return checkText(text, 'official-report').findings.filter(
    ({ rule, severity, span }) =>
      severity !== 'hint' &&
      (ruleById(rule)!.group === 'numbers' || BESIDE.has(rule)) &&
      span.start < start + sentence.length &&
      start < span.end,
  );
}
