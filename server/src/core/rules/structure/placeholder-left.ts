import { byKeys } from '../../text/by-keys.js';
import { BEFORE_ALL, type Place } from '../../paragraph/place.js';
import { inLineAt, type PlacedSpan } from '../../paragraph/placed.js';
import { facts } from '../../questions/question.js';
import { outline, type Outline } from '../../report/numbering/outline.js';
import { closing, type Closing } from '../../report/sign-off.js';
import { reportRule, type Slip } from '../rule.js';

type Id = 'placeholder-left';

interface Blank {
  readonly place: Place;
  readonly span: PlacedSpan;
  readonly found: string;
}

const placeholders = facts('blanks that are not filled', (paragraph) =>
  paragraph.placeholders.map((span) => ({ span: paragraph.inLine(span), found: shorten(paragraph.slice(span)) })),
);

/**
 * 模板里的空没有填。A draft full of blanks is just begun; one with a signing date and a few blanks is about to go out with them. Blanks are there to be
 * filled, so whoever is writing knows of them.
 */
export const placeholderLeft = reportRule({
  id: 'placeholder-left',
  severity: 'warning',
  inputs: { placeholders, outline, closing },
  *check(given) {
    const blanks = given.placeholders.flatMap(({ place, fact }) =>
      fact.map(({ span, found }): Blank => ({ place, span: inLineAt(place, span), found })),
    );
    if (blanks.length === 0) return;
    if (blanks.length >= MANY) return yield together(blanks, 'all');
    const severity = given.closing.signOff.date === undefined ? undefined : ('error' as const);
    for (const group of inSections(blanks, given.outline, given.closing)) {
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
function inSections(blanks: readonly Blank[], { headings }: Outline, { bodyEnd }: Closing): readonly (readonly Blank[])[] {
  const starts = headings.filter(({ level }) => level === 1).map(({ at }) => at.place);
  const sectionOf = ({ place }: Blank): Place => (place >= bodyEnd ? bodyEnd : (starts.findLast((start) => start <= place) ?? BEFORE_ALL));
  return [...byKeys(blanks, (blank) => [sectionOf(blank)]).values()];
}

function single({ span, found }: Blank, severity: 'error' | undefined): Slip<Id> {
  return { span, message: [severity ? 'signed' : 'left', { found }], waits };
}

function together(blanks: readonly Blank[], message: 'several' | 'all'): Slip<Id> {
  const [first, ...others] = blanks as readonly [Blank, ...Blank[]];
  return {
    span: first.span,
    message: [message, { count: blanks.length }],
    related: others.slice(0, SHOWN - 1).map(({ span, found }) => ({ span, message: ['next', { found }] })),
    waits,
  };
}

function shorten(found: string): string {
  return found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found;
}
