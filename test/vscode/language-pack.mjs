// A language pack of our own for VS Code's server: as much Chinese as the pictures show. With it the workbench runs in zh-cn,
// so that the extension's own Chinese texts come into play, as they do for its readers.
import fs from 'node:fs';
import path from 'node:path';
import { here } from './paths.mjs';

const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** Puts our words wherever the workbench says the same thing in English. */
function translations(out) {
  const words = readJson(path.join(here, 'zh-cn.workbench.json'));
  const messages = readJson(path.join(out, 'nls.messages.json'));
  const contents = {};
  let index = 0;
  for (const [module, keys] of readJson(path.join(out, 'nls.keys.json'))) {
    for (const key of keys) {
      const word = words[messages[index++]];
      if (word) (contents[module] ??= {})[key] = word;
    }
  }
  return { contents };
}

/** `out` is the folder of the server's main script, `data` its data folder. */
export function writeLanguagePack(out, data) {
  const user = path.join(data, 'data');
  const file = path.join(user, 'workbench.zh-cn.json');
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(file, JSON.stringify(translations(out)));
  // The server asks for the extension that a pack comes from, and loads no extension at all where there is none.
  const origin = { extensionIdentifier: { id: 'hegao.workbench-zh-cn' }, version: '1.0.0' };
  const pack = { hash: 'hegao', extensions: [origin], translations: { vscode: file }, label: '中文(简体)' };
  fs.writeFileSync(path.join(user, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
}
