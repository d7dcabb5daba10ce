// VS Code loads this file in the extension host (extensionTestsPath). The same suites serve every host.
import * as fs from 'node:fs';
import * as path from 'node:path';
import Mocha from 'mocha';
import * as vscode from 'vscode';

const results = process.env['VSCODE_TEST_RESULTS'];

function emit(line: object): void {
  if (results) fs.appendFileSync(results, `${JSON.stringify(line)}\n`);
}

function collect(): Mocha {
  const mocha = new Mocha({ ui: 'tdd', timeout: 20_000, color: false, forbidOnly: Boolean(process.env['CI']) });
  const grep = process.env['MOCHA_GREP'];
  if (grep) mocha.grep(grep);
  const folder = path.join(__dirname, 'suite');
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.test.js'));
  for (const file of files.sort()) mocha.addFile(path.join(folder, file));
  return mocha;
}

export function run(): Promise<void> {
  const { version, env } = vscode;
  emit({ begin: true, vscode: version, appHost: env.appHost, node: process.version });
  return new Promise((resolve, reject) => {
    const runner = collect().run((failures) => {
      emit({ end: true, ...runner.stats });
      if (failures > 0) reject(new Error(`${failures} test(s) failed`));
      else resolve();
    });
    runner.on('pass', (test) => emit({ pass: test.fullTitle(), ms: test.duration }));
    runner.on('pending', (test) => emit({ skip: test.fullTitle() }));
    runner.on('fail', (test, error: Error) => emit({ fail: test.fullTitle(), err: error.stack ?? String(error) }));
  });
}
