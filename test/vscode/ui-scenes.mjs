// What a person does with the extension, one scene after the other in the same window. Each leaves the workbench as it found it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { garbled, newcomer } from './page-scenes.mjs';
import { fixtures } from './paths.mjs';
import { untilReading } from './until-reading.mjs';
import { begun, writing } from './writing-scenes.mjs';

const squiggle = '.squiggly-error';
const problem = (text) => `.markers-panel .monaco-list-row:has-text("${text}")`;
const editorLine = (text) => `.editor-instance .view-line:has-text("${text}")`;

async function backToEditor(me) {
  await me.page.keyboard.press('Escape');
  await me.focusEditor();
}

async function save(me) {
  await me.page.keyboard.press('Control+KeyS');
  await me.page.waitForSelector('.tab.active:not(.dirty)');
}

const play = [
  {
    name: 'a defective report is underlined and listed among the problems',
    async play(me) {
      await me.sees(squiggle);
      await me.press('Control+Shift+KeyM', problem('序号'));
      await me.picture('1-problems');
    },
  },
  {
    name: 'F8 goes to a problem and says what is wrong',
    async play(me) {
      await backToEditor(me);
      await me.goToLine(1);
      await me.press('F8', '.marker-widget');
      await me.picture('2-next-problem');
      await me.page.keyboard.press('Escape');
      await me.seesNoMore('.marker-widget');
    },
  },
  {
    name: 'the mouse over an underlined word shows message and rule',
    async play(me) {
      await me.goToLine(18);
      await me.pointAt(squiggle, '.monaco-hover:not(.hidden) .marker');
      await me.picture('3-hover');
      await me.page.mouse.move(5, 5);
    },
  },
  {
    name: 'the keyboard takes a quick fix',
    async play(me) {
      await backToEditor(me);
      await me.goToLine(18);
      await me.page.keyboard.press('Home');
      await me.press('Control+Period', '.action-widget .monaco-list-row:has-text("三")');
      await me.picture('4-quick-fix');
      await me.page.keyboard.press('Enter');
      await me.sees(editorLine('三、下一年度工作安排'));
      await me.picture('5-fixed');
    },
  },
  {
    name: 'Chinese text is typed and saved, and the file on disk has it',
    async play(me) {
      await me.page.keyboard.press('Control+End');
      await me.type('\n特此报告。\n');
      await untilReading(me, 'the typed words', (text) => text.includes('特此报告。'));
      await save(me);
      const original = fs.readFileSync(me.fixture('defects.gw'), 'utf8');
      const expected = `${original.replace('四、下一年度', '三、下一年度')}\n特此报告。\n`;
      assert.equal(fs.readFileSync(me.file('defects.gw'), 'utf8'), expected);
    },
  },
  {
    name: '新建报告 gives a skeleton with tab stops',
    async play(me) {
      await me.runCommand('新建报告');
      await me.pick('法治政府建设年度报告');
      await untilReading(me, 'the skeleton', (text) => text.includes('一、') && text.includes('关于'));
      await me.picture('6-new-report');
      await me.type('青岭县云溪镇人民政府');
      await untilReading(me, 'the issuer', (text) => text.includes('青岭县云溪镇人民政府'));
      await me.page.keyboard.press('Tab');
      await me.picture('7-tab-stop');
      await backToEditor(me);
    },
  },
  {
    name: '插入章节 puts the section where it belongs',
    async play(me) {
      await me.open('bare.gw');
      await me.sees('.squiggly-warning, .squiggly-error');
      await me.runCommand('插入章节');
      await me.sees('.quick-input-widget .monaco-list-row:has-text("第一责任人")');
      await me.picture('8-choose-section');
      await me.pick('存在的不足和原因');
      await untilReading(me, 'the section', (text) => text.includes('一、存在的不足和原因'));
      await me.picture('9-section-inserted');
      await backToEditor(me);
    },
  },
  {
    name: 'pinyin initials bring up the headings of missing sections',
    async play(me) {
      await me.goToLine(13);
      await me.typeBelow('dzzy');
      await me.askFor('党政主要负责人履行推进法治建设第一责任人职责');
      await me.picture('10-completion');
      await me.page.keyboard.press('Tab');
      await untilReading(me, 'the heading', (text) => /二、党政主要负责人履行推进法治建设第一责任人职责/u.test(text));
      await me.picture('11-completed');
      await backToEditor(me);
    },
  },
  {
    name: 'a pinyin prefix brings up a snippet',
    async play(me) {
      await me.open('clean.gw');
      await me.goToLine(24);
      await me.typeBelow('qtqk');
      await me.askFor('qtqk');
      await me.picture('12-snippet');
      await me.page.keyboard.press('Tab');
      await untilReading(me, 'the section', (text) => text.includes('其他需要报告的情况'));
      await backToEditor(me);
    },
  },
];

/** The fixtures as they are, the defective report on the screen. */
export const wholeDay = {
  first: 'defects.gw',
  prepare(workspace) {
    fs.cpSync(fixtures, workspace, { recursive: true });
    fs.writeFileSync(path.join(workspace, garbled.file), garbled.bytes);
    fs.writeFileSync(path.join(workspace, begun.file), begun.text);
  },
  play: [...play, ...newcomer, ...writing],
};
