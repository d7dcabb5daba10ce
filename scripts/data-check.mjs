// Checks the hand-written tables in data/, and says which rows want another look: npm run data:check [-- FOLDER]
import { columnProblems } from './data-check/columns.mjs';
import { reviewNote, staleRows } from './data-check/reviews.mjs';
import { crossProblems } from './data-check/rows.mjs';
import { wordProblems } from './data-check/words.mjs';
import { dataFolder, readTable, tables } from './dated-data.mjs';

/** What is wrong in the tables of a folder, as `file:line: what`; nothing where all is well. */
export async function checkData(folder = dataFolder) {
  const { read, problems } = readTables(folder);
  for (const table of Object.values(read)) problems.push(...columnProblems(table));
  problems.push(...(await crossProblems(read)));
  problems.push(...(await wordProblems((name) => readTable(name, folder))));
  return problems;
}

/** What nobody has looked at for a year before a day, told by table; it breaks nothing. */
export function checkReviews(today, folder = dataFolder) {
  return staleRows(readTables(folder).read, today).map(reviewNote);
}

function readTables(folder) {
  const problems = [];
  const read = {};
  for (const name of Object.keys(tables)) {
    try {
      read[name] = parsed(name, readTable(name, folder), problems);
    } catch (error) {
      problems.push(`data/${name}.tsv: cannot be read: ${error.code ?? error.message}`);
    }
  }
  return { read, problems };
}

/** Rows by column; empty cells at the end may be left out. Rows with too many are problems. */
function parsed(name, { file, columns, rows }, problems) {
  const wanted = tables[name];
  if (columns.join('\t') !== wanted.join('\t')) {
    problems.push(`${file}:1: the columns should be ${wanted.join(', ')}`);
    return { name, file, rows: [] };
  }
  const whole = rows.filter(({ line, row: { cells } }) => {
    if (cells.length <= wanted.length) return true;
    problems.push(`${file}:${line}: has ${cells.length} cells instead of at most ${wanted.length}`);
    return false;
  });
  const records = whole.map(({ line, row }) => ({ line, ...Object.fromEntries(wanted.map((column) => [column, row.cell(column)])) }));
  return { name, file, rows: records };
}

if (process.argv[1] === import.meta.filename) {
  const problems = await checkData(process.argv[2]);
  for (const problem of problems) console.error(problem);
  for (const note of checkReviews(new Date().toISOString().slice(0, 10), process.argv[2])) console.log(note);
  console.log(problems.length === 0 ? 'the tables in data/ are in order' : `${problems.length} problems in the tables`);
  if (problems.length > 0) process.exitCode = 1;
}
