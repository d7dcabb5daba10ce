import { loadModules } from '../load-core.mjs';

/** What makes a row the only one of its kind, and by what the rows of a table are sorted. */
const KEYS = {
  current: ({ table }) => table,
  departments: ({ name }) => name,
  days: ({ label }) => label,
  events: ({ id }) => id,
  laws: ({ name }) => shortName(name),
  organs: ({ phrases }) => phrases,
  plenums: ({ congress, plenum }) => `${congress}-${plenum}`,
  'superseded-laws': ({ name }) => shortName(name),
};
const ORDERS = {
  current: ({ table }) => table,
  departments: ({ name }) => name,
  days: ({ day }) => day,
  events: ({ from, id }) => `${from} ${id}`,
  laws: ({ name }) => name,
  organs: ({ phrases }) => phrases,
  plenums: ({ congress, plenum }) => `${congress}-${plenum}`,
  'superseded-laws': ({ name }) => name,
};
const ORDER_NAMES = { days: 'day', events: 'from, then id', laws: 'name', organs: 'phrases', plenums: 'congress, then plenum' };

const shortName = (name) => name.replace(/^中华人民共和国/u, '');

/** What is wrong between rows: the same twice, out of order, ambiguous, pointing nowhere. */
export async function crossProblems(tables) {
  const core = await loadModules('server/src/core/text/phrase-matcher.ts', 'server/src/core/text/phrase-notation.ts');
  return [
    ...Object.values(tables).flatMap((table) => [...repeated(table), ...unsorted(table)]),
    ...bothLawTables(tables),
    ...successors(tables),
    ...repealDays(tables),
    ...lawsToldOfDays(tables),
    ...planSuccessors(tables),
    ...gaps(tables),
    ...currency(tables),
    ...phraseProblems(tables, core),
  ];
}

function repeated({ name, file, rows }) {
  const known = new Map();
  return rows.flatMap((row) => {
    const key = KEYS[name](row);
    const first = known.get(key);
    known.set(key, first ?? row.line);
    return first === undefined ? [] : [`${file}:${row.line}: ${key} stands in line ${first} already`];
  });
}

function unsorted({ name, file, rows }) {
  const order = ORDERS[name];
  const index = rows.findIndex((row, at) => at > 0 && order(rows[at - 1]) > order(row));
  return index < 0
    ? []
    : [`${file}:${rows[index].line}: belongs further up: rows are sorted by ${ORDER_NAMES[name] ?? 'their first column'}`];
}

function bothLawTables({ laws, 'superseded-laws': superseded }) {
  const inForce = new Set(laws?.rows.map(({ name }) => shortName(name)));
  return (superseded?.rows ?? []).flatMap(({ line, name }) =>
    inForce.has(shortName(name)) ? [`${superseded.file}:${line}: ${name} is in data/laws.tsv, as if it were in force`] : [],
  );
}

function successors({ laws, 'superseded-laws': superseded }) {
  const known = new Set([...(laws?.rows ?? []), ...(superseded?.rows ?? [])].map(({ name }) => name));
  return (superseded?.rows ?? []).flatMap(({ line, name, replaced_by: successor }) => {
    if (successor === name) return [`${superseded.file}:${line}: replaced_by is the law itself`];
    return successor === '' || known.has(successor)
      ? []
      : [`${superseded.file}:${line}: replaced_by is no law of the tables: ${successor}`];
  });
}

/** A law cannot be repealed by one that was made later. */
function repealDays({ laws, 'superseded-laws': superseded }) {
  const enactedOf = new Map((laws?.rows ?? []).map(({ name, enacted }) => [name, enacted]));
  return (superseded?.rows ?? []).flatMap(({ line, name, repealed, replaced_by: successor }) => {
    const enacted = enactedOf.get(successor);
    return enacted && repealed < enacted
      ? [`${superseded.file}:${line}: ${name} was repealed on ${repealed}, before ${successor} was made: ${enacted}`]
      : [];
  });
}

