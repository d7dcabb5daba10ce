import { ruleById, type Finding } from '../../core/index.js';
import type { FailLevel } from '../arguments.js';
import { fails, type CheckedFile, type FormatOptions, type FormatWriter, type InputProblem } from './format.js';
import { unseen } from './json-text.js';
import { paragraphPlace, shownPlace } from './place.js';
import { severityNames } from './severity-names.js';

interface Suite {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

/**
 * JUnit's XML for build servers: a file is a suite, a finding a test. Only findings that make the run fail are failed tests, so that the
 * server and the exit status agree; lighter ones are passed tests with a note.
 */
export function createJunitWriter(options: FormatOptions): FormatWriter {
  const suites: Suite[] = [];
  return {
    file: (checked) => {
      suites.push(fileSuite(checked, options));
      return '';
    },
    problem: (problem) => {
      suites.push(problemSuite(problem));
      return '';
    },
    end: () => document(suites),
  };
}

function document(suites: readonly Suite[]): string {
  const total = (count: (suite: Suite) => number): number => suites.reduce((sum, suite) => sum + count(suite), 0);
  const counts = {
    tests: total((suite) => suite.tests),
    failures: total((suite) => suite.failures),
    errors: total((suite) => suite.errors),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'testsuites',
    { name: 'hegao', ...counts },
    suites.map(({ xml }) => xml),
  )}\n`;
}

function fileSuite(checked: CheckedFile, { failOn }: FormatOptions): Suite {
  const { path, report } = checked;
  const cases = report.findings.map((finding) => findingCase(checked, finding, failOn));
  if (cases.length === 0) cases.push(element('testcase', { name: '没有发现问题', classname: path, time: 0 }, []));
  return suite(path, { cases, failures: report.findings.filter(({ severity }) => fails(severity, failOn)).length, errors: 0 });
}

function problemSuite({ path, message }: InputProblem): Suite {
  const error = element('error', { type: 'unreadable', message }, []);
  return suite(path, { cases: [element('testcase', { name: '不能检查', classname: path, time: 0 }, [error])], failures: 0, errors: 1 });
}

function suite(name: string, { cases, failures, errors }: { cases: readonly string[]; failures: number; errors: number }): Suite {
  const tests = cases.length;
  return { xml: element('testsuite', { name, tests, failures, errors, skipped: 0, time: 0 }, cases), tests, failures, errors };
}

function findingCase(checked: CheckedFile, { rule, severity, span, message, related }: Finding, failOn: FailLevel): string {
  const { path, lines } = checked;
  const place = (offset: number): string => shownPlace(checked, path, offset);
  const paragraph = paragraphPlace(checked, span.start);
  const where = paragraph ? `第 ${paragraph.paragraph} 段` : `第 ${lines.position(span.start).line + 1} 行`;
  const details = [
    `${place(span.start)} ${severityNames[severity]} ${message}`,
    ...related.map((other) => `${place(other.span.start)} ${other.message}`),
  ];
  const body = escapeXml(details.join('\n'));
  const outcome = fails(severity, failOn) ? element('failure', { type: severity, message }, [body]) : element('system-out', {}, [body]);
  const name = `${ruleById(rule)?.name ?? rule}（${rule}）${where}`;
  return element('testcase', { name, classname: path, time: 0 }, [outcome]);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, content: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`);
  const start = `<${name}${written.join('')}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text
    .replace(notAllowed, '')
    .replace(/[&<>"]/gu, (character) => escapes[character] ?? character)
    .replace(unseen, (character) => `&#${character.charCodeAt(0)};`);
}

/** XML has no way to carry these at all, not even as references. With the `u` flag a surrogate matches only when it stands alone. */
const notAllowed = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;
