import { locate, type PlacedParagraph } from '../../document/placed.js';
import type { ReportDocument } from '../../document/report-document.js';
import type { Span } from '../../text/span.js';
import { defineRule, type Slip } from '../rule.js';

type Id = 'placeholder-left';

interface Blank {
  readonly at: PlacedParagraph;
  readonly span: Span;
}

/**
 * 模板里的空没有填。A draft full of blanks is just begun; one with a signing date and a few blanks is about to go out with them. Blanks are there to be
 * filled, so whoever is writing knows of them.
 */
export const placeholderLeft = defineRule<Id>({
  id: 'placeholder-left',
  scope: 'document',
  severity: 'warning',
  *check(document) {
    const blanks = document.paragraphs.flatMap((at) => at.paragraph.placeholders.map((span) => ({ at, span })));
    if (blanks.length >= MANY) return yield together(blanks, 'all');
    const severity = document.closing.signOff.date === undefined ? undefined : ('error' as const);
    for (const group of inSections(blanks, document)) {
      const slips = group.length >= SEVERAL ? [together(group, 'several')] : group.map((blank) => single(blank, severity));
      for (const slip of slips) yield { ...slip, ...(severity ? { severity } : {}) };
    }
  },
});

const MANY = 10;
const SEVERAL = 3;
const SHOWN = 30;
const LONGEST = 20;
const waits: NonNullable<Slip<Id>['waits']> = { toCome: ['toCome'], behind: [] };

/** The blanks under one heading of the first level; those before the first heading, and those of the sign-off. */
function inSections(blanks: readonly Blank[], { outline, closing }: ReportDocument): readonly (readonly Blank[])[] {
  const starts = outline.headings.filter(({ level }) => level === 1).map(({ at }) => at.index);
  const groups = new Map<number, Blank[]>();
  for (const blank of blanks) {
    const { index } = blank.at;
    const section = index >= closing.bodyEnd ? closing.bodyEnd : (starts.findLast((start) => start <= index) ?? -1);
    groups.set(section, [...(groups.get(section) ?? []), blank]);
  }
  return [...groups.values()];
}

function single({ at, span }: Blank, severity: 'error' | undefined): Slip<Id> {
  return { span: locate(at, span), message: [severity ? 'signed' : 'left', { found: write(at, span) }], waits };
}

function together(blanks: readonly Blank[], message: 'several' | 'all'): Slip<Id> {
  const [first, ...others] = blanks as readonly [Blank, ...Blank[]];
  return {
    span: locate(first.at, first.span),
    message: [message, { count: blanks.length }],
    related: others.slice(0, SHOWN - 1).map(({ at, span }) => ({ span: locate(at, span), message: ['next', { found: write(at, span) }] })),
    waits,
  };
}

function write({ paragraph }: PlacedParagraph, span: Span): string {
  const found = paragraph.slice(span);
  return found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found;
}
