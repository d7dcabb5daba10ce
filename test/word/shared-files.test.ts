import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWord } from '../../server/src/word/read-word.js';

const shared = path.resolve('../shared/word');
/** Files of one folder, with where their truth is. */
const folders = [
  ['files', 'expected', ''],
  ['made', 'made/expected', ''],
  // Saved as .docx from a .doc, whose truth holds.
  ['converted', 'expected', 'x'],
] as const;

suite('Word: real files', function () {
  this.timeout(60_000);

  for (const [folder, expected, ending] of folders) {
    const files = existsSync(path.join(shared, folder))
      ? readdirSync(path.join(shared, folder)).filter((name) => /\.docx?$/u.test(name))
      : [];
    if (files.length === 0)
      test(`${folder} are not there`, function () {
        this.skip();
      });
    for (const file of files) {
      const truth = path.join(shared, expected, `${ending === '' ? file : file.slice(0, -ending.length)}.txt`);
      test(file, () => {
        const told = linesOf(readFileSync(truth, 'utf8'));
        const bytes = readFileSync(path.join(shared, folder, file));
        if (told.length === 0) assert.throws(() => readWord(bytes), /只有图片/u);
        else assert.deepEqual(linesOf(readWord(bytes).text), told);
      });
    }
  }
});

/** Blanks are told differently by everybody. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ''))
    .filter((line) => line !== '');
}
