import type { Place } from '../../paragraph/place.js';
import { grouped, question, type Answers, type Fact } from '../../questions/question.js';
import { byKeys } from '../../text/by-keys.js';
import { countLeading } from '../../text/sorted.js';
import { variantsOf } from '../../text/slips.js';
import { kind } from '../detect-kind.js';
import { outline } from '../numbering/outline.js';
import { toldFigures, type ToldFigure } from './told-figures.js';

/** A figure of the summary, and the one of the body that tells of the same thing otherwise. */
export interface SummaryConflict {
  readonly summary: PlacedFigure;
  readonly body: PlacedFigure;
  /** They bear the same name, word for word. */
  readonly sameName: boolean;
}

interface PlacedFigure {
  readonly place: Place;
  readonly figure: ToldFigure;
}

/** So many figures before the first heading make a summary. */
const FEWEST = 3;
const SHORTEST_TOPIC = 4;
const NAME = 6;
/** Reports of governments tell of plans, levels and years under the same names. */
const NOT_SUMMED_UP: ReadonlySet<string> = new Set(['gov-work-report']);
/** Told of a part of what the summary tells, or of another time. */
const NARROWED = /其中|上半年|季度|上年|去年|同期|新增|较|比上/u;
/** So many words before a number, the same in two places, name one thing. */
const WHOLE_NAME = 8;
const WORDS = /[\p{Script=Han}“”《》]+/gu;

const firstHeading = question('place of the first heading', { outline }, (given): Place | undefined => given.outline.headings[0]?.at.place);

/**
 * What the paragraph before the first heading sums up is told again in the sections. A figure that none of them has, while one differs from it
 * by a slip of the hand in a sentence on the same topic, has been changed in one place only.
 */
export const summaryConflicts = question(
  'figures of the summary that the body tells otherwise',
  { toldFigures, firstHeading, kind },
  (given): readonly SummaryConflict[] => {
    const start = startOfSections(given);
    if (start === undefined) return [];
    const told = given.toldFigures;
    const before = countLeading(told, ({ place }) => place < start);
    const summary = told.slice(0, before).filter(({ fact }) => fact.length >= FEWEST);
    if (summary.length === 0) return [];
    const body = told.slice(before);
    return placed(summary).flatMap((one) => conflictOf(one, body) ?? []);
  },
);

/** Where the sections begin that are held against each other and against the summary; undefined where none are. */
function startOfSections({
  firstHeading: first,
  kind: found,
}: Answers<{ firstHeading: typeof firstHeading; kind: typeof kind }>): Place | undefined {
  return NOT_SUMMED_UP.has(found?.id ?? '') ? undefined : first;
}

/** Lines that tell a figure in the same words as another one. */
const sameWords = grouped('figures told in the same words', toldFigures, ({ fact }) => fact.flatMap(nameKeys));

/** What two sections tell in the same words. */
export const restatedFigures = question(
  'figures that two sections tell in the same words',
  { sameWords, firstHeading, kind },
  (given): readonly SummaryConflict[] => {
    const start = startOfSections(given);
    if (start === undefined) return [];
    const body = placed(given.sameWords.filter(({ place }) => place >= start));
    const byName = byKeys(body, ({ figure }) => nameKeys(figure));
    return [...byName.values()].flatMap((group) => restatement(group) ?? []);
  },
);

function nameKeys({ kind: unit, lead }: ToldFigure): readonly string[] {
  const words = namesIn(lead);
  return words.length < WHOLE_NAME || NARROWED.test(lead) ? [] : [`${words.slice(-WHOLE_NAME)} ${unit}`];
}

/** Exactly two places, with numbers that differ by a slip of the hand. */
function restatement(group: readonly PlacedFigure[]): SummaryConflict | undefined {
  const [before, again] = group;
  if (group.length !== 2 || before!.place === again!.place || before!.figure.value === again!.figure.value) return undefined;
  return variantsOf(before!.figure.digits).includes(again!.figure.digits) ? { summary: again!, body: before!, sameName: false } : undefined;
}

function placed(
  lines: readonly Fact<readonly ToldFigure[]>[],
  chosen: (figure: ToldFigure) => boolean = () => true,
): readonly PlacedFigure[] {
  return lines.flatMap(({ place, fact }) => fact.filter(chosen).map((figure) => ({ place, figure })));
}

function conflictOf(summary: PlacedFigure, body: readonly Fact<readonly ToldFigure[]>[]): SummaryConflict | undefined {
  const { kind: unit, value, lead, digits } = summary.figure;
  const words = namesIn(lead);
  if (digits.length < 2 || words === '' || NARROWED.test(lead)) return undefined;
  if (body.some(({ fact }) => fact.some((figure) => figure.kind === unit && figure.value === value))) return undefined;
  const variants = new Set(variantsOf(digits));
  const isSlip = (figure: ToldFigure): boolean => figure.kind === unit && variants.has(figure.digits) && !NARROWED.test(figure.lead);
  const told = placed(body, isSlip)
    .map((one) => ({ one, shared: sharedTopic(words, one.figure.sentence) }))
    .filter(({ shared }) => shared >= SHORTEST_TOPIC)
    .sort((a, b) => b.shared - a.shared)[0];
  return told && { summary, body: told.one, sameName: told.shared >= NAME };
}

/** The words that name what is counted: those right before the number. */
function namesIn(lead: string): string {
  return (lead.match(WORDS)?.at(-1) ?? '')
    .replace(/^(?:全[省市县区镇乡局年]|20\d{2}年|年内|今年|共|累计)+/u, '')
    .replace(/(?:(?:共|达)?(?:有|为|到)|达|共)$/u, '');
}

/** How many characters in a row the two have in common. */
function sharedTopic(words: string, sentence: string): number {
  for (let length = words.length; length >= SHORTEST_TOPIC; length--)
    for (let from = 0; from + length <= words.length; from++) if (sentence.includes(words.slice(from, from + length))) return length;
  return 0;
}
