import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ruleById, type Finding, type Fix, type RuleId, type Severity, type Span } from '../../core/index.js';
import { jsonText } from './json-text.js';
import type { CheckedFile, FormatOptions, FormatWriter, InputProblem } from './format.js';
import { paragraphPlace } from './place.js';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};
/** A viewer wants the words, not the whole of a very long stretch. */
const longestSnippet = 400;

/** Static Analysis Results Interchange Format 2.1.0. */
export function createSarifWriter({ version }: FormatOptions): FormatWriter {
  const artifacts: object[] = [];
  const results: object[] = [];
  const notifications: object[] = [];
  const rules = createRuleTable();
  return {
    file: (checked) => {
      artifacts.push(artifact(checked));
      for (const finding of checked.report.findings) results.push(result(checked, finding, rules.indexOf(finding.rule)));
      return '';
    },
    problem: (problem) => {
      notifications.push(notification(problem));
      return '';
    },
    end: () => {
      const driver = { name: 'hegao', fullName: '核稿', version, semanticVersion: version, language: 'zh-CN', rules: rules.descriptors() };
      const invocation = { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications };
      const run = { tool: { driver }, language: 'zh-CN', columnKind: 'utf16CodeUnits', invocations: [invocation], artifacts, results };
      return jsonText({ $schema: schema, version: '2.1.0', runs: [run] });
    },
  };
}

/** The rules that found something, numbered as they turn up. */
function createRuleTable(): { indexOf(rule: RuleId): number; descriptors(): readonly object[] } {
  const indexes = new Map<RuleId, number>();
  return {
    indexOf: (rule) => {
      const index = indexes.get(rule) ?? indexes.size;
      indexes.set(rule, index);
      return index;
    },
    descriptors: () => [...indexes.keys()].map(descriptor),
  };
}

function descriptor(id: RuleId): object {
  const info = ruleById(id);
  if (info === undefined) return { id };
  const { name, group, reason, severity, basis, wrong, right } = info;
  const help = [`错误写法：${wrong}`, `正确写法：${right}`, ...(basis === undefined ? [] : [`依据：${basis}`])].join('\n');
  return {
    id,
    shortDescription: { text: name },
    fullDescription: { text: reason },
    help: { text: help },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [group] },
  };
}

function artifact({ path, report }: CheckedFile): object {
  return { location: { uri: uriOf(path) }, properties: { kind: report.kind, reportYear: report.reportYear ?? null } };
}

function result(checked: CheckedFile, { rule, severity, message, span, related, fixes, data }: Finding, ruleIndex: number): object {
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [location(checked, span)],
    relatedLocations: related.map((place, id) => ({ id, message: { text: place.message }, ...location(checked, place.span) })),
    fixes: fixes.filter(({ edits }) => edits.length > 0).map((fix) => fixObject(checked, fix)),
    properties: { severity, ...data },
  };
}

function fixObject(checked: CheckedFile, { title, safe, edits }: Fix): object {
  const replacements = edits.map(({ span, newText }) => ({ deletedRegion: region(checked, span), insertedContent: { text: newText } }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: { uri: uriOf(checked.path) }, replacements }],
    properties: { safe },
  };
}

function location(checked: CheckedFile, span: Span): object {
  const text = checked.text.slice(span.start, span.end);
  const snippet = text === '' || text.length > longestSnippet ? {} : { snippet: { text } };
  const paragraph = paragraphPlace(checked, span.start);
  const logical = paragraph ? { logicalLocations: [{ name: `第 ${paragraph.paragraph} 段`, kind: 'element' }] } : {};
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(checked.path) }, region: { ...region(checked, span), ...snippet } },
    ...logical,
  };
}

function region({ lines }: CheckedFile, { start, end }: Span): object {
  const from = lines.position(start);
  const to = lines.position(end);
  return { startLine: from.line + 1, startColumn: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
}

function notification({ path, position, message }: InputProblem): object {
  const place = position === undefined ? {} : { region: { startLine: position.line + 1, startColumn: position.character + 1 } };
  return {
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...place } }],
  };
}

/** Relative where the path is, so that the result means the same on the build server. */
function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
}
