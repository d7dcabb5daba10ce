import assert from 'node:assert/strict';
import fc from 'fast-check';
import './seed.js';
import { readOrdinal } from '../../server/src/core/chinese/ordinals.js';
import {
  checkText,
  defaultSettings,
  fixAll,
  type DocumentLanguage,
  type OutlineNode,
  type Report,
  type Settings,
} from '../../server/src/core/index.js';
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
      { numRuns: 90 },
    );
    assert.ok(mended > 60, `${mended} fixes`);
  });

  test('real reports', function () {
    if (real.length === 0) return this.skip();
    let mended = 0;
    for (const { folder, name } of real) mended += holds(readReport(folder, name).slice(0, 6000), 'plaintext', name);
    assert.ok(mended > 60, `${mended} fixes`);
  });

  test('real reports whose numbers were lost, doubled, garbled or swapped', function () {
    if (real.length === 0) return this.skip();
    let mended = 0;
    fc.assert(
      fc.property(fc.constantFrom(...real), fc.array(harm, { minLength: 1, maxLength: 3 }), ({ folder, name }, harms) => {
        mended += holds(harmed(readReport(folder, name).slice(0, 4000), harms), 'plaintext', name);
      }),
      { numRuns: 30 },
    );
    assert.ok(mended > 20, `${mended} fixes`);
  });
});

/** Rules that write a number in another way: that it stays the same number is for their own tests to show. */
const WITHOUT_NUMBER_FORMS: Settings = {
  ...defaultSettings,
  rules: {
    'date-mixed-numerals': 'off',
    'date-zero-pad': 'off',
    'digit-form': 'off',
    'document-number': 'off',
    'lookalike-char': 'off',
    'range-percent': 'off',
    'thousand-sep': 'off',
    'unit-symbol': 'off',
  },
};

/** Gives the number of findings that were mended. */
function holds(text: string, lang: DocumentLanguage, name?: string): number {
  const { text: mended, fixed, report } = fixAll(text, lang);
  if (fixed === 0) return 0;
  const before = checkText(text, lang);
  const where = JSON.stringify({ name, lang, text: name ? '' : text, mended: name ? '' : mended });
  assert.ok(countHeadings(report) >= countHeadings(before), `headings lost: ${where}`);
  const numbers = numbersIn(withoutResidues(text, before));
  if (numbersIn(mended) !== numbers)
    assert.equal(numbersIn(fixAll(text, lang, WITHOUT_NUMBER_FORMS).text), numbers, `numbers changed: ${where}`);
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
    .flatMap(({ fixes }) => (fixes[0]?.safe ? fixes[0].edits : []))
    .toReversed()
    .reduce((rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end), text);
}

const MEMBER =
  /(?<=^|[。；：，、;:,.“（(])(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|第?[一二三四五六七八九十]{1,3}(?:是|要|(?=[，、：])))/gu;

/** The numbers of a text but for those of headings, lists and series; width and leading zeros of dates aside. */
function numbersIn(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^[\s#*]*/u, ''))
    .map((line) => line.slice(readOrdinal(line)?.text.length ?? 0).replaceAll(MEMBER, ''))
    .join('\n')
    .normalize('NFKC')
    .replaceAll(/(?<=\d),(?=\d)|(?<!\d)0(?=\d[月日])/gu, '')
    .replaceAll(/[^\d一二三四五六七八九十百千万亿〇零两]/gu, '');
}
