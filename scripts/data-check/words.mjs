import { loadModules } from '../load-core.mjs';
import { wordTables } from '../word-data.mjs';

const RULES = ['confusable-word', 'missing-char', 'duplicated-word', 'de-di-de', 'collocation', 'sentence-blend'];
const SEVERITIES = ['warning', 'information', 'hint'];
const DAY = /^\d{4}-\d\d-\d\d$/u;

/** What is wrong in the tables of words, as `file:line: what`. `read` gives a table by its name. */
export async function wordProblems(read) {
  const notation = await loadModules('server/src/core/text/phrase-notation.ts');
  return Object.entries(wordTables).flatMap(([name, columns]) => {
    const { file, columns: written, rows } = read(name);
    if (written.join('\t') !== columns.join('\t')) return [`${file}:1: the columns should be ${columns.join(', ')}`];
    const known = new Map();
    return rows.flatMap(({ line, row }) => {
      const problems = [...rowProblems(name, row, notation), ...repeated(row, columns, line, known)];
      if (row.cells.length > columns.length) problems.push(`has ${row.cells.length} cells instead of at most ${columns.length}`);
      return problems.map((problem) => `${file}:${line}: ${problem}`);
    });
  });
}

function* rowProblems(name, row, { readPairs, readPhrases }) {
  const says = (column) => row.cell(column) !== '';
  if (says('rule') && !RULES.includes(row.cell('rule'))) yield `no such rule: ${row.cell('rule')}`;
  if (says('severity') && !SEVERITIES.includes(row.cell('severity'))) yield `severity should be one of ${SEVERITIES.join(', ')}`;
  for (const column of ['from', 'until']) if (says(column) && !DAY.test(row.cell(column))) yield `${column} is no day such as 2024-07-18`;
  if (row.cell('verified') === 'Y' && row.cell('source') === 'general knowledge') yield 'verified is Y, but no source is named';
  if (name === 'words' || name === 'formulas') {
    const pairs = readPairs(row.cell('wrong'), row.cell('right'));
    if (!pairs) yield 'wrong and right should be one phrase each, or one for each';
    for (const [wrong, right] of pairs ?? []) {
      if (wrong.length < 2) yield `a phrase of one character would be found everywhere: ${wrong}`;
      if (wrong === right) yield `wrong and right are the same: ${wrong}`;
    }
  }
  for (const column of ['head', 'tail']) if (says(column) && readPhrases(row.cell(column)).problem) yield `${column} cannot be read`;
  if (name === 'shapes' || name === 'sounds') if (new Set(row.first).size < 2) yield 'characters that are alike are two at least';
}

/** The words that a row is found by. */
function repeated(row, columns, line, known) {
  const key = ['wrong', 'only_after', 'not_after', 'only_before', 'not_before', 'then', 'id', 'phrase', 'word', 'characters']
    .filter((column) => columns.includes(column))
    .map((column) => row.cell(column))
    .join('\t');
  if (key === '') return [];
  const first = known.get(key);
  known.set(key, first ?? line);
  return first === undefined ? [] : [`stands in line ${first} already`];
}
