import { carryOver, type Change } from './changes.js';
import { CheckedReport } from './checked-report.js';
import { ChunkReader } from './chunk-reader.js';
import { defaultSettings, type Settings } from './config/settings.js';
import { ReportDocument } from './document/report-document.js';
import { readChunk, type ChunkFacts } from './facts/chunk-facts.js';
import type { DocumentLanguage, Finding, Report, RuleFailure, Severity, WorkCounters } from './report.js';
import { aggregate } from './rules/aggregate.js';
import { allRules, type RuleId } from './rules/catalogue.js';
import type { DocumentRule, Rule } from './rules/rule.js';
import { judgeChunk, judgeDocument, shiftFinding, type Verdict } from './rules/run-rules.js';
import { withSectionFixes } from './section-fixes.js';
import { suppress } from './suppress/suppress.js';

/** Checks the revisions of one document. What did not change between two of them is not read again. */
export interface Checker {
  /** Any string in, a Report out; never throws. */
  check(text: string): Report;
}

interface JudgedChunk extends ChunkFacts {
  readonly verdict: Verdict;
}

interface Revision {
  readonly verdicts: ReadonlyMap<RuleId, Verdict>;
  readonly document: ReportDocument;
}

export function createChecker(language: DocumentLanguage, settings: Settings = defaultSettings): Checker {
  const rules = allRules.filter(({ id }) => settings.rules[id] !== 'off');
  const severityOf = (rule: Rule): Severity => {
    const set = settings.rules[rule.id];
    return set === undefined || set === 'off' ? rule.severity : set;
  };
  let chunksRead = 0;
  const reader = new ChunkReader<JudgedChunk>(language, { read: judge, isNoted });
  let previous: Revision | undefined;

  return {
    check(text) {
      chunksRead = 0;
      const change = reader.update(text);
      const { frontMatter, paragraphs } = reader;
      const earlier = change && previous && { document: previous.document, changed: change.parts, typed: change.typed };
      const document = new ReportDocument({ language, settings, frontMatter, paragraphs, earlier });
      const { verdicts, run } = judgeRules(document, previous?.verdicts, change);
      previous = { verdicts, document };
      const all = collect(reader, verdicts);
      const findings = aggregate(suppress(text, reader, all.findings), rules);
      const work: WorkCounters = { chunks: reader.chunkCount, chunksRead, rulesRun: run, rulesReused: verdicts.size - run };
      return new CheckedReport(document, (views) => withSectionFixes(text, views, findings), all.failures, work);
    },
  };

  function judge(chunk: string): JudgedChunk {
    chunksRead++;
    const facts = readChunk(chunk, language);
    return { ...facts, verdict: judgeChunk(facts, rules, severityOf) };
  }

  function judgeRules(document: ReportDocument, known: Revision['verdicts'] | undefined, change: Change | undefined) {
    const verdicts = new Map<RuleId, Verdict>();
    let run = 0;
    for (const rule of rules) {
      if (rule.scope !== 'document') continue;
      const reused = known && change && reuse(rule, known.get(rule.id), change, settings);
      if (!reused) run++;
      verdicts.set(rule.id, reused ?? judgeDocument(rule, document, severityOf(rule)));
    }
    return { verdicts, run };
  }
}

/** Checks a text once. */
export function checkText(text: string, language: DocumentLanguage, settings: Settings = defaultSettings): Report {
  return createChecker(language, settings).check(text);
}

function isTouched({ reads, concerns }: DocumentRule, { parts, paragraphs }: Change, settings: Settings): boolean {
  const areOfNoConcern = (): boolean => concerns !== undefined && !paragraphs.some((paragraph) => concerns(paragraph, settings));
  return reads.some((part) => parts.has(part) && !(part === 'text' && areOfNoConcern()));
}

function reuse(rule: DocumentRule, verdict: Verdict | undefined, change: Change, settings: Settings): Verdict | undefined {
  if (!verdict || verdict.failures.length > 0 || isTouched(rule, change, settings)) return undefined;
  const findings: Finding[] = [];
  for (const finding of verdict.findings) {
    const carried = carryOver(finding, change);
    if (!carried) return undefined;
    findings.push(carried);
  }
  return { findings, failures: [] };
}

function isNoted({ verdict, directives }: JudgedChunk): boolean {
  return verdict.findings.length > 0 || verdict.failures.length > 0 || directives.length > 0;
}

function collect({ noted, places }: ChunkReader<JudgedChunk>, verdicts: Revision['verdicts']) {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const { number, facts } of noted) {
    for (const finding of facts.verdict.findings) findings.push(shiftFinding(finding, places.starts[number]!));
    for (const failure of facts.verdict.failures) failures.push(failure);
  }
  for (const verdict of verdicts.values()) {
    for (const finding of verdict.findings) findings.push(finding);
    for (const failure of verdict.failures) failures.push(failure);
  }
  return { findings: inOrder(findings), failures };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
