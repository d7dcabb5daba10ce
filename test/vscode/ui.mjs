// Drives the real workbench with the packaged .vsix installed, the way a person would: node test/vscode/ui.mjs [file.vsix] [--readme | --restricted]
// Pictures go to test/vscode/.work/ui; --readme takes only the picture for the README; --restricted opens a folder that is not trusted.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser, remoteUri, workbenchUrl } from './browser.mjs';
import { writeLanguagePack } from './language-pack.mjs';
import { fixtures, root, workFolder } from './paths.mjs';
import { personAt } from './person.mjs';
import { readme } from './readme-scene.mjs';
import { serverCommand, startServer } from './server-process.mjs';
import { ensureChromium } from './system.mjs';
import { wholeDay } from './ui-scenes.mjs';
import { restricted } from './writing-scenes.mjs';
import { HostUnavailable, skipped } from './unavailable.mjs';

const argv = parseArgs({
  allowPositionals: true,
  options: { readme: { type: 'boolean', default: false }, restricted: { type: 'boolean', default: false } },
});
const work = workFolder(argv.values.readme ? 'readme' : 'ui');
const settings = {
  'editor.fontSize': 15,
  'workbench.colorTheme': 'Default Light Modern',
  'editor.hover.above': false,
  'window.commandCenter': false,
  'window.title': '${activeEditorShort}',
};

function newestPackage() {
  const packages = fs.readdirSync(root).filter((name) => name.endsWith('.vsix'));
  const age = (name) => fs.statSync(path.join(root, name)).mtimeMs;
  const newest = packages.sort((a, b) => age(b) - age(a))[0];
  if (!newest) throw new Error('no .vsix: run `npm run package`, or name one');
  return path.join(root, newest);
}

function installExtension(vsix) {
  const [node, main] = serverCommand();
  const data = path.join(work, 'data');
  writeLanguagePack(path.dirname(main), data);
  const flags = ['--accept-server-license-terms', '--server-data-dir', data, '--install-extension', vsix];
  console.log(execFileSync(node, [main, ...flags], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim());
}

/** Opens the workbench with one file and gives the person who sits at it. */
async function sitDown({ browser, server, workspace, first }) {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 840 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  // Once only: the server ends with the last page that leaves it.
  await page.goto(workbenchUrl(server.port, workspace, [['openFile', remoteUri(server.port, path.join(workspace, first))]]));
  await page.waitForSelector('.editor-instance .view-line');
  const file = (name) => path.join(workspace, name);
  const fixture = (name) => path.join(fixtures, name);
  return { ...personAt(page, work), file, fixture };
}

async function playAll(me, chosen) {
  let failed = 0;
  for (const { name, play } of chosen) {
    try {
      await play(me);
      console.log(`  ✔ ${name}`);
    } catch (error) {
      failed++;
      await me.picture(`failed-${failed}`).catch(() => {});
      console.log(`  ✖ ${name}\n${String(error.stack ?? error).replace(/^/gm, '      ')}`);
    }
  }
  console.log(`pictures: ${work}\n${chosen.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function run({ values, positionals }) {
  ensureChromium();
  fs.rmSync(work, { recursive: true, force: true });
  fs.mkdirSync(work, { recursive: true });
  installExtension(path.resolve(positionals[0] ?? newestPackage()));
  const workspace = fs.mkdtempSync(path.join(os.tmpdir(), '报告-'));
  const { first, prepare, play, trust } = values.readme ? readme : values.restricted ? restricted : wholeDay;
  prepare(workspace);
  const server = await startServer({ work, settings, locale: 'zh-cn', trust });
  const browser = await openBrowser();
  try {
    const me = await sitDown({ browser, server, workspace, first });
    return await playAll(me, play);
  } finally {
    await browser.close().catch(() => {});
    await server.close();
    fs.rmSync(workspace, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await run(argv);
} catch (error) {
  if (!(error instanceof HostUnavailable)) throw error;
  process.exitCode = skipped(error.message);
}
