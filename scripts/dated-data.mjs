import fs from 'node:fs';
import path from 'node:path';
import { loadModules, root } from './load-core.mjs';

const { rowReader, tableLines } = await loadModules('server/src/core/dated/dated-rows.ts');

/** The hand-written tables of dated knowledge, in `data/`: what each column is for stands in data/README.md. */
export const tables = {
  current: ['table', 'until', 'source', 'note'],
  departments: ['name', 'current', 'changed', 'verified', 'reviewed', 'source', 'note'],
  days: ['label', 'phrases', 'day', 'from', 'first', 'verified', 'reviewed', 'source', 'note'],
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
    ...['verified', 'reviewed', 'source', 'note'],
  ],
  laws: ['name', 'level', 'enacted', 'in_force', 'revisions', 'revisions_since', 'verified', 'reviewed', 'source', 'note'],
  organs: ['phrases', 'current', 'only_after', 'not_after', 'not_before', 'changed', 'verified', 'reviewed', 'source', 'note'],
  plenums: ['congress', 'plenum', 'opened', 'closed', 'verified', 'reviewed', 'source', 'note'],
  'superseded-laws': ['name', 'replaced_by', 'repealed', 'verified', 'reviewed', 'source', 'note'],
};

export const dataFolder = path.join(root, 'data');

/** A table's rows, each with its line in the file. The first line names the columns. */
export function readTable(name, folder = dataFolder) {
  const [head, ...lines] = tableLines(fs.readFileSync(path.join(folder, `${name}.tsv`), 'utf8'));
  const columns = head?.text.split('\t') ?? [];
  const read = rowReader(columns);
  return { file: `data/${name}.tsv`, columns, rows: lines.map(({ line, text }) => ({ line, row: read(text) })) };
}
