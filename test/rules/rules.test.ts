import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { applyEdits, checkText, ruleCatalogue, type Finding, type RuleId } from '../../server/src/core/index.js';
import { fixtureFolder, readFixture, unmark, type Example } from './fixtures.js';

const UPDATE = process.env['UPDATE'] === '1';

suite('rules: fixtures', () => {
  for (const { id, group } of ruleCatalogue) {
    const file = path.join(fixtureFolder, group, `${id}.md`);
    suite(id, () => {
      const examples = fs.existsSync(file) ? readFixture(file) : [];

      test('has wrong, right and trap examples', () => {
        assert.deepEqual(new Set(examples.map(({ verdict }) => verdict)), new Set(['错', '对', '陷阱']), file);
      });

      for (const example of examples) {
        test(`${example.verdict}：${example.name}`, () => {
          const seen = mark(unmark(example.marked), findingsOf(example, id));
          if (UPDATE) update(file, example, seen);
          else assert.equal(seen, example.marked);
          assert.equal(/⟦/u.test(seen), example.verdict === '错', 'only wrong examples carry findings');
        });

        if (example.fixed === undefined) continue;
        test(`${example.verdict}：${example.name}：改后`, () => assert.equal(mend(example, id), example.fixed));
      }
    });
  }
});

function findingsOf({ marked, language }: Example, rule: RuleId, text = unmark(marked)): readonly Finding[] {
  return checkText(text, language).findings.filter((finding) => finding.rule === rule);
}

/** Wraps what was found; the arrow tells what the first fix writes in its place. */
function mark(text: string, findings: readonly Finding[]): string {
  const sorted = [...findings].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
  return sorted.reduce((marked, { rule, span, fixes }) => {
    const own = fixes[0]?.edits.find((edit) => edit.span.start === span.start && edit.span.end === span.end);
    const arrow = own ? ` → ${own.newText}` : '';
    return `${marked.slice(0, span.start)}⟦${marked.slice(span.start, span.end)}⟧{${rule}${arrow}}${marked.slice(span.end)}`;
  }, text);
}

/** Applies the first fix of the first finding that has one, as often as there is one. */
function mend(example: Example, rule: RuleId): string {
  let text = unmark(example.marked);
  for (let round = 0; round < 20; round++) {
    const fix = findingsOf(example, rule, text).find(({ fixes }) => fixes.length > 0)?.fixes[0];
    if (!fix) return text;
    text = applyEdits(text, fix.edits);
  }
  return text;
}

function update(file: string, example: Example, seen: string): void {
  fs.writeFileSync(
    file,
    fs.readFileSync(file, 'utf8').replace(`\n${example.marked}\n\`\`\``, () => `\n${seen}\n\`\`\``),
  );
}
