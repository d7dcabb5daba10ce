import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {
  allSnippets,
  checkText,
  readSettings,
  reportKinds,
  ruleById,
  ruleCatalogue,
  type DocumentLanguage,
  type Finding,
} from '../../server/src/core/index.js';
import { checkHelp } from '../../server/src/cli/help.js';
import { hegao } from '../cli/hegao.js';
import { codeBlocks, codeWords, documents, read, tableRows } from './documents.js';

interface Manifest {
  readonly version: string;
  readonly engines: Readonly<Record<'node' | 'vscode', string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const readme = read('README.md');
const here = { cwd: process.cwd() };

suite('docs: every document', () => {
  for (const file of documents) {
    const text = read(file);

    test(`${file}: its links lead somewhere`, () => {
      for (const [, target] of text.matchAll(/\]\(([^)#\s]+)/gu)) {
        if (/^https?:/u.test(target!)) continue;
        assert.ok(fs.existsSync(path.join(path.dirname(file), target!)), target);
      }
    });

    test(`${file}: files and folders that it names are there`, () => {
      const named = codeWords(text).filter((word) =>
        /^(?:server|client|test|scripts|data|docs|samples|bench|schemas|syntaxes)\/[\w./-]*$/u.test(word),
      );
      for (const word of named.filter((name) => !name.includes('heading-too-long'))) assert.ok(fs.existsSync(word), word);
    });

    test(`${file}: scripts, settings and rules that it names exist`, () => {
      for (const [, script] of text.matchAll(/npm run ([a-z:]+)/gu)) assert.ok(manifest.scripts[script!], script);
      for (const [word] of text.matchAll(/\bhegao\.[a-z]+(?:\.[a-z]+)?\b(?!\.|\()/giu)) {
        if (/^hegao\.json$/u.test(word)) continue;
        assert.ok(manifest.contributes.configuration.properties[word] ?? commandTitle(word), word);
      }
      for (const [, id] of text.matchAll(/hegao-(?:disable|enable)[a-z-]* ([a-z]+-[a-z-]+)/gu)) assert.ok(ruleById(id!), id);
    });

    test(`${file}: its settings are valid`, () => {
      for (const { code } of codeBlocks(text).filter(({ language }) => language === 'json')) assertSettings(JSON.parse(code));
    });
  }
});

suite('docs: README', () => {
  test('the commands are those of the palette, by their titles', async () => {
    const texts = JSON.parse(read('package.nls.zh-cn.json')) as Readonly<Record<string, string>>;
    const titles = manifest.contributes.commands.map(({ title }) => texts[title.replaceAll('%', '')]);
    assert.deepEqual(firstCells('命令', '做什么'), titles.toSorted());
  });

  test('the settings are all there are', () => {
    const names = Object.keys(manifest.contributes.configuration.properties).map((name) => `\`${name}\``);
    assert.deepEqual(firstCells('设置', '作用'), names.toSorted());
  });

  test('the kinds and their sections are those that are checked', () => {
    const titles = (kind: (typeof reportKinds)[number], necessity: string) =>
      kind.sections
        .filter((section) => section.necessity === necessity)
        .map(({ title }) => title)
        .join('；') || '—';
    assert.deepEqual(
      tableRows(readme, '报告类型', '必备章节', '建议章节'),
      reportKinds.map((kind) => [kind.name, titles(kind, 'must'), titles(kind, 'should')]),
    );
  });

  test('the rules are counted right, by group', () => {
    const overview = read('docs/rules/README.md');
    const groups = tableRows(overview, '规则', '名称', '分组', '默认级别', '快速修复').map(([, , group]) => group!);
    assert.equal(groups.length, ruleCatalogue.length);
    assert.ok(readme.includes(`共${ruleCatalogue.length}条`));
    assert.ok(read('README.en.md').includes(`${ruleCatalogue.length} rules`));
    const counted = tableRows(readme, '分组', '条数', '查什么').map(([group, count]) => [/\[(.+?)\]/u.exec(group!)![1], Number(count)]);
    assert.deepEqual(
      counted,
      [...new Set(groups)].map((group) => [group, groups.filter((one) => one === group).length]),
    );
  });

  test('what it shows of findings is found in the samples', () => {
    const found = sampleFindings();
    for (const [, says, link] of tableRows(readme, '原稿写的', '核稿说的', '规则')) {
      const rule = /\[(.+?)\]/u.exec(link!)![1];
      assert.ok(
        found.some((finding) => finding.rule === rule && finding.message.includes(says!)),
        `${rule}: ${says}`,
      );
    }
  });

  test('the samples are short and show many rules', () => {
    for (const file of fs.readdirSync('samples')) assert.ok(read(`samples/${file}`).split('\n').length <= 80, file);
    assert.ok(new Set(sampleFindings().map(({ rule }) => rule)).size >= 20);
  });

  test('the prefixes that it names write something', () => {
    const prefixes: readonly string[] = allSnippets('').flatMap((snippet) => snippet.prefixes);
    const named = /打首字母[^\n]*/u.exec(readme)![0].matchAll(/`([a-z]+)`（/gu);
    for (const [, prefix] of named) assert.ok(prefixes.includes(prefix!), prefix);
  });

  test('versions are those of the manifest', () => {
    for (const text of [readme, read('README.en.md')]) {
      assert.deepEqual([...new Set(text.match(/hegao-[\d.]+\.vsix/gu))], [`hegao-${manifest.version}.vsix`]);
      assert.ok(text.includes(`VS Code ${/\d+\.\d+/u.exec(manifest.engines.vscode)![0]}`));
      assert.ok(text.includes(`Node.js ${/\d+/u.exec(manifest.engines.node)![0]}`));
    }
    assert.equal(/^## (\S+?)（/mu.exec(read('CHANGELOG.md'))![1], manifest.version);
  });
});

suite('docs: command line', function () {
  suiteSetup(function () {
    if (!fs.existsSync('dist/cli.js')) this.skip();
  });

  test('the exit statuses are as the table says', () => {
    const statuses = ['没有 `--fail-on` 级别及以上的问题（默认 `error` 错误）', '有', '用法、配置有误，或有文件不能检查'];
    assert.deepEqual(
      tableRows(readme, '退出状态', '含义'),
      statuses.map((meaning, status) => [String(status), meaning]),
    );
    assert.equal(hegao(['check', '--fail-on', 'never', 'samples'], here).status, 0);
    assert.equal(hegao(['check', 'samples'], here).status, 1);
    assert.equal(hegao(['check', 'samples', '没有这个文件.txt'], here).status, 2);
  });

  test('the options exist', () => {
    const help = checkHelp();
    for (const file of ['README.md', 'README.en.md']) {
      const commands = codeBlocks(read(file)).flatMap(({ code }) => code.split('\n').filter((line) => line.startsWith('node dist/cli.js')));
      assert.ok(commands.length > 0);
      for (const [option] of commands.join('\n').matchAll(/--[a-z-]+/gu)) assert.ok(help.includes(option), option);
    }
  });
});

function commandTitle(id: string): string | undefined {
  return manifest.contributes.commands.find(({ command }) => command === id)?.title;
}

/** Settings of VS Code name settings of ours in full; files `.hegao.json` have no prefix; tasks of other editors are lists. */
function assertSettings(value: Readonly<Record<string, unknown>>): void {
  if (Array.isArray(value)) return;
  const names = Object.keys(value);
  if (names.some((name) => /^\[|^hegao\./u.test(name))) {
    for (const name of names.filter((one) => !one.startsWith('['))) assert.ok(manifest.contributes.configuration.properties[name], name);
    if (value['hegao.rules']) assert.deepEqual(readSettings({ rules: value['hegao.rules'] }).problems, []);
    return;
  }
  assert.deepEqual(readSettings(value).problems, []);
}

function firstCells(...head: readonly string[]): readonly string[] {
  return tableRows(readme, ...head)
    .map(([first]) => first!)
    .toSorted();
}

function sampleFindings(): readonly Finding[] {
  const languages: Readonly<Record<string, DocumentLanguage>> = { '.gw': 'official-report', '.txt': 'plaintext', '.md': 'markdown' };
  return fs.readdirSync('samples').flatMap((file) => checkText(read(`samples/${file}`), languages[path.extname(file)]!).findings);
}
