/** So long a row may stand before somebody looks at it again. */
const YEARS = 1;

/** Rows that nobody has looked at for a year, by table: how many, the oldest day, the lines. */
export function staleRows(tables, today) {
  const limit = `${Number(today.slice(0, 4)) - YEARS}${today.slice(4)}`;
  return Object.values(tables).flatMap(({ file, rows }) => {
    const stale = rows.filter(({ reviewed }) => reviewed && reviewed < limit);
    const oldest = stale.map(({ reviewed }) => reviewed).sort()[0];
    return stale.length === 0 ? [] : [{ file, oldest, lines: stale.map(({ line }) => line), of: rows.length }];
  });
}

/** One line a table. */
export function reviewNote({ file, oldest, lines, of }) {
  const shown = lines.slice(0, 10).join(', ');
  const more = lines.length > 10 ? ' …' : '';
  return `${file}: ${lines.length} of ${of} rows were not looked at for a year, the oldest on ${oldest}: lines ${shown}${more}`;
}