/** A day that rests on a law alone has to name one that is in force. */
function lawsToldOfDays({ days, 'superseded-laws': superseded }) {
  const repealed = (superseded?.rows ?? []).map(({ name }) => shortName(name));
  return (days?.rows ?? []).flatMap(({ line, label, source }) => {
    const gone = repealed.find((name) => source.startsWith(`${name}第`));
    return gone === undefined ? [] : [`${days.file}:${line}: ${label} rests on ${gone}, which is repealed`];
  });
}

/** What follows a plan cannot be over before it. */
function planSuccessors({ events }) {
  const plans = new Map((events?.rows ?? []).filter(({ years }) => years).map((row) => [row.label, row]));
  return [...plans.values()].flatMap(({ line, label, years, replaced_by: successor }) => {
    const next = plans.get(successor);
    return next && next.years.slice(0, 4) <= years.slice(0, 4)
      ? [`${events.file}:${line}: ${label} (${years}) is followed by ${successor} (${next.years})`]
      : [];
  });
}

/** A plenum that is missing would make lists of plenums look complete. */
function gaps({ plenums }) {
  return (plenums?.rows ?? []).flatMap((row, at, rows) => {
    const before = rows[at - 1];
    const expected = before?.congress === row.congress ? Number(before.plenum) + 1 : 1;
    const problems =
      Number(row.plenum) === expected
        ? []
        : [`${plenums.file}:${row.line}: plenum ${expected} of congress ${row.congress} is missing before it`];
    if (before && before.closed > row.opened) problems.push(`${plenums.file}:${row.line}: opened before the plenum above it closed`);
    return problems;
  });
}

/** Until when a table is complete cannot be before the newest meeting in it; one that was only announced says nothing. */
function currency({ current, events, plenums }) {
  const isHeld = ({ verified }) => verified === 'Y';
  const newest = {
    events: events?.rows.filter((row) => row.kind === 'meeting' && isHeld(row)).map(({ from }) => from),
    plenums: plenums?.rows.filter(isHeld).map(({ closed }) => closed),
  };
  return (current?.rows ?? []).flatMap(({ line, table, until }) => {
    const last = newest[table]?.sort().at(-1);
    return last === undefined || last <= until
      ? []
      : [`${current.file}:${line}: until is before the newest row of data/${table}.tsv: ${last}`];
  });
}

const PROBLEMS = {
  empty: 'an alternative is empty',
  short: 'a phrase of one character would be found everywhere',
  bracket: 'choices in brackets are neither nested nor left open',
  many: 'stands for too many phrases',
};

function phraseProblems(tables, { readPhrases, readGuard, phraseKey }) {
  const problems = [];
  const byPhrase = new Map();
  for (const name of ['events', 'organs', 'days']) {
    for (const row of tables[name]?.rows ?? []) {
      const at = `${tables[name].file}:${row.line}`;
      const { phrases, problem } = readPhrases(row.phrases);
      if (problem) problems.push(`${at}: phrases: ${PROBLEMS[problem]}: ${row.phrases}`);
      const currentNames = row.current?.split('|').length ?? 1;
      if (currentNames !== 1 && currentNames !== phrases.length) problems.push(`${at}: current should be one name, or one for each phrase`);
      const guards = { at, onlyAfter: readGuard(row.only_after ?? ''), notAfter: readGuard(row.not_after ?? '') };
      for (const phrase of phrases) byPhrase.set(phraseKey(phrase), [...(byPhrase.get(phraseKey(phrase)) ?? []), { ...guards, phrase }]);
    }
  }
  for (const [first, ...others] of byPhrase.values()) {
    for (const other of others)
      if (!areApart(first, other)) problems.push(`${other.at}: the phrase ${other.phrase} means ${first.at} as well`);
  }
  return problems;
}

/** The words before a phrase tell which row it means. */
function areApart(one, other) {
  const excludes = (a, b) => a.onlyAfter.length > 0 && a.onlyAfter.every((word) => b.notAfter.some((not) => word.endsWith(not)));
  const bothOnly = one.onlyAfter.length > 0 && other.onlyAfter.length > 0;
  const meet = (a, b) => a.onlyAfter.some((word) => b.onlyAfter.some((only) => word.endsWith(only) || only.endsWith(word)));
  return excludes(one, other) || excludes(other, one) || (bothOnly && !meet(one, other));
}
