import { lineVerdicts, verdictOf } from '../../server/src/core/pipeline/run-rules.js';
import type { Question } from '../../server/src/core/questions/question.js';
import { allRules } from '../../server/src/core/rules/catalogue.js';
import type { LineRule, Rule } from '../../server/src/core/rules/rule.js';
import { bodyEnd, renumbering } from '../../server/src/core/views/report-views.js';
import { ledger } from '../../server/src/core/views/ledger.js';
import { outlineTree } from '../../server/src/core/views/outline-tree.js';

type AnyQuestion = Question<unknown>;

const asItIs = ({ severity }: Rule) => severity;
const onLines = allRules.filter((rule): rule is LineRule => rule.scope === 'line');

/** The verdicts of all rules. */
const verdicts: readonly AnyQuestion[] = [
  lineVerdicts(onLines, asItIs),
  ...allRules.flatMap((rule) => (rule.scope === 'line' ? [] : [verdictOf(rule, asItIs)])),
];

/** What readers of a report ask for. */
const views: readonly AnyQuestion[] = [bodyEnd, renumbering, ledger, outlineTree];

/** Every question about the text that a rule or a view asks, be it by way of others; a question comes before those that hang on it. */
export const everyQuestion: readonly AnyQuestion[] = reachableFrom([...verdicts, ...views]);

function reachableFrom(asked: readonly AnyQuestion[]): readonly AnyQuestion[] {
  const reached = new Set<AnyQuestion>();
  const visit = (question: AnyQuestion): void => {
    if (reached.has(question)) return;
    for (const input of inputsOf(question)) visit(input);
    reached.add(question);
  };
  for (const question of asked) visit(question);
  return [...reached].filter(({ sort }) => sort !== 'given' && sort !== 'lines');
}

function inputsOf(question: AnyQuestion): readonly AnyQuestion[] {
  if (question.sort === 'derived') return Object.values(question.inputs);
  return question.sort === 'grouped' ? [question.of] : [];
}
