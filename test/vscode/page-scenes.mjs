// What a newcomer sees: the page in the Extensions view, the tour with its pictures, a sample report, the page of a rule.
import assert from 'node:assert/strict';
import iconv from 'iconv-lite';

/** Webviews are frames in frames; gives the innermost one that has this text. */
async function frameWith(me, text) {
  for (let n = 0; n < 100; n++) {
    for (const frame of me.page.frames().slice(1)) {
      const body = await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '');
      if (body.includes(text)) return frame;
    }
    await me.page.waitForTimeout(100);
  }
  assert.fail(`no webview shows ${text}`);
}

async function showExtensionPage(me, name) {
  await me.press('Control+Shift+KeyX', '.extensions-list .monaco-list-row:has-text("核稿")');
  await me.page.locator('.extensions-list .monaco-list-row:has-text("核稿")').first().click();
  const frame = await frameWith(me, '能查出什么');
  const { broken, dead } = await frame.evaluate(() => ({
    broken: [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length,
    dead: [...document.querySelectorAll('a')].filter((link) => !link.getAttribute('href')).map((link) => link.textContent),
  }));
  assert.deepEqual({ broken, dead }, { broken: 0, dead: [] });
  await me.picture(name);
}

/** As programs in offices write it. */
export const garbled = {
  // In Markdown VS Code guesses no encoding.
  file: '国标码.md',
  bytes: iconv.encode('# 云溪镇2024年法治政府建设情况报告\n\n全镇开展监督检查36次，办理案件9件。\n', 'gbk'),
};

export const newcomer = [
  {
    name: 'the page in the Extensions view has no missing picture and no dead link',
    async play(me) {
      await showExtensionPage(me, '20-extension-page');
    },
  },
  {
    name: 'the tour shows its pictures',
    async play(me) {
      await me.page.keyboard.press('Control+KeyB');
      await me.seesNoMore('.part.sidebar');
      await me.runCommand('图文介绍');
      await me.page.waitForFunction(() => document.querySelector('.gettingStarted .getting-started-media img')?.naturalWidth > 0);
      await me.picture('21-tour');
    },
  },
  {
    name: 'a sample opens as a copy without a file, with its findings',
    async play(me) {
      await me.page.locator('.gettingStarted .monaco-button:has-text("打开示例报告")').click();
      await me.pick('行政执法情况报告');
      await me.sees('.tab.active:has-text("Untitled")');
      await me.sees('.squiggly-error');
      // The list shows only as many rows as there is room for.
      await me.page.locator('.viewpane-filter input').fill('numbering-series');
      await me.sees('.markers-panel a:has-text("numbering-series")');
      await me.picture('22-sample');
    },
  },
  {
    name: 'the link of a problem opens the page of its rule',
    async play(me) {
      await me.page.locator('.markers-panel a:has-text("numbering-series")').first().click();
      const frame = await frameWith(me, '什么时候不报');
      const text = await frame.evaluate(() => document.body.innerText.trim());
      assert.match(text, /^numbering-series/u);
      assert.doesNotMatch(text, /generated/u);
      await me.picture('23-rule-page');
      await me.page.locator('.viewpane-filter input').fill('');
    },
  },
  {
    name: 'a report in GBK is told as that, and a quick fix reads it anew',
    async play(me) {
      await me.open(garbled.file);
      await me.sees('.squiggly-error');
      await me.press('Control+Period', '.action-widget .monaco-list-row:has-text("按GB18030（GBK）重新打开")');
      await me.picture('24-garbled');
      await me.page.keyboard.press('Enter');
      await me.sees('.editor-instance .view-line:has-text("法治政府建设情况报告")');
      await me.picture('25-read-anew');
    },
  },
];
