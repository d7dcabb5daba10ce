import { spansOf } from '../text/matches.js';
import type { MessageKey, RuleId } from '../messages/messages.js';
import { ownWords, withoutTechnical } from '../paragraph/marks/literal.js';
import type { Paragraph } from '../paragraph/paragraph.js';
import { hasSigns, type SignGroup } from '../paragraph/marks/signs.js';
import { lastStarting } from '../text/ordered-spans.js';
import type { Severity } from '../text/severity.js';
import type { Span } from '../text/span.js';
import { lineRule, replace, type LineSlip, type Mechanical, type Message, type Rule } from './rule.js';

/** One way of setting a mark wrong, and what is meant. */
export interface MarkRow<Id extends RuleId> {
  /** What is wrong and nothing more: what has to stand around it is looked at, not taken. Global, linear, a constant. */
  readonly find: RegExp;
  /** What it should be; '' where it should go. */
  readonly instead: string | ((found: string) => string);
  /** The message, `mark` where none is named; it gets `found` and `expected`. */
  readonly message?: MessageKey<Id>;
  /** Left out where the fix changes no meaning. */
  readonly safe?: false;
  readonly severity?: Severity;
  /** Where it is right after all. */
  readonly unless?: (line: string, found: Span, paragraph: Paragraph) => boolean;
}

export interface MarkTable<Id extends RuleId> {
  readonly id: Id;
  readonly severity: Severity;
  /** Lines without these signs are passed over. */
  readonly signs: readonly SignGroup[];
  readonly rows: readonly MarkRow<Id>[];
  /** Titles of laws and documents are looked into as well. */
  readonly inTitles?: true;
  /** Ten findings and more become one where nothing else is said. */
  readonly mechanical?: Mechanical;
}

/** A rule on marks that is a table: each row looks through the line's own words. Rows of tables are left alone. */
export function markRule<Id extends RuleId>(table: MarkTable<Id>): Rule {
  const { id, severity, mechanical = {} } = table;
  return lineRule({ id, severity, mechanical, check: (paragraph) => markSlips(table, paragraph) });
}

export function markSlips<Id extends RuleId>(table: MarkTable<Id>, paragraph: Paragraph): readonly LineSlip<Id>[] {
  if (paragraph.block === 'table-row' || !hasSigns(paragraph, ...table.signs)) return [];
  const words = table.inTitles ? withoutTechnical(paragraph) : ownWords(paragraph);
  const slips = table.rows.flatMap((row) =>
    spansOf(row.find, words)
      .filter((span) => !row.unless?.(words, span, paragraph) && !isLeftOpen(paragraph, span))
      .map((span) => slipOf(row, paragraph, span)),
  );
  return slips.sort((a, b) => a.span.start - b.span.start);
}

function slipOf<Id extends RuleId>(row: MarkRow<Id>, paragraph: Paragraph, span: Span): LineSlip<Id> {
  const found = paragraph.slice(span);
  const expected = typeof row.instead === 'string' ? row.instead : row.instead(found);
  // All messages of such a table have these blanks or none.
  const say = (key: string): Message<Id> => [key, { found, expected }] as unknown as Message<Id>;
  const fix = { title: say('fix'), safe: row.safe ?? true, edits: replace(span, expected) };
  return {
    span,
    message: say(row.message ?? 'mark'),
    ...(row.severity && { severity: row.severity }),
    ...(isUnbroken(paragraph, span) && { fixes: [fix] }),
  };
}

/** Room that is to be filled in. */
function isLeftOpen({ placeholders }: Paragraph, { start, end }: Span): boolean {
  const open = lastStarting(placeholders, end - 1, (placeholder) => placeholder);
  return open !== undefined && start < open.end;
}

/** Nothing hidden stands within, which a fix would take away. */
export function isUnbroken(paragraph: Paragraph, span: Span): boolean {
  const { start, end } = paragraph.inLine(span);
  return end - start === span.end - span.start;
}
