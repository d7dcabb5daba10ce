import { CheckedReport } from './checked-report.js';
import { defaultSettings, type Settings } from './config/settings.js';
import { rememberingNumbering } from './document/numbering.js';
import { ReportDocument } from './document/report-document.js';
import { readChunk, type ChunkFacts } from './facts/chunk-facts.js';
import type { DocumentLanguage, Finding, Report, RuleFailure, Severity } from './report.js';
import { readRevision, type PlacedChunk, type Reading, type Revision } from './revision.js';
import { aggregate } from './rules/aggregate.js';
import { allRules } from './rules/catalogue.js';
import type { Rule } from './rules/rule.js';
import { judgeChunk, judgeDocument, shiftFinding, type Verdict } from './rules/run-rules.js';
import { withSectionFixes } from './section-fixes.js';
import { suppress } from './suppress/suppress.js';

/** Checks the revisions of one document. What did not change between two of them is not read again. */
export interface Checker {
  /** Any string in, a Report out; never throws. A Report speaks of the text that it was made from, whatever is checked after. */
  check(text: string): Report;
}

interface JudgedChunk extends ChunkFacts {
  readonly verdict: Verdict;
}

export function createChecker(language: DocumentLanguage, settings: Settings = defaultSettings): Checker {
  const rules = allRules.filter(({ id }) => settings.rules[id] !== 'off');
  const severityOf = (rule: Rule): Severity => {
    const set = settings.rules[rule.id];
    return set === undefined || set === 'off' ? rule.severity : set;
  };
  const numbering = rememberingNumbering();
  let chunksRead = 0;
  const reading: Reading<JudgedChunk> = {
    language,
    read(chunk) {
      chunksRead++;
      const facts = readChunk(chunk, language);
      return { ...facts, verdict: judgeChunk(facts, rules, severityOf) };
    },
  };
  let last: { readonly revision: Revision<JudgedChunk>; readonly report: Report } | undefined;

  return {
    check(text) {
      if (last?.revision.text === text) return last.report;
      chunksRead = 0;
      const revision = readRevision(text, reading, last?.revision);
      const report = judge(revision);
      last = { revision, report };
      return report;
    },
  };

  function judge(revision: Revision<JudgedChunk>): Report {
    const { text, frontMatter, chunks, paragraphs } = revision;
    const document = new ReportDocument({ language, settings, frontMatter, paragraphs, numbering });
    const verdicts = chunks.flatMap(verdictAt);
    for (const rule of rules) {
      if (rule.scope === 'document') verdicts.push(judgeDocument(rule, document, severityOf(rule), text.length));
    }
    const found = inOrder(verdicts.flatMap(({ findings }) => findings));
    const findings = aggregate(suppress(revision, found), rules);
    const failures: readonly RuleFailure[] = verdicts.flatMap((verdict) => verdict.failures);
    const work = { chunks: chunks.length, chunksRead };
    return new CheckedReport(document, (views) => withSectionFixes(text, views, findings), failures, work);
  }
}

/** Checks a text once. */
export function checkText(text: string, language: DocumentLanguage, settings: Settings = defaultSettings): Report {
  return createChecker(language, settings).check(text);
}

/** What the rules said of a chunk, at its place; nothing for most chunks. */
function verdictAt({ start, facts: { verdict } }: PlacedChunk<JudgedChunk>): readonly Verdict[] {
  const { findings, failures } = verdict;
  if (findings.length === 0) return failures.length === 0 ? [] : [verdict];
  return [{ findings: findings.map((finding) => shiftFinding(finding, start)), failures }];
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
