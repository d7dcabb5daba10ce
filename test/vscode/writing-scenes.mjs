// What a writer meets: an input method, Enter and Tab after words that were typed, dark windows, a folder that is not trusted.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { fixtures } from './paths.mjs';
import { untilReading } from './until-reading.mjs';

/** A report whose writer is about to put a list into it, in its ninth line. */
export const begun = {
  file: '三项工作.gw',
  text: `云溪镇人民政府关于2024年法治政府建设情况的报告

青山县人民政府：

现将有关情况报告如下：

一、主要举措和成效

（一）规范行政执法。重点抓好以下三项工作：

（二）深化普法宣传。举办法治讲座6期。

二、存在的不足和原因

执法力量薄弱，主要原因是编制补充不及时。

三、党政主要负责人履行推进法治建设第一责任人职责情况

镇党委、政府主要负责人全年主持研究法治工作4次。

四、下一年度工作安排

2025年，我镇将充实执法队伍。

云溪镇人民政府
2025年1月15日
`,
};

const lines = (text) => text.split('\n').filter((line) => line.trim() !== '');

/** Opens a line at the end of the text that is open. */
async function newLine(me) {
  await me.page.keyboard.press('Control+End');
  await me.page.keyboard.press('Enter');
}

const typedHeadings = [
  ["wu'guifanxingwenjian", '（五）规范性文件'],
  ['xiayibudasuan', '下一步打算'],
  ['dangzhengzhuyaofuzeren', '党政主要负责人'],
  ['qingshanxianrenminzhengfu', '青山县人民政府'],
];

export const writing = [
  {
    name: 'Enter and Tab after a heading that was composed put nothing over it',
    async play(me) {
      await me.open('clean.gw');
      for (const [letters, words] of typedHeadings) {
        await newLine(me);
        await me.compose(letters, words);
        await me.page.waitForTimeout(700);
        await me.page.keyboard.press('Enter');
        await untilReading(me, words, (text) => lines(text).at(-1).trim() === words);
      }
      await newLine(me);
      await me.compose('qingshanxian', '青山县');
      await me.page.waitForTimeout(700);
      await me.picture('30-composed');
      await me.page.keyboard.press('Tab');
      await untilReading(me, '青山县', (text) => lines(text).at(-1).trim() === '青山县');
      await me.page.keyboard.press('Control+KeyA');
      await me.page.keyboard.press('Control+KeyZ');
    },
  },
  {
    name: 'a series that is composed member by member is never red',
    async play(me) {
      await me.open(begun.file);
      await me.goToLine(9);
      await me.page.keyboard.press('End');
      for (const [letters, words] of [
        ['yishi', '一是'],
        ['chongshiduiwu', '充实队伍。'],
        ['ershi', '二是'],
        ['jiaqiangpeixun', '加强培训。'],
        ['sanshi', '三是'],
      ]) {
        await me.compose(letters, words);
        await me.page.waitForTimeout(2600);
        assert.equal(await me.page.locator('.editor-instance .squiggly-error, .editor-instance .squiggly-warning').count(), 0, words);
      }
      await me.picture('31-series');
    },
  },
  {
    name: 'in the dark the same can be read',
    async play(me) {
      await me.open('defects.gw');
      fs.mkdirSync(me.file('.vscode'), { recursive: true });
      fs.writeFileSync(me.file('.vscode/settings.json'), '{ "workbench.colorTheme": "Default Dark Modern" }');
      await me.sees('.monaco-workbench.vs-dark');
      await me.picture('32-dark');
      fs.rmSync(me.file('.vscode'), { recursive: true });
      await me.sees('.monaco-workbench.vs');
    },
  },
];

/** A folder that nobody trusts yet: there VS Code would box every character that is not ASCII. */
export const restricted = {
  first: 'clean.gw',
  trust: 'none',
  prepare(workspace) {
    fs.cpSync(fixtures, workspace, { recursive: true });
  },
  play: [
    {
      name: 'in a folder that is not trusted no character is boxed, in a report or in plain text',
      async play(me) {
        await me.press('Escape', '.monaco-workbench');
        for (const file of ['clean.gw', 'defects.txt']) {
          await me.open(file);
          await me.page.waitForTimeout(2000);
          assert.equal(await me.page.locator('.editor-instance .unicode-highlight').count(), 0, file);
          await me.picture(`40-restricted-${file}`);
        }
      },
    },
  ],
};
