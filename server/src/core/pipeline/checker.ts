import { defaultSettings, type Settings } from '../config/settings.js';
import type { Question } from '../questions/question.js';
import { ReportAnswers } from '../questions/report-answers.js';
import { allRules } from '../rules/catalogue.js';
import type { Finding } from '../rules/finding.js';
import type { LineRule, Rule } from '../rules/rule.js';
import type { Difference } from '../text/difference.js';
import type { DocumentLanguage } from '../text/language.js';
import type { Severity } from '../text/severity.js';
import { CheckedReport } from '../views/report-views.js';
import type { Report, ReportViews } from '../views/report.js';
import { withSectionFixes } from '../views/section-fixes.js';
import { givenBy, readingOf } from './reading.js';
import { Resolver, resolveAll } from './resolve.js';
import { readRevision, type Reading, type Revision } from './revision.js';
import { lineVerdicts, verdictOf, type Verdict } from './run-rules.js';
import { toldFindings, type ToldFindings } from './told-findings.js';

/** Checks the revisions of one document. What did not change between two of them is neither read nor judged again. */
export interface Checker {
  /**
   * Any string in, a Report out; never throws. A Report speaks of the text that it was made from, whatever is checked after. Who knows where the text differs
   * from the one that was checked last says so; otherwise the two are compared.
   */
  check(text: string, edit?: Difference): Report;
}

/** A text as it was read, with what was answered about it. */
interface Checked {
  readonly revision: Revision;
  readonly answers: ReportAnswers;
  readonly told: ToldFindings;
  readonly report: Report;
}

export function createChecker(language: DocumentLanguage, settings: Settings = defaultSettings): Checker {
  const rules = allRules.filter(({ id }) => settings.rules[id] !== 'off');
  const verdicts = verdictsOf(rules, settings);
  const given = givenBy(language, settings);
  let chunksRead = 0;
  const { cuts, read } = readingOf(language);
  const counted: Reading = {
    cuts,
    read: (chunk) => {
      chunksRead++;
      return read(chunk);
    },
  };
  let last: Checked | undefined;

  return {
    check(text, edit) {
      if (last?.revision.text === text) return last.report;
      chunksRead = 0;
      const revision = readRevision(text, counted, last?.revision, edit);
      const answers = new ReportAnswers(revision.lines, given(revision), last?.answers);
      last = judge(revision, answers);
      return last.report;
    },
  };

  function judge(revision: Revision, answers: ReportAnswers): Checked {
    const { text, chunks, lines } = revision;
    const resolver = new Resolver(revision);
    const given = verdicts.map((verdict) => answers.ask(verdict)).flat();
    const told = toldFindings(given, rules, { revision, resolver }, last?.told);
    const { findings, failures } = resolveAll(told.findings, resolver);
    const work = { chunks: chunks.length, chunksRead, linesRead: lines.change?.added.length ?? 0, questions: answers.work.worked };
    const complete = (views: ReportViews): readonly Finding[] => withSectionFixes(text, views, findings);
    const report = new CheckedReport(answers, resolver, complete, [...told.failures, ...failures], work);
    return { revision, answers, told, report };
  }
}

/** Checks a text once. */
export function checkText(text: string, language: DocumentLanguage, settings: Settings = defaultSettings): Report {
  return createChecker(language, settings).check(text);
}

function verdictsOf(rules: readonly Rule[], settings: Settings): readonly Question<Verdict | readonly Verdict[]>[] {
  const severityOf = (rule: Rule): Severity => {
    const set = settings.rules[rule.id];
    return set === undefined || set === 'off' ? rule.severity : set;
  };
  const onLines = rules.filter((rule): rule is LineRule => rule.scope === 'line');
  return [lineVerdicts(onLines, severityOf), ...rules.flatMap((rule) => (rule.scope === 'line' ? [] : [verdictOf(rule, severityOf)]))];
}
