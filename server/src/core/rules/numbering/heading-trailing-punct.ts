import type { NumberedList, OutlineHeading } from '../../report/numbering/outline-heading.js';
import { outline } from '../../report/numbering/outline.js';
import { body } from '../../report/sign-off.js';
import type { Ordinal } from '../../chinese/ordinals.js';
import type { Place } from '../../paragraph/place.js';
import { locate } from '../../paragraph/placed.js';
import { perItem } from '../../questions/per-item.js';
import { pairs, question, type Item } from '../../questions/question.js';
import { reportRule, replace, type Slip } from '../rule.js';

const ANY_MARK = /^[。；，;,]/u;
/** A comma alone may also be where a line was broken. */
const FULL_MARK = /^[。；;]/u;
const CLAUSE_MARK = /^[；，;,]/u;

/** What stands right below a heading that ends with a mark. */
interface MarkedHeading extends Item {
  readonly next: Following;
}

interface Following {
  readonly place: Place;
  readonly isProse: boolean;
  readonly hasHeading: boolean;
  readonly ordinal: Pick<Ordinal, 'style' | 'value'> | undefined;
}

const markedHeadings = pairs('lines below headings with a mark', (at, { below }): MarkedHeading | undefined => {
  const { heading } = at.paragraph;
  if (!below || !heading || !endsWithMark({ at, heading }, ANY_MARK)) return undefined;
  const { block, heading: next } = below.paragraph;
  const ordinal = next?.ordinal && { style: next.ordinal.style, value: next.ordinal.value };
  return { place: at.place, next: { place: below.place, isProse: block === 'prose', hasHeading: next !== undefined, ordinal } };
});

type NextOf = ReadonlyMap<Place, Following>;

const nextOf = question('what stands below headings with a mark', { markedHeadings, body }, (given): NextOf => {
  return new Map(given.markedHeadings.flatMap(({ place, next }) => (next.place < given.body.to ? [[place, next] as const] : [])));
});

type TrailingSlip = Slip<'heading-trailing-punct'>;

/** 独立成行的标题末尾不加句号、分号、逗号。 */
export const headingTrailingPunct = reportRule({
  id: 'heading-trailing-punct',
  severity: 'hint',
  inputs: { outline, nextOf },
  check: (given) => given.outline.lists.flatMap((list) => slipsIn(list, given.nextOf)),
});

const slipsIn = perItem((list: NumberedList, nextOf: NextOf): readonly TrailingSlip[] => {
  const following = ({ at }: OutlineHeading): Following | undefined => nextOf.get(at.place);
  const plain = list.items.filter((other) => other.heading.form === 'stand-alone' && !endsWithMark(other, ANY_MARK));
  const [sibling] = plain;
  const marked = list.items.filter((item) => endsWithMark(item, sibling ? ANY_MARK : FULL_MARK));
  const wrong = marked.filter((item) => headsABody(item, list, following(item)));
  const [first] = wrong;
  if (!first || marked.some((item) => isSibling(list, following(item)) || isClause(item, wrong))) return [];
  if (!sibling && wrong.length === 1 && mayBeSentence(first, list, following(first))) return [];
  // One line without a mark among many with one may be the broken one.
  return [slipOf(wrong, plain.length >= marked.length ? sibling : undefined)];
});

function slipOf(wrong: readonly OutlineHeading[], sibling: OutlineHeading | undefined): TrailingSlip {
  const spans = wrong.map(({ at, heading }) => locate(at, heading.closing));
  const found = wrong[0]!.at.paragraph.slice(wrong[0]!.heading.closing);
  return {
    span: spans[0]!,
    message: sibling ? ['unlikeSiblings', { found }] : ['mark', { found }],
    severity: sibling ? 'warning' : 'hint',
    related: [
      ...(sibling ? [{ span: locate(sibling.at, { start: 0, end: sibling.heading.title.end }), message: ['sibling'] as const }] : []),
      ...spans.slice(1).map((span) => ({ span, message: ['same'] as const })),
    ],
    fixes: [
      {
        title: spans.length === 1 ? ['fixOne', { found }] : ['fixAll', { count: spans.length }],
        safe: true,
        edits: spans.flatMap((span) => replace(span, '')),
      },
    ],
  };
}

/** A colon leads on to a list, a question or an exclamation belongs to the words. */
function endsWithMark({ at, heading }: Pick<OutlineHeading, 'at' | 'heading'>, marks: RegExp): boolean {
  return heading.form === 'stand-alone' && marks.test(at.paragraph.slice(heading.closing));
}

/** A numbered sentence followed by the next one of its list is body text, and ends as sentences do. */
function isSibling(list: NumberedList, next: Following | undefined): boolean {
  return next !== undefined && list.items.some(({ at }) => at.place === next.place);
}

/** 证照办理； and 安全生产； are members of one sentence, whatever stands below the first of them. */
function isClause(item: OutlineHeading, wrong: readonly OutlineHeading[]): boolean {
  return !wrong.includes(item) && endsWithMark(item, CLAUSE_MARK);
}

function headsABody(item: OutlineHeading, list: NumberedList, next: Following | undefined): boolean {
  if (!next || isSibling(list, next)) return false;
  const { hasHeading, isProse, ordinal } = next;
  if (!ordinal) return !hasHeading && isProse;
  return ordinal.style !== item.heading.ordinal?.style && ordinal.value === 1;
}

/** The last item of a list may be a sentence, and what follows a remark on all of them. */
function mayBeSentence(item: OutlineHeading, list: NumberedList, next: Following | undefined): boolean {
  return item === list.items.at(-1) && !next?.hasHeading;
}
