import fs from 'node:fs';
import path from 'node:path';
import { root } from './load-core.mjs';

/** The hand-written tables of dated knowledge, in `data/`: what each column is for stands in data/README.md. */
export const tables = {
  current: ['table', 'until', 'source', 'note'],
  days: ['label', 'phrases', 'day', 'from', 'first', 'verified', 'source', 'note'],
  events: [
    ...[
      'id',
      'label',
      'kind',
      'use',
      'phrases',
      'only_after',
      'not_after',
      'not_before',
      'from',
      'announced',
      'until',
      'years',
      'replaced_by',
    ],
    ...['verified', 'source', 'note'],
  ],
  laws: ['name', 'level', 'enacted', 'in_force', 'revisions', 'revisions_since', 'verified', 'source', 'note'],
  organs: ['phrases', 'current', 'only_after', 'not_after', 'not_before', 'changed', 'verified', 'source', 'note'],
  plenums: ['congress', 'plenum', 'opened', 'closed', 'verified', 'source', 'note'],
  'superseded-laws': ['name', 'replaced_by', 'repealed', 'verified', 'source', 'note'],
};

export const dataFolder = path.join(root, 'data');

/** A table's rows, each with its line in the file. The first line names the columns. */
export function readTable(name, folder = dataFolder) {
  const file = path.join(folder, `${name}.tsv`);
  const [head = '', ...lines] = fs.readFileSync(file, 'utf8').split(/\r?\n/u);
  const rows = lines.flatMap((line, index) => (line === '' ? [] : [{ line: index + 2, cells: line.split('\t') }]));
  return { file: `data/${name}.tsv`, columns: head.split('\t'), rows };
}

/** The rows as objects by column. */
export function records(name, folder) {
  const { columns, rows } = readTable(name, folder);
  return rows.map(({ cells }) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])));
}
