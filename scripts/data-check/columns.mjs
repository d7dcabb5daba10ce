/** What a cell must look like, by its column. Each check gives what is wrong, or nothing. */

const isDay = (text) => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
};
const dayCell = (text) => (isDay(text) ? undefined : `is no day such as 2024-07-18: ${text}`);
/** The day of a month may not be known. */
const monthOrDayCell = (text) => (isDay(text.length === 7 ? `${text}-01` : text) ? undefined : dayCell(text));
const oneOf =
  (...values) =>
  (text) =>
    values.includes(text) ? undefined : `should be one of ${values.join(', ')}: ${text}`;
const fits = (pattern, like) => (text) => (pattern.test(text) ? undefined : `should look like ${like}: ${text}`);

function yearsCell(text) {
  const [, first, last] = /^(\d{4})-(\d{4})$/u.exec(text) ?? [];
  return first <= last ? undefined : `should be two years in order, such as 2021-2025: ${text}`;
}

function revisionsCell(text) {
  const days = text.split(';').map((revision) => revision.split('/'));
  const wrong = days.flat().find((day) => !isDay(day));
  if (wrong !== undefined) return dayCell(wrong);
  if (days.some(([promulgated, inForce = promulgated, more]) => more !== undefined || inForce < promulgated))
    return `a revision is in force before it was promulgated: ${text}`;
  const isSorted = days.every(([day], index) => index === 0 || days[index - 1][0] < day);
  return isSorted ? undefined : `revisions should stand in order, the oldest first: ${text}`;
}

const USES = ['anachronism', 'stale', 'period'];
const usesCell = (text) =>
  text
    .split(';')
    .map(oneOf(...USES))
    .find((problem) => problem !== undefined);

/** 12-04; 06, a month; 09-15/09-21, some day between these. */
function yearlyDayCell(text) {
  const [first, last = first, more] = text.length === 2 ? [`${text}-01`] : text.split('/');
  const isRight = more === undefined && isDay(`2000-${first}`) && isDay(`2000-${last}`) && first <= last;
  return isRight ? undefined : `should be a day such as 12-04, two days as 09-15/09-21, or a month such as 06: ${text}`;
}

const CHECKS = {
  id: fits(/^[a-z\d]+(?:-[a-z\d]+)*$/u, 'congress-20'),
  kind: oneOf('meeting', 'formulation', 'policy', 'campaign', 'plan'),
  use: usesCell,
  level: oneOf('宪法', '法律', '行政法规', '监察法规', '部门规章', '党内法规'),
  from: monthOrDayCell,
  announced: dayCell,
  until: dayCell,
  enacted: dayCell,
  in_force: dayCell,
  repealed: dayCell,
  changed: dayCell,
  opened: dayCell,
  closed: dayCell,
  day: yearlyDayCell,
  reviewed: dayCell,
  first: fits(/^\d{4}$/u, 'a year such as 2014'),
  years: yearsCell,
  revisions: revisionsCell,
  revisions_since: fits(/^\d{4}$/u, 'a year such as 2013'),
  congress: fits(/^\d\d$/u, '20'),
  plenum: fits(/^[1-9]$/u, '3'),
  verified: oneOf('Y', 'N'),
};

/** Cells that may be empty; every other one has to say something. */
const OPTIONAL = new Set(
  'first only_after not_after not_before announced until years replaced_by note enacted in_force revisions revisions_since'.split(' '),
);
/** Days that have to follow each other, where both are given. */
const IN_ORDER = [
  ['announced', 'from'],
  ['from', 'until'],
  ['enacted', 'in_force'],
  ['opened', 'closed'],
];

/** What is wrong in single rows of a table. */
export function columnProblems({ name, file, rows }) {
  return rows.flatMap((row) => rowProblems(name, row).map((problem) => `${file}:${row.line}: ${problem}`));
}

function rowProblems(name, row) {
  const cells = Object.entries(row).filter(([column]) => column !== 'line');
  const problems = cells.flatMap(([column, text]) => cellProblem(name, column, text) ?? []);
  if (problems.length > 0) return problems;
  for (const [earlier, later] of IN_ORDER) {
    if (row[earlier] && row[later] && row[earlier] > row[later])
      problems.push(`${earlier} is later than ${later}: ${row[earlier]}, ${row[later]}`);
  }
  const [revision] = row.revisions?.split(/[;/]/u) ?? [];
  if (revision && row.enacted >= revision) problems.push(`the law is revised before it was enacted: ${revision}`);
  if (row.years && row.until && !row.until.startsWith(row.years.slice(5)))
    problems.push(`until is not in the last of its years: ${row.until}`);
  if (row.verified === 'Y' && row.source === 'general knowledge') problems.push('verified is Y, but no source is named');
  return problems;
}

function cellProblem(name, column, text) {
  if (text !== text.trim()) return `${column} begins or ends with a blank`;
  if (text === '') return OPTIONAL.has(column) && !(name === 'current' && column === 'until') ? undefined : `${column} is empty`;
  const problem = CHECKS[column]?.(text);
  return problem === undefined ? undefined : `${column} ${problem}`;
}
