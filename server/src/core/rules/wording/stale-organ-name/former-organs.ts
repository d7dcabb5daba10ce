import { organPatterns, type OrganEntry } from '../../../dated/organs.js';
import { yearOf, type Day } from '../../../chinese/calendar.js';
import { organsIn, type Mention } from '../../../mentions/mentions.js';
import { keptByParagraph } from '../../../paragraph/kept.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import { holds, within, type PlacedParagraph, type Stretch } from '../../../paragraph/placed.js';
import { facts, linesWith, question, type Fact } from '../../../questions/question.js';
import { body } from '../../../report/sign-off.js';
import { isAllSince } from '../../../report/time/all-since.js';
import { period, timeline } from '../../../report/time/read-timeline.js';
import type { ToldTime } from '../../../report/time/timeline.js';
import { writingDays } from '../../../report/years/writing-days.js';
import { sentenceAt } from '../../../paragraph/sentences.js';
import { HISTORY } from './history.js';

/** A former name for an organ that had its present one by then. */
export interface FormerOrgan {
  readonly at: PlacedParagraph;
  readonly mention: Mention<OrganEntry>;
  readonly told: ToldTime;
}

/** 青环保局发〔2018〕3号, and what is part of a longer name: 环保局家属院. */
const PART_OF_NAME = /^(?:[^，。；]{0,4}〔|家属|宿舍|小区|大院|旧址|社区|片区|路口|门口|退休|下属企业)/u;
/** The legal office of a township or of a bureau is a part of it, not the organ that became the bureau of justice. */
const OFFICE_WITHIN = /(?:[镇乡]|街道|办事处)(?:人民)?(?:政府|党委)?$/u;

/** The organs that a paragraph names by a former name as if that held. */
const namedIn = keptByParagraph((paragraph): readonly Mention<OrganEntry>[] =>
  organsIn(paragraph).filter((mention) => isCurrentName(paragraph, mention)),
);
const linesWithOrgans = linesWith('lines with former names of organs', (paragraph) => namedIn(paragraph).length > 0);
/** All former names, be they part of other words. */
const formerNames = facts('former names of organs', ({ text }) => [...organs().keys()].filter((name) => text.includes(name)));

/** By the former name, in the order of the text. */
export const formerOrgans = question(
  'former organs',
  { period, writingDays, linesWithOrgans, body, timeline, formerNames },
  (given): ReadonlyMap<string, readonly FormerOrgan[]> => {
    const found = new Map<string, FormerOrgan[]>();
    if (!given.period || !given.writingDays) return found;
    let kept: ReadonlySet<string> | undefined;
    for (const at of within(given.linesWithOrgans, given.body)) {
      for (const mention of namedIn(at.paragraph)) {
        const { changed, formerName } = mention.entry;
        const told = given.timeline.at(at, mention.span.start);
        if (!told || !isAllSince(told, given.period, changed)) continue;
        kept ??= namesOfIssuers(given.formerNames, given.body);
        if (kept.has(formerName)) continue;
        const known = found.get(formerName);
        if (known) known.push({ at, mention, told });
        else found.set(formerName, [{ at, mention, told }]);
      }
    }
    return found;
  },
);

function isCurrentName(paragraph: Paragraph, { span, quoted, bookTitle }: Mention<OrganEntry>): boolean {
  const { text, sentences } = paragraph;
  if (quoted || bookTitle || paragraph.block === 'table-row') return false;
  if (PART_OF_NAME.test(text.slice(span.end, span.end + 8)) || OFFICE_WITHIN.test(text.slice(Math.max(0, span.start - 8), span.start)))
    return false;
  const sentence = sentenceAt(sentences, span.start);
  return !HISTORY.test(paragraph.slice(sentence));
}

/** An organ that signs by the name has kept it. */
function namesOfIssuers(named: readonly Fact<readonly string[]>[], inside: Stretch): ReadonlySet<string> {
  return new Set(named.filter((line) => !holds(inside, line)).flatMap(({ fact }) => fact));
}

let byFormerName: ReadonlyMap<string, OrganEntry> | undefined;

function organs(): ReadonlyMap<string, OrganEntry> {
  return (byFormerName ??= new Map(organPatterns().map(({ value }) => [value.formerName, value])));
}

/** What an organ was called on a day. */
export interface OrganName {
  readonly name: string;
  /** What it became about that time: which of the two it was then nobody can tell from afar. */
  readonly next?: string;
}

/** Names have changed twice. */
export function currentNameOf(organ: OrganEntry, day: Day): OrganName {
  const next = organs().get(organ.currentName);
  if (!next || next === organ || next.changed <= organ.changed) return { name: organ.currentName };
  if (next.changed <= day) return { name: next.currentName };
  return yearOf(next.changed) - yearOf(day) <= YEARS_OF_CHANGE
    ? { name: organ.currentName, next: next.currentName }
    : { name: organ.currentName };
}

/** From the first place that changes a name to the last. */
const YEARS_OF_CHANGE = 1;
