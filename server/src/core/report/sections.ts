import { reportKinds, type KindId, type SectionDefinition, type SectionId } from '../kinds/kinds.js';
import type { Paragraph } from '../paragraph/paragraph.js';
import { holds, inLineAt, locate, locateWhole, within, type PlacedSpan, type Stretch } from '../paragraph/placed.js';
import { facts, question, type Fact, type Question } from '../questions/question.js';
import { sharing } from '../questions/sharing.js';
import type { Span } from '../text/span.js';
import { kind } from './detect-kind.js';
import { outline } from './numbering/outline.js';
import type { OutlineHeading } from './numbering/outline-heading.js';
import { body } from './sign-off.js';

/** A stretch of the body under one heading, up to the next heading of the same level or above, else to the end of the body. */
export interface Section {
  readonly heading: OutlineHeading;
  readonly next: OutlineHeading | undefined;
}

/** How one section that the kind asks for stands in the report. */
export interface SectionCoverage {
  readonly definition: SectionDefinition;
  readonly state: 'present' | 'mentioned' | 'missing';
  /** Present: the section. */
  readonly section: Section | undefined;
  /** Mentioned: where. */
  readonly mention: PlacedSpan | undefined;
}

/** Level-2 headings count too: 第一责任人 often stands as （一） inside the first section. */
const DEEPEST_SECTION = 2;
const THEMES_NEEDED = 2;
const DEEPEST_LEVEL = 8;

/** The sections before the sign-off. */
export const sections = question(
  'sections',
  { outline, body },
  (given): readonly Section[] => {
    const headings = given.outline.headings.filter(({ at }) => at.place < given.body.to);
    const found: Section[] = [];
    /** For each level, the next heading of this level or above. */
    const nextOf: OutlineHeading[] = [];
    for (const heading of headings.toReversed()) {
      const { level } = heading;
      found.push(sectionOf(heading, nextOf[level]));
      for (let deeper = level; deeper < Math.max(nextOf.length, DEEPEST_LEVEL); deeper++) nextOf[deeper] = heading;
    }
    return found.reverse();
  },
  sharing,
);

const known = new WeakMap<OutlineHeading, Section>();

/** The same object for as long as both headings are. */
function sectionOf(heading: OutlineHeading, next: OutlineHeading | undefined): Section {
  const before = known.get(heading);
  if (before && before.next === next) return before;
  const section = { heading, next };
  known.set(heading, section);
  return section;
}

/** Those sections that the kind asks for and that stand under a heading. */
export const presentSections = question('sections of the kind', { kind, sections }, (given): ReadonlyMap<SectionId, Section> => {
  const present = new Map<SectionId, Section>();
  for (const definition of given.kind.sections) {
    const section = findSection(definition, given.sections);
    if (section) present.set(definition.id, section);
  }
  return present;
});

/** The section that plans the next year, where it stands under a heading. */
export const planSection = question('plan', { presentSections }, (given): Section | undefined => {
  for (const id of PLANS) if (given.presentSections.has(id)) return given.presentSections.get(id);
  return undefined;
});

/** Sections of different answers are different objects, though they be the same section. */
export function isSameSection(a: Section, b: Section): boolean {
  return a.heading.at.place === b.heading.at.place;
}

/** Where a section stands, its heading included. `bodyEnd` is where the body ends. */
export function stretchOf({ heading, next }: Section, bodyEnd: Stretch['to']): Stretch {
  return { from: heading.at.place, to: next?.at.place ?? bodyEnd };
}

/** Where the plan stands. */
export const planStretch = question(
  'stretch of the plan',
  { planSection, body },
  (given): Stretch | undefined => given.planSection && stretchOf(given.planSection, given.body.to),
);

/** Where in a line the content of sections is told. */
type MentionsOfLine = ReadonlyMap<SectionDefinition, Span>;

const mentionsByKind = Object.fromEntries(
  reportKinds.map(({ id, name, sections: wanted }) => [
    id,
    facts(`mentions of the sections of ${name}`, (paragraph) => readMentions(wanted, paragraph)),
  ]),
) as Readonly<Record<KindId, Question<readonly Fact<MentionsOfLine>[]>>>;

