// The pictures of the README: a report with its defects underlined and listed, a number with what it contradicts, a year that does not fit.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fixtures, root } from './paths.mjs';

const images = path.join(root, 'docs/images');
const report = '云溪镇2023年法治政府建设年度报告.gw';
const figures = '云溪镇2023年行政执法情况报告.gw';
const years = '云溪镇2023年年度报告（送审稿）.gw';

/** The last squiggles and the status bar come a moment later; a picture has no other way to know. */
async function takePicture(me, name, clip) {
  await me.page.waitForTimeout(1000);
  fs.mkdirSync(images, { recursive: true });
  const file = path.join(images, name);
  await me.page.screenshot({ path: file, ...(clip ? { clip } : {}) });
  reduceColours(file);
}

/** A workbench has few colours: a small palette makes the picture a quarter as large. */
function reduceColours(file) {
  const { error } = spawnSync('pngquant', ['--force', '--ext', '.png', '--speed', '1', '32', file]);
  if (error) console.log(`  pngquant is not there, ${path.basename(file)} keeps all its colours (Debian: apt install pngquant)`);
}

const overview = {
  name: 'screenshot.png: a report and the list of its problems',
  async play(me) {
    await me.sees('.squiggly-error');
    await me.press('Control+Shift+KeyM', '.markers-panel .monaco-list-row:has-text("序号")');
    await me.focusEditor();
    await me.goToLine(3);
    await me.page.keyboard.press('Control+KeyB');
    await me.seesNoMore('.part.sidebar');
    await takePicture(me, 'screenshot.png');
  },
};

const contradiction = {
  name: 'figures.png: a number, the place that it contradicts, and the arithmetic',
  async play(me) {
    await me.page.keyboard.press('Control+KeyJ');
    await me.open(figures);
    await me.sees('.squiggly-warning');
    await me.goToLine(18);
    await me.pointAt('.squiggly-warning', '.monaco-hover:not(.hidden) .hover-contents:has-text("数字关系")');
    await takePicture(me, 'figures.png', { x: 0, y: 0, width: 1180, height: 560 });
  },
};

const yearTriangle = {
  name: 'years.png: the year that does not fit, the places that speak against it, and two ways to mend it',
  async play(me) {
    await me.page.keyboard.press('Escape');
    await me.focusEditor();
    await me.page.keyboard.press('Control+KeyK');
    await me.press('Control+KeyW', '.editor-group-container.empty');
    await me.open(years);
    await me.sees('.squiggly-error');
    await me.press('Control+Shift+KeyM', '.markers-panel .monaco-list-row:has-text("这里说报告的是2023年")');
    await me.focusEditor();
    await me.goToLine(21);
    await me.page.keyboard.press('Home');
    await me.press('Control+Period', '.action-widget .monaco-list-row:has-text("把报告年度改为2022年")');
    await takePicture(me, 'years.png', { x: 0, y: 30, width: 1280, height: 790 });
  },
};

export const readme = {
  first: report,
  prepare(workspace) {
    fs.copyFileSync(path.join(fixtures, 'defects.gw'), path.join(workspace, report));
    fs.copyFileSync(path.join(fixtures, 'figures.gw'), path.join(workspace, figures));
    fs.copyFileSync(path.join(fixtures, 'years.gw'), path.join(workspace, years));
  },
  play: [overview, contradiction, yearTriangle],
};
