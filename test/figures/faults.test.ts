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
import { locate, type PlacedParagraph } from '../../server/src/core/document/placed.js';
import type { Relation, RelationMember } from '../../server/src/core/facts/relation.js';
import { countRelations } from '../../server/src/core/document/count-relations.js';
import { relationsIn } from '../../server/src/core/facts/relations.js';
import { relationsOfTable } from '../../server/src/core/facts/table-relations.js';
import { readTables } from '../../server/src/core/facts/tables.js';
import { readDocument } from '../../server/src/core/read-document.js';
import type { Span } from '../../server/src/core/text/span.js';
import { readReport, reportsIn } from '../corpus/corpus.js';
import { fixtureFolder, readFixture } from '../rules/fixtures.js';
import { reckoned, waysThatFit } from './reckoning.js';
import { reportAround } from './report-around.js';
import { pairs } from './sets.js';
import { miscount, mistype, type Mistyped } from './typing-errors.js';

const FOUND_SHARE = 0.95;
const GROUPS: ReadonlySet<string> = new Set(['numbers', 'numbering']);

interface Report {
  readonly name: string;
  readonly text: string;
  readonly language: DocumentLanguage;
}

/** One figure of a relation, mistyped. */
interface Fault {
  readonly relation: Relation;
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

function injectAll({ name, text, language }: Report): readonly Fault[] {
  const document = readDocument(text, language, defaultSettings);
  const paragraphs = document.paragraphs.map(({ paragraph }) => paragraph);
  const relations = [...paragraphs.flatMap(relationsIn), ...readTables(paragraphs).flatMap(relationsOfTable), ...countRelations(document)];
  const placeOf = new Map(document.paragraphs.map((placed) => [placed.paragraph, placed]));
  const injector = new Injector(text, createChecker(language), placeOf);
  return relations
    .filter(({ holds }) => holds)
    .flatMap((relation, number) =>
      injector.inject(relation, number).map((fault) => ({ ...fault, description: `${name} ${fault.description}` })),
    );
}

class Injector {
  readonly #text: string;
  readonly #checker: Checker;
  readonly #placeOf: ReadonlyMap<RelationMember['paragraph'], PlacedParagraph>;
  readonly #known: ReadonlySet<string>;

  constructor(text: string, checker: Checker, placeOf: ReadonlyMap<RelationMember['paragraph'], PlacedParagraph>) {
    this.#text = text;
    this.#checker = checker;
    this.#placeOf = placeOf;
    this.#known = new Set(checker.check(text).findings.map(keyOf));
  }

  inject(relation: Relation, number: number): readonly Fault[] {
    return relation.members.flatMap((member, index) => {
      const printed = member.paragraph.slice(member.span);
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

  #isFound(relation: Relation, member: RelationMember, { text }: Mistyped): boolean {
    const at = this.#place(member);
    const changed = this.#text.slice(0, at.start) + text + this.#text.slice(at.end);
    const shift = text.length - (at.end - at.start);
    const places = relation.members
      .map((other) => this.#place(other))
      .map(({ start, end }) => ({
        start: start > at.start ? start + shift : start,
        end: end >= at.end ? end + shift : end,
      }));
    const fresh = this.#checker.check(changed).findings.filter((finding) => isTold(finding) && !this.#known.has(keyOf(finding)));
    return fresh.some(({ span, related }) =>
      [span, ...related.map((one) => one.span)].some((told) => places.some((place) => touch(told, place))),
    );
  }

  #place({ paragraph, span }: RelationMember): Span {
    return locate(this.#placeOf.get(paragraph)!, span);
  }
}

function keyOf({ rule, message }: Finding): string {
  return `${rule} ${message}`;
}

const ROUNDED: ReadonlySet<string> = new Set(['ratio-mismatch', 'growth-mismatch']);

/** A warning or an error about figures; that decimals were cut off is told in a hint. */
function isTold({ rule, severity }: Finding): boolean {
  return (
    GROUPS.has(ruleById(rule)!.group) && (severity === 'error' || severity === 'warning' || (severity === 'hint' && ROUNDED.has(rule)))
  );
}

function touch(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * A change that leaves the relation within what was rounded is none; neither is too little in a list after 其中, which may leave some out. The
 * relation is reckoned anew, not read by what is tested.
 */
function isFault(relation: Relation, member: RelationMember, { text }: Mistyped): boolean {
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

function figureOf({ paragraph, span }: RelationMember, changed = paragraph.slice(span)): Quantity | undefined {
  const text = paragraph.text.slice(0, span.start) + changed + paragraph.text.slice(span.end);
  if (paragraph.block === 'table-row') return readQuantities(changed, [])[0];
  return readQuantities(text, readDates(text)).find(({ number }) => number.start === span.start);
}

const LEAVES_OPEN = /其中|包括|包含|中[，,]/u;

/** After 其中 a list may leave some out; and where some of the parts make up the whole, the others may be parts of these. */
function anotherReadingFits({ members }: Relation, figures: readonly Quantity[]): boolean {
  const valuesOf = (role: string): readonly number[] =>
    figures.filter((_, index) => members[index]!.role === role).map(({ low, unitScale }) => low * unitScale);
  const parts = valuesOf('part');
  const [whole] = valuesOf('whole');
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  if (mayLeaveSomeOut(members) && total(parts) < whole!) return true;
  const subsets = Array.from({ length: 1 << parts.length }, (_, chosen) => parts.filter((_part, index) => chosen & (1 << index)));
  return subsets.some((some) => some.length > 0 && some.length < parts.length && Math.abs(total(some) - whole!) < 1e-6 * whole!);
}

function mayLeaveSomeOut(members: Relation['members']): boolean {
  const whole = members.find(({ role }) => role === 'whole')!;
  const first = members.find(({ role }) => role === 'part')!;
  return LEAVES_OPEN.test(whole.paragraph.text.slice(whole.span.end, first.span.start));
}
