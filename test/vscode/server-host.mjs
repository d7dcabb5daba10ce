// Runs the suites in the Node extension host of VS Code's server, with a headless Chromium as its window.
import fs from 'node:fs';
import path from 'node:path';
import { openBrowser, remoteUri, workbenchUrl } from './browser.mjs';
import { startServer } from './server-process.mjs';
import { ensureChromium } from './system.mjs';

/** The suites ask for a picture by writing `<name>.request`; the file's disappearance says that it was taken. */
function servePictures(page, folder) {
  let busy = false;
  const timer = setInterval(async () => {
    if (busy) return;
    busy = true;
    for (const request of fs.readdirSync(folder).filter((name) => name.endsWith('.request'))) {
      await page.waitForTimeout(300);
      await page.screenshot({ path: path.join(folder, request.replace('.request', '.png')) }).catch(() => {});
      fs.rmSync(path.join(folder, request), { force: true });
    }
    busy = false;
  }, 100);
  return () => clearInterval(timer);
}

/** Settles when the suites end, the page crashes, the server stops, or the time is over. */
function outcome({ page, server, work, timeoutMs }) {
  const log = fs.createWriteStream(path.join(work, 'host.log'));
  const ended = new Promise((resolve, reject) => {
    // The two hooks by which the workbench speaks to whoever drives it.
    void page.exposeFunction('codeAutomationLog', (type, args) => log.write(`[${type}] ${args.join(' ')}\n`));
    void page.exposeFunction('codeAutomationExit', (code) => resolve(code));
    page.on('crash', () => reject(new Error('the browser page crashed')));
    // After the suites the server ends by itself, at times before the page has passed on its word; whether they ran to their end the results tell.
    server.child.once('exit', (code) => (code === 0 ? resolve(code) : reject(new Error(`the VS Code server stopped (${code})`))));
    setTimeout(() => reject(new Error(`no result after ${timeoutMs} ms`)), timeoutMs).unref();
  });
  ended.catch(() => {});
  return ended;
}

/** Gives the host's exit code; the results are in env.VSCODE_TEST_RESULTS. */
export async function runInServer({ extension, tests, workspace, work, env, timeoutMs }) {
  ensureChromium();
  const pictures = path.join(work, 'shots');
  fs.mkdirSync(pictures, { recursive: true });
  const server = await startServer({ work, env: { ...env, VSCODE_TEST_SHOTS: pictures } });
  let browser;
  let stopPictures;
  try {
    browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const ended = outcome({ page, server, work, timeoutMs });
    stopPictures = servePictures(page, pictures);
    const address = workbenchUrl(server.port, workspace, [
      ['extensionDevelopmentPath', remoteUri(server.port, extension)],
      ['extensionTestsPath', remoteUri(server.port, tests)],
    ]);
    await page.goto(address);
    try {
      return await ended;
    } catch (error) {
      await page.screenshot({ path: path.join(pictures, 'failed.png') }).catch(() => {});
      throw error;
    }
  } finally {
    stopPictures?.();
    await browser?.close().catch(() => {});
    await server.close();
  }
}
