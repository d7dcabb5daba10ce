import assert from 'node:assert/strict';
import fc from 'fast-check';
import './seed.js';
import { parseChineseNumeral } from '../../server/src/core/chinese/numerals.js';
import { readOrdinal } from '../../server/src/core/chinese/ordinals.js';
import { checkText, fixAll, type DocumentLanguage, type OutlineNode, type Report } from '../../server/src/core/index.js';
import { readReport, reportsIn } from '../corpus/corpus.js';
import { harm, harmed, soundReport } from './damaged-reports.js';

const real = ['seeds', 'dev', 'more'].flatMap((folder) => reportsIn(folder).map((name) => ({ folder, name })));
const language = fc.constantFrom<DocumentLanguage>('plaintext', 'markdown', 'official-report');

suite('property: fixing all harms nothing', function () {
  this.timeout(60_000);

  test('invented reports whose numbers were lost, doubled, garbled or swapped', () => {
    let mended = 0;
    fc.assert(
      fc.property(soundReport, fc.array(harm, { minLength: 1, maxLength: 3 }), language, (text, harms, lang) => {
        mended += holds(harmed(text, harms), lang);
      }),
      { numRuns: 250 },
    );
    assert.ok(mended > 200, `${mended} fixes`);
  });

  test('real reports', function () {
    if (real.length === 0) return this.skip();
    let mended = 0;
    for (const { folder, name } of real) mended += holds(readReport(folder, name), 'plaintext', name);
    assert.ok(mended > 200, `${mended} fixes`);
  });

  test('real reports whose numbers were lost, doubled, garbled or swapped', function () {
    if (real.length === 0) return this.skip();
    let mended = 0;
    fc.assert(
      fc.property(fc.constantFrom(...real), fc.array(harm, { minLength: 1, maxLength: 3 }), ({ folder, name }, harms) => {
        mended += holds(harmed(readReport(folder, name).slice(0, 4000), harms), 'plaintext', name);
      }),
      { numRuns: 40 },
    );
    assert.ok(mended > 100, `${mended} fixes`);
  });
});

/** Gives the number of findings that were mended. */
function holds(text: string, lang: DocumentLanguage, name?: string): number {
  const { text: mended, fixed, report } = fixAll(text, lang);
  if (fixed === 0) return 0;
  const before = checkText(text, lang);
  const where = JSON.stringify({ name, lang, text: name ? '' : text, mended: name ? '' : mended });
  assert.ok(countHeadings(report) >= countHeadings(before), `headings lost: ${where}`);
  assert.deepEqual(numbersIn(mended), numbersIn(withoutResidues(text, before)), `numbers changed: ${where}`);
  const known = graveWords(text, before);
  const fresh = graveWords(mended, report).filter((words) => !known.includes(words));
  assert.deepEqual(fresh, [], `new findings: ${where}`);
  const again = fixAll(mended, lang);
  assert.deepEqual({ text: again.text, fixed: again.fixed }, { text: mended, fixed: 0 }, `not at rest: ${where}`);
  assert.deepEqual(again.report.findings, report.findings);
  return fixed;
}

function countHeadings({ outline }: Report): number {
  const count = (nodes: readonly OutlineNode[]): number => nodes.reduce((sum, { children }) => sum + 1 + count(children), 0);
  return count(outline);
}

function graveWords(text: string, { findings }: Report): readonly string[] {
  return findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(
      ({ rule, span }) =>
        `${rule} ${text
          .slice(span.start, span.end)
          .normalize('NFKC')
          .replaceAll(/[^\p{L}\p{N}]/gu, '')}`,
    );
}

/** What a conversion left behind goes as a whole. */
function withoutResidues(text: string, { findings }: Report): string {
  return findings
    .filter(({ rule }) => rule === 'stray-filename' || rule === 'conversion-residue')
    .flatMap(({ fixes }) => fixes[0]?.edits ?? [])
    .toReversed()
    .reduce((rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end), text);
}

const MEMBER =
  /(?<=^|[。；：，、;:,.“（(])(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|第?[一二三四五六七八九十]{1,3}(?:是|要|(?=[，、：])))/gu;

/** The numbers of a text but for those of headings, lists and series; how they are written aside. */
function numbersIn(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^[\s#*]*/u, ''))
    .map((line) => line.slice(readOrdinal(line)?.text.length ?? 0).replaceAll(MEMBER, ''))
    .join('\n')
    .normalize('NFKC')
    .replaceAll(/[〇零一二三四五六七八九十]+(?=[年月日])/gu, inDigits)
    .replaceAll(/(?<=\d)千/gu, '000')
    .replaceAll(/(?<=\d),(?=\d)|(?<!\d)0(?=\d[月日])/gu, '')
    .replaceAll(/[^\d一二三四五六七八九十百千万亿〇零两]/gu, '');
}

function inDigits(written: string): string {
  return String(parseChineseNumeral(written) ?? [...written].map((digit) => parseChineseNumeral(digit) ?? 0).join(''));
}
