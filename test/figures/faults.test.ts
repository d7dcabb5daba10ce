import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {
  createChecker,
  defaultSettings,
  ruleById,
  type Checker,
  type DocumentLanguage,
  type Finding,
} from '../../server/src/core/index.js';
import { readDates } from '../../server/src/core/chinese/dates.js';
import { readQuantities, type Quantity } from '../../server/src/core/chinese/quantities.js';
import { locate, type Located, type PlacedSpan, type Spot } from '../../server/src/core/paragraph/placed.js';
import type { Relation, RelationRole } from '../../server/src/core/figures/relations/relation.js';
import { countRelations } from '../../server/src/core/report/figures/count-relations.js';
import { relationsIn } from '../../server/src/core/figures/relations/relations.js';
import { relationsOfTable } from '../../server/src/core/figures/relations/table-relations.js';
import { tables } from '../../server/src/core/report/tables.js';
import { readDocument } from '../../server/src/core/pipeline/read-text.js';
import { Resolver } from '../../server/src/core/pipeline/resolve.js';
import type { Span } from '../../server/src/core/text/span.js';
import { readReport, reportsIn } from '../corpus/corpus.js';
import { fixtureFolder, readFixture } from '../rules/fixtures.js';
import { reckoned, waysThatFit } from './reckoning.js';
import { reportAround } from './report-around.js';
import { pairs } from './sets.js';
import { miscount, mistype, type Mistyped } from './typing-errors.js';

/** One slip that makes a small number ten times as great may as well be another meaning. */
const FOUND_SHARE = 0.85;
const GROUPS: ReadonlySet<string> = new Set(['numbers', 'numbering']);

interface Report {
  readonly name: string;
  readonly text: string;
  readonly language: DocumentLanguage;
}

/** One figure of a relation, mistyped. */
interface Fault {
  readonly relation: PlacedRelation;
  readonly description: string;
  readonly found: boolean;
}

/** Every relation that the reader of figures tells of must be one whose break is told of: each of its figures is mistyped in turn. */
suite('figures: injected faults', function () {
  this.timeout(120_000);

  test('in the right sentences of the figures set', () => {
    const sentences = [...new Set(pairs.map(({ right }) => right))];
    const reports = sentences.map((right): Report => ({
      name: right.slice(0, 12),
      text: reportAround(right).text,
      language: 'official-report',
    }));
    judge(reports.flatMap(injectAll), 300);
  });

  test('in the right examples of the rules', () => {
    const files = [...GROUPS].flatMap((group) =>
      fs.readdirSync(path.join(fixtureFolder, group)).map((file) => path.join(fixtureFolder, group, file)),
    );
    const right = files.flatMap(readFixture).filter(({ verdict }) => verdict === '对');
    judge(right.map(({ name, marked: text, language }): Report => ({ name, text, language })).flatMap(injectAll), 300);
  });

  test('in real reports', function () {
    const names = ['seeds', 'dev'].flatMap((folder) => reportsIn(folder).map((name) => ({ folder, name })));
    if (names.length === 0) return this.skip();
    const reports = names.map(({ folder, name }): Report => ({ name, text: readReport(folder, name), language: 'plaintext' }));
    judge(reports.flatMap(injectAll), 100);
  });
});

function judge(faults: readonly Fault[], fewest: number): void {
  const kinds = [...new Set(faults.map(({ relation }) => relation.kind))];
  const lines = kinds.map((kind) => {
    const own = faults.filter(({ relation }) => relation.kind === kind);
    return `${kind}: ${String(new Set(own.map(({ relation }) => relation)).size)} relations, found ${String(own.filter(({ found }) => found).length)} of ${String(own.length)}`;
  });
  const missed = faults.filter(({ found }) => !found).map(({ description }) => description);
  const report = [...lines, ...missed].map((line) => `    ${line}`).join('\n');
  console.log(report);
  assert.ok(faults.length >= fewest, `${String(faults.length)} faults`);
  assert.ok(missed.length <= faults.length * (1 - FOUND_SHARE), report);
}

/** A number in a relation, with the line that it stands in. */
interface Member {
  readonly role: RelationRole;
  readonly at: Located;
  /** In the text of the line. */
  readonly span: Span;
  /** In the report. */
  readonly place: Span;
}

type PlacedRelation = Omit<Relation, 'members'> & { readonly members: readonly Member[] };

function injectAll({ name, text, language }: Report): readonly Fault[] {
  const { revision, answers } = readDocument(text, language, defaultSettings);
  const places = new Resolver(revision);
  const lineOf = ({ place }: Spot): Located => revision.lines.all.find((line) => line.place === place)!;
  const inLines = revision.lines.all.flatMap((at) =>
    relationsIn(at.paragraph).map((relation) => ({
      ...relation,
      members: relation.members.map(({ role, span }) => ({ role, at, span, place: places.span(locate(at, span)) })),
    })),
  );
  const across = [...answers.ask(tables).flatMap(relationsOfTable), ...answers.ask(countRelations)].map((relation) => ({
    ...relation,
    members: relation.members.map(({ role, span }) => {
      const at = lineOf(span.start);
      return { role, at, span: inText(at, span), place: places.span(span) };
    }),
  }));
  const injector = new Injector(text, createChecker(language));
  return [...inLines, ...across]
    .filter(({ holds }) => holds)
    .flatMap((relation, number) =>
      injector.inject(relation, number).map((fault) => ({ ...fault, description: `${name} ${fault.description}` })),
    );
}

