import { locate, type PlacedEdit, type PlacedParagraph } from '../../paragraph/placed.js';
import { linesWith } from '../../questions/question.js';
import { readDigitGroups, withCommas, withoutCommas } from './thousand-sep/digit-groups.js';
import type { Span } from '../../text/span.js';
import { reportRule, type Slip } from '../rule.js';

type Id = 'thousand-sep';

const longNumbers = linesWith('lines with long numbers', (paragraph) => {
  const { grouped, plain, wide } = readDigitGroups(paragraph);
  return grouped.length + plain.length + wide.length > 0;
});

/** 千分位的逗号不用全角；全文要么都分节，要么都不分。Source: GB/T 15835—2011. */
export const thousandSep = reportRule({
  id: 'thousand-sep',
  severity: 'warning',
  inputs: { longNumbers },
  *check({ longNumbers: lines }) {
    for (const at of lines) {
      for (const number of readDigitGroups(at.paragraph).wide) yield wideSlip({ at, number });
    }
    const mixed = mixedSlip(lines);
    if (mixed) yield mixed;
  },
});

interface PlacedNumber {
  readonly at: PlacedParagraph;
  readonly number: Span;
}

function wideSlip(place: PlacedNumber): Slip<Id> {
  const found = printed(place);
  const expected = found.replaceAll('，', '');
  return {
    span: locate(place.at, place.number),
    message: ['wide', { found, expected }],
    fixes: [{ title: ['fixWide', { expected }], safe: false, edits: editsOf(place, withoutCommas) }],
  };
}

/** What most numbers do is right; where there are as many of either, none has commas. Four digits need no comma anyhow. */
function mixedSlip(lines: readonly PlacedParagraph[]): Slip<Id> | undefined {
  const grouped = places(lines, 'grouped');
  if (grouped.length === 0) return undefined;
  const plain = places(lines, 'plain');
  const isGroupingUsual = grouped.length > plain.length;
  const odd = isGroupingUsual ? plain.filter((place) => /^\d{5}/u.test(printed(place))) : grouped;
  const other = (isGroupingUsual ? grouped : plain)[0];
  const first = odd[0];
  if (!first || !other) return undefined;
  return {
    span: locate(first.at, first.number),
    severity: 'hint',
    message: [isGroupingUsual ? 'plain' : 'grouped', { found: printed(first), other: printed(other), count: odd.length }],
    related: [
      { span: locate(other.at, other.number), message: ['other', { other: printed(other) }] },
      ...odd.slice(1).map((place) => ({ span: locate(place.at, place.number), message: ['same'] as const })),
    ],
    fixes: [
      {
        title: [isGroupingUsual ? 'fixGroup' : 'fixPlain', { count: odd.length }],
        safe: true,
        edits: odd.flatMap((place) => editsOf(place, isGroupingUsual ? withCommas : withoutCommas)),
      },
    ],
  };
}

function places(lines: readonly PlacedParagraph[], style: 'grouped' | 'plain'): readonly PlacedNumber[] {
  return lines.flatMap((at) => readDigitGroups(at.paragraph)[style].map((number) => ({ at, number })));
}

function printed({ at, number }: PlacedNumber): string {
  return at.paragraph.slice(number);
}

function editsOf({ at, number }: PlacedNumber, edits: typeof withCommas): readonly PlacedEdit[] {
  return edits(at.paragraph, number).map(({ span, newText }) => ({ span: locate(at, span), newText }));
}