/** How each section that the kind asks for stands. */
export const coverage = question(
  'coverage',
  { kind, sections, presentSections, planStretch, body, ...mentionsByKind },
  (given): readonly SectionCoverage[] => {
    const mentions = (): readonly Fact<MentionsOfLine>[] => within(given[given.kind.id], given.body);
    return given.kind.sections.map((definition): SectionCoverage => {
      const section = given.presentSections.get(definition.id);
      if (section) return { definition, state: 'present', section, mention: undefined };
      if (definition.byThemes && hasThemes(given.sections, [...given.presentSections.values()], given.kind.sections)) {
        return { definition, state: 'present', section: undefined, mention: undefined };
      }
      const mention = definition.content && findMention(definition, mentions(), given.planStretch);
      return { definition, state: mention ? 'mentioned' : 'missing', section: undefined, mention };
    });
  },
);

/** The ids that a plan for the time to come goes by. */
const PLANS: readonly SectionId[] = ['next-year-plan', 'next'];
/** The ids that an account of what is lacking goes by. */
const SHORTCOMINGS: readonly SectionId[] = ['deficiencies', 'problems'];

export function headingSpan({ heading }: Section): PlacedSpan {
  const { at } = heading;
  return heading.heading.form === 'stand-alone' ? locateWhole(at) : locate(at, { start: 0, end: heading.heading.closing.end });
}

function findSection(definition: SectionDefinition, sections: readonly Section[]): Section | undefined {
  let nested: Section | undefined;
  for (const section of inOrderOfSearch(definition, sections)) {
    const { level } = section.heading;
    if (level > DEEPEST_SECTION || !fits(section, definition)) continue;
    if (level === 1) return section;
    nested ??= section;
  }
  return nested;
}

function fits({ heading: { at } }: Section, { heading: wanted, notHeading }: SectionDefinition): boolean {
  return at.paragraph.titleFits(wanted) && !(notHeading && at.paragraph.titleFits(notHeading));
}

/** No report begins with its plan, or with what it lacks, where another section may be meant. */
function inOrderOfSearch({ id }: SectionDefinition, sections: readonly Section[]): readonly Section[] {
  if (PLANS.includes(id)) return lastFirst(sections);
  const [first, ...others] = sections;
  return first && SHORTCOMINGS.includes(id) ? [...others, first] : sections;
}

/** No report begins with its plan: 一、2024年重点工作 is an account there. */
function lastFirst(sections: readonly Section[]): readonly Section[] {
  const [first, ...others] = sections;
  if (!first) return [];
  return first.heading.at.paragraph.titleFits(MAY_BE_ACCOUNT) ? others.reverse() : [...others.reverse(), first];
}

const MAY_BE_ACCOUNT = /\d{4}年度?(?:的)?(?:主要|重点)?(?:重点|目标|任务)/u;

/** Two headings of the first level that are no other section of the kind, nor could be one, are its themes. */
function hasThemes(sections: readonly Section[], others: readonly Section[], definitions: readonly SectionDefinition[]): boolean {
  const named = definitions.filter(({ id }) => PLANS.includes(id) || SHORTCOMINGS.includes(id));
  const isTheme = (section: Section): boolean =>
    section.heading.level === 1 &&
    !others.some((other) => isSameSection(other, section)) &&
    !named.some((definition) => fits(section, definition));
  return sections.filter(isTheme).length >= THEMES_NEEDED;
}

/** What is said of the first-responsible person in the plan does not count: it is a promise, no account. */
function findMention(
  definition: SectionDefinition,
  mentions: readonly Fact<MentionsOfLine>[],
  plan: Stretch | undefined,
): PlacedSpan | undefined {
  const skipped = definition.id === 'first-responsible' ? plan : undefined;
  for (const mention of mentions) {
    const found = mention.fact.get(definition);
    if (found && !(skipped && holds(skipped, mention))) return inLineAt(mention.place, found);
  }
  return undefined;
}

function readMentions(wanted: readonly SectionDefinition[], paragraph: Paragraph): MentionsOfLine | undefined {
  const found = wanted.flatMap((definition) => {
    const span = definition.content && !isOfAnother(definition, paragraph) ? paragraph.find(definition.content) : undefined;
    return span ? [[definition, paragraph.inLine(trimStart(span, paragraph.text))] as const] : [];
  });
  return found.length > 0 ? new Map(found) : undefined;
}

/** The pattern may begin with the full stop before. */
function trimStart(span: Span, text: string): Span {
  return /[。；]/u.test(text.charAt(span.start)) ? { start: span.start + 1, end: span.end } : span;
}

/** 上年度存在问题整改情况 is no account of this year's problems. */
function isOfAnother({ notHeading }: SectionDefinition, paragraph: Paragraph): boolean {
  return notHeading !== undefined && paragraph.heading?.form === 'stand-alone' && paragraph.titleFits(notHeading);
}
