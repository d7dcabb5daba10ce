import assert from 'node:assert/strict';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { hegao, workplace, type Workplace } from './hegao.js';
import { readJson } from './json-output.js';
import { misnumbered, sound } from './reports.js';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface SarifLog {
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
    readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly unknown[] }[];
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
      }[];
      readonly fixes: readonly unknown[];
    }[];
  }[];
}

suite('command line: SARIF format', function () {
  this.timeout(60_000);

  let place: Workplace;
  setup(() => (place = workplace({ '报告 一.txt': misnumbered, '无误.txt': sound })));
  teardown(() => place.remove());

  // The schema is written for draft 4, of which it uses nothing that later drafts read otherwise.
  const { $schema, id, ...schema } = sarifSchema;
  void [$schema, id];
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);

  const check = (...args: string[]): SarifLog => {
    const { stdout } = hegao(['check', '--format', 'sarif', ...args], { cwd: place.path });
    const log: unknown = JSON.parse(stdout);
    assert.ok(validate(log), JSON.stringify(validate.errors, null, 2));
    return log as unknown as SarifLog;
  };

  test('fits the official schema with findings, without, and with files that cannot be checked', () => {
    check('报告 一.txt', '无误.txt');
    check('无误.txt');
    check('没有.txt');
    place.write('.hegao.json', '{ "rules": { "甲": "off" } }');
    check('.');
  });

  test('says what the JSON format says, counted from 1', () => {
    const [run] = check('报告 一.txt').runs;
    const { findings } = readJson(hegao(['check', '--format', 'json', '报告 一.txt'], { cwd: place.path }).stdout).files[0]!;
    assert.ok(run && findings.length > 0);
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };
    assert.deepEqual(
      run.results.map(({ ruleId, level, message, locations }) => {
        const { startLine, startColumn, endLine, endColumn } = locations[0]!.physicalLocation.region;
        return { ruleId, level, text: message.text, startLine, startColumn, endLine, endColumn };
      }),
      findings.map(({ rule, severity, message, range: { start, end } }) => ({
        ruleId: rule,
        level: levels[severity],
        text: message,
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      })),
    );
    for (const { ruleId, ruleIndex } of run.results) assert.equal(run.tool.driver.rules[ruleIndex]?.id, ruleId);
  });

  test('names files by relative addresses with escapes', () => {
    const [run] = check('报告 一.txt').runs;
    assert.equal(run?.artifacts[0]?.location.uri, `${encodeURIComponent('报告')}%20${encodeURIComponent('一')}.txt`);
    assert.equal(run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri, run.artifacts[0].location.uri);
  });

  test('a file that cannot be checked is a notification of a run that did not succeed', () => {
    const [invocation] = check('没有.txt', '无误.txt').runs[0]!.invocations;
    assert.equal(invocation?.executionSuccessful, false);
    assert.equal(invocation.toolExecutionNotifications.length, 1);
    assert.equal(check('无误.txt').runs[0]?.invocations[0]?.executionSuccessful, true);
  });
});
