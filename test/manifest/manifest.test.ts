import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { samples } from '../../client/src/samples.js';
import { kindById, kindIds, readSettings, ruleCatalogue, severities } from '../../server/src/core/index.js';
import { manifest, readJson } from './manifest-file.js';

const { contributes } = manifest;
const settings = contributes.configuration.properties;
const texts = {
  english: readJson('package.nls.json') as Readonly<Record<string, string>>,
  chinese: readJson('package.nls.zh-cn.json') as Readonly<Record<string, string>>,
};
const tour = contributes.walkthroughs[0]!;
const declared = contributes.commands.map(({ command }) => command);
const registered = [...readFileSync('client/src/commands/register.ts', 'utf8').matchAll(/'(hegao\.\w+)': /gu)].map(([, id]) => id ?? '');

suite('manifest: commands', () => {
  test('every command is registered by the client; only those behind quick fixes are not offered', () => {
    assert.deepEqual([...registered].sort(), [...declared, 'hegao.addOwnWord', 'hegao.reopenWithEncoding', 'hegao.turnOffRule'].sort());
  });

  test('menus name commands and submenus that exist', () => {
    const items = Object.values(contributes.menus).flat();
    const submenus = contributes.submenus.map(({ id }) => id);
    for (const { command, submenu } of items) {
      assert.ok(command === undefined || declared.includes(command), command);
      assert.ok(submenu === undefined || submenus.includes(submenu), submenu);
    }
  });

  test('all stand in one category and have titles that can be searched in Chinese', () => {
    for (const { category, title } of contributes.commands) {
      assert.equal(category, '%category%');
      for (const language of Object.values(texts)) assert.match(language[title.slice(1, -1)] ?? '', /\p{Script=Han}/u, title);
    }
  });
});

suite('manifest: tour', () => {
  test('it is the one that its command opens', () => {
    assert.ok(readFileSync('client/src/commands/show-tour.ts', 'utf8').includes(`#${tour.id}\``));
  });

  for (const [language, entries] of Object.entries(texts)) {
    test(`${language}: its buttons are commands that exist, the first opens a sample`, () => {
      const buttons = tour.steps.flatMap(({ description }) => [
        ...(entries[description.slice(1, -1)] ?? '').matchAll(/\]\(command:([\w.]+)\)/gu),
      ]);
      assert.equal(buttons[0]?.[1], 'hegao.openSample');
      for (const [, command] of buttons) assert.ok(declared.includes(command ?? ''), command);
    });
  }
});

suite('manifest: samples', () => {
  test('every sample can be opened, and none that is not there', () => {
    assert.deepEqual(samples.map(({ file }) => file).sort(), readdirSync('samples').sort());
  });

  test('a sample is read as a report is: line by line, but for Markdown', () => {
    for (const { file, language } of samples) assert.equal(language, file.endsWith('.md') ? 'markdown' : 'official-report');
  });
});

suite('manifest: texts', () => {
  const used = new Set([...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/gu)].map(([, key]) => key ?? ''));

  for (const [language, entries] of Object.entries(texts)) {
    test(`${language}: every text that is used is there, and no other`, () => {
      assert.deepEqual(Object.keys(entries).sort(), [...used].sort());
      for (const [key, text] of Object.entries(entries)) assert.ok(text.trim().length > 0, key);
    });
  }

  test('the Chinese ones are Chinese', () => {
    for (const [key, text] of Object.entries(texts.chinese)) {
      if (key !== 'language.markdown') assert.match(text, /\p{Script=Han}/u, key);
    }
  });
});

suite('manifest: settings', () => {
  test('every setting is described, and every choice too', () => {
    for (const [name, { description, markdownDescription, enum: choices, enumDescriptions }] of Object.entries(settings)) {
      assert.match(description ?? markdownDescription ?? '', /^%.+%$/u, name);
      assert.equal(enumDescriptions?.length, choices?.length, name);
    }
  });

  test('defaults are valid', () => {
    const checks = Object.fromEntries(['kind', 'rules', 'publication'].map((name) => [name, settings[`hegao.${name}`]?.default]));
    assert.deepEqual(readSettings(checks).problems, []);
  });

  test('the kinds are those that are known, by their names', () => {
    assert.deepEqual(settings['hegao.kind']?.enum, ['auto', ...kindIds]);
    for (const kind of kindIds) assert.ok(texts.chinese[`kind.${kind}`]?.includes(kindById(kind).name), kind);
  });

  test('the rules are those of the catalogue, with their severities', () => {
    const rules = settings['hegao.rules']?.properties ?? {};
    assert.deepEqual(
      Object.entries(rules).map(([id, rule]) => [id, rule.default, rule.enum]),
      ruleCatalogue.map(({ id, severity }) => [id, severity, [...severities, 'off']]),
    );
  });

  for (const language of ['[official-report]', '[plaintext]']) {
    for (const [setting, value] of [
      ['editor.wordWrap', 'on'],
      ['editor.wordBasedSuggestions', 'off'],
      ['editor.acceptSuggestionOnEnter', 'off'],
      ['editor.unicodeHighlight.nonBasicASCII', false],
      ['editor.unicodeHighlight.ambiguousCharacters', false],
      ['files.autoGuessEncoding', true],
    ] as const) {
      test(`${language}: the editor works for a Chinese writer, not against him: ${setting}`, () => {
        assert.equal(contributes.configurationDefaults[language]?.[setting], value);
      });
    }
  }

  test('suggestions come while a report is typed', () => {
    const defaults = contributes.configurationDefaults['[official-report]'] ?? {};
    assert.deepEqual(defaults['editor.quickSuggestions'], { comments: 'on', strings: 'on', other: 'on' });
  });
});

suite('manifest: editor', () => {
  test('every file that it names is there', () => {
    const paths = [
      manifest.icon,
      ...contributes.languages.flatMap(({ configuration }) => configuration ?? []),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.jsonValidation.map(({ url }) => url),
      ...tour.steps.map(({ media }) => media.image),
    ];
    for (const path of paths) assert.ok(existsSync(path), path);
  });

  test('it starts with the documents that it checks, also where nothing is trusted and nothing is on disk', () => {
    assert.deepEqual(manifest.activationEvents, [
      ...['official-report', 'markdown', 'plaintext'].map((language) => `onLanguage:${language}`),
      'onUri',
    ]);
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  test('it is compiled against the oldest VS Code that it promises to run in', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
    const library = readJson('node_modules/vscode-languageclient/package.json') as { readonly engines: { readonly vscode: string } };
    assert.equal(manifest.engines.vscode, library.engines.vscode);
  });

  test('the icon is a square picture of 128 pixels', () => {
    const icon = readFileSync(manifest.icon);
    assert.equal(icon.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [128, 128]);
  });
});