/** Where a stretch of the line stands in its visible text. */
function inText({ paragraph }: Located, { start, end }: PlacedSpan): Span {
  const at = (offset: number): number => {
    for (let visible = 0; visible <= paragraph.text.length; visible++) {
      if (paragraph.inLine({ start: visible, end: visible }).start >= offset) return visible;
    }
    return paragraph.text.length;
  };
  return { start: at(start.offset), end: at(end.offset) };
}

class Injector {
  readonly #text: string;
  readonly #checker: Checker;
  readonly #known: ReadonlySet<string>;

  constructor(text: string, checker: Checker) {
    this.#text = text;
    this.#checker = checker;
    this.#known = new Set(checker.check(text).findings.map(keyOf));
  }

  inject(relation: PlacedRelation, number: number): readonly Fault[] {
    return relation.members.flatMap((member, index) => {
      const printed = member.at.paragraph.slice(member.span);
      const seed = 7919 * (number + 1) + 104_729 * (index + 1) + 31 * this.#text.length;
      const errors = relation.kind !== 'count' ? mistype(printed, seed) : member.role === 'announced' ? miscount(printed, seed) : [];
      return errors
        .filter((error) => isFault(relation, member, error))
        .map((error) => ({
          relation,
          found: this.#isFound(relation, member, error),
          description: `${relation.kind} ${relation.arithmetic} ${error.error} ${printed}→${error.text}`,
        }));
    });
  }

  #isFound(relation: PlacedRelation, member: Member, { text }: Mistyped): boolean {
    const at = member.place;
    const changed = this.#text.slice(0, at.start) + text + this.#text.slice(at.end);
    const shift = text.length - (at.end - at.start);
    const places = relation.members.map(({ place: { start, end } }) => ({
      start: start > at.start ? start + shift : start,
      end: end >= at.end ? end + shift : end,
    }));
    const fresh = this.#checker.check(changed).findings.filter((finding) => isTold(finding) && !this.#known.has(keyOf(finding)));
    return fresh.some(({ span, related }) =>
      [span, ...related.map((one) => one.span)].some((told) => places.some((place) => touch(told, place))),
    );
  }
}

function keyOf({ rule, message }: Finding): string {
  return `${rule} ${message}`;
}

/** Told in whatever strength: the less sure it is, the softer. */
function isTold({ rule }: Finding): boolean {
  return GROUPS.has(ruleById(rule)!.group);
}

function touch(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * A change that leaves the relation within what was rounded is none; neither is too little in a list after 其中, which may leave some out. The
 * relation is reckoned anew, not read by what is tested.
 */
function isFault(relation: PlacedRelation, member: Member, { text }: Mistyped): boolean {
  const { kind } = relation;
  if (kind === 'count' || kind === 'balance') return true;
  const before = relation.members.map((one) => figureOf(one));
  const after = relation.members.map((one) => (one === member ? figureOf(one, text) : figureOf(one)));
  if (after.some((figure) => figure === undefined)) return true;
  if (kind === 'sum' && anotherReadingFits(relation, after as readonly Quantity[])) return false;
  const fitted = waysThatFit(
    kind,
    relation.members.map(({ role }, index) => reckoned(role, before[index]!)),
  );
  const fitting = waysThatFit(
    kind,
    relation.members.map(({ role }, index) => reckoned(role, after[index]!)),
  );
  assert.ok(fitted.size > 0, `${relation.arithmetic} does not hold`);
  return ![...fitted].some((way) => fitting.has(way));
}

function figureOf({ at: { paragraph }, span }: Member, changed = paragraph.slice(span)): Quantity | undefined {
  const text = paragraph.text.slice(0, span.start) + changed + paragraph.text.slice(span.end);
  if (paragraph.block === 'table-row') return readQuantities(changed, [])[0];
  return readQuantities(text, readDates(text)).find(({ number }) => number.start === span.start);
}

const LEAVES_OPEN = /其中|包括|包含|中[，,]/u;

/** After 其中 a list may leave some out; and where some of the parts make up the whole, the others may be parts of these. */
function anotherReadingFits({ members }: PlacedRelation, figures: readonly Quantity[]): boolean {
  const valuesOf = (role: string): readonly number[] =>
    figures.filter((_, index) => members[index]!.role === role).map(({ low, unitScale }) => low * unitScale);
  const parts = valuesOf('part');
  const [whole] = valuesOf('whole');
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  if (mayLeaveSomeOut(members) && total(parts) < whole!) return true;
  const subsets = Array.from({ length: 1 << parts.length }, (_, chosen) => parts.filter((_part, index) => chosen & (1 << index)));
  return subsets.some((some) => some.length > 0 && some.length < parts.length && Math.abs(total(some) - whole!) < 1e-6 * whole!);
}

function mayLeaveSomeOut(members: readonly Member[]): boolean {
  const whole = members.find(({ role }) => role === 'whole')!;
  const first = members.find(({ role }) => role === 'part')!;
  return LEAVES_OPEN.test(whole.at.paragraph.text.slice(whole.span.end, first.span.start));
}
