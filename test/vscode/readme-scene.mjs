// The picture at the top of the README: a report on the screen, its defects underlined and listed.
import fs from 'node:fs';
import path from 'node:path';
import { fixtures, root } from './paths.mjs';

const image = path.join(root, 'docs/images/screenshot.png');
const report = '云溪镇2023年法治政府建设年度报告.gw';

const scene = {
  name: `the picture for the README: ${path.relative(root, image)}`,
  async play(me) {
    await me.sees('.squiggly-error');
    await me.press('Control+Shift+KeyM', '.markers-panel .monaco-list-row:has-text("序号")');
    await me.page.keyboard.press('Control+1');
    await me.goToLine(3);
    await me.page.keyboard.press('Control+KeyB');
    await me.seesNoMore('.part.sidebar');
    // The last squiggles and the status bar come a moment later; a picture has no other way to know.
    await me.page.waitForTimeout(1000);
    fs.mkdirSync(path.dirname(image), { recursive: true });
    await me.page.screenshot({ path: image });
  },
};

export const readme = {
  first: report,
  prepare: (workspace) => fs.copyFileSync(path.join(fixtures, 'defects.gw'), path.join(workspace, report)),
  play: [scene],
};
