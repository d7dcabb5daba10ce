import type { KindDefinition, SectionDefinition, SectionId } from '../kinds/kinds.js';
import type { Span } from '../text/span.js';
import { locate, locateWhole, type PlacedParagraph } from './placed.js';
import type { Outline } from './outline.js';
import type { OutlineHeading } from './outline-heading.js';

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
  readonly mention: { readonly at: PlacedParagraph; readonly span: Span } | undefined;
}

/** Level-2 headings count too: 第一责任人 often stands as （一） inside the first section. */
const DEEPEST_SECTION = 2;
const THEMES_NEEDED = 2;
const DEEPEST_LEVEL = 8;

export function sectionsOf(outline: Outline, bodyEnd: number): readonly Section[] {
  const headings = outline.headings.filter(({ at }) => at.index < bodyEnd);
  const sections: Section[] = [];
  /** For each level, the next heading of this level or above. */
  const nextOf: OutlineHeading[] = [];
  for (const heading of headings.toReversed()) {
    const { level } = heading;
    sections.push({ heading, next: nextOf[level] });
    for (let deeper = level; deeper < Math.max(nextOf.length, DEEPEST_LEVEL); deeper++) nextOf[deeper] = heading;
  }
  return sections.reverse();
}

/** Those sections of the kind that stand under a heading. */
export function presentSections(kind: KindDefinition, sections: readonly Section[]): ReadonlyMap<SectionId, Section> {
  const present = new Map<SectionId, Section>();
  for (const definition of kind.sections) {
    const section = findSection(definition, sections);
    if (section) present.set(definition.id, section);
  }
  return present;
}

export function planOf(present: ReadonlyMap<SectionId, Section>): Section | undefined {
  for (const id of PLANS) if (present.has(id)) return present.get(id);
  return undefined;
}

/** `planned` are the paragraphs of the plan: what is said there is a promise, no account. */
export function coverSections(
  kind: KindDefinition,
  sections: { readonly all: readonly Section[]; readonly present: ReadonlyMap<SectionId, Section> },
  body: readonly PlacedParagraph[],
  planned: ReadonlySet<PlacedParagraph> | undefined,
): readonly SectionCoverage[] {
  return kind.sections.map((definition): SectionCoverage => {
    const section = sections.present.get(definition.id);
    if (section) return { definition, state: 'present', section, mention: undefined };
    if (definition.byThemes && hasThemes(sections.all, [...sections.present.values()])) {
      return { definition, state: 'present', section: undefined, mention: undefined };
    }
    const mention = findMention(definition, body, planned);
    return { definition, state: mention ? 'mentioned' : 'missing', section: undefined, mention };
  });
}

/** The ids that a plan for the time to come goes by. */
const PLANS: readonly SectionId[] = ['next-year-plan', 'next'];

export function headingSpan({ heading }: Section): Span {
  const { at } = heading;
  return heading.heading.form === 'stand-alone' ? locateWhole(at) : locate(at, { start: 0, end: heading.heading.closing.end });
}

function findSection(definition: SectionDefinition, sections: readonly Section[]): Section | undefined {
  const { heading: wanted, notHeading } = definition;
  let nested: Section | undefined;
  for (const section of PLANS.includes(definition.id) ? lastFirst(sections) : sections) {
    const { at, level } = section.heading;
    if (level > DEEPEST_SECTION || !at.paragraph.titleFits(wanted) || (notHeading && at.paragraph.titleFits(notHeading))) continue;
    if (level === 1) return section;
    nested ??= section;
  }
  return nested;
}

/** No report begins with its plan: 一、2024年重点工作 is an account there. */
function lastFirst(sections: readonly Section[]): readonly Section[] {
  const [first, ...others] = sections;
  if (!first) return [];
  return first.heading.at.paragraph.titleFits(MAY_BE_ACCOUNT) ? others.reverse() : [...others.reverse(), first];
}

const MAY_BE_ACCOUNT = /\d{4}年度?(?:的)?(?:主要|重点)?(?:重点|目标|任务)/u;

/** Two headings of the first level that are no other section of the kind are its themes. */
function hasThemes(sections: readonly Section[], others: readonly Section[]): boolean {
  return sections.filter((section) => section.heading.level === 1 && !others.includes(section)).length >= THEMES_NEEDED;
}

/** What is said of the first-responsible person in the plan does not count. */
function findMention(
  definition: SectionDefinition,
  body: readonly PlacedParagraph[],
  planned: ReadonlySet<PlacedParagraph> | undefined,
): SectionCoverage['mention'] {
  if (!definition.content) return undefined;
  const skipped = definition.id === 'first-responsible' ? planned : undefined;
  for (const at of body) {
    const found = at.paragraph.find(definition.content);
    if (!found || skipped?.has(at) || isOfAnother(definition, at)) continue;
    return { at, span: found };
  }
  return undefined;
}

/** 上年度存在问题整改情况 is no account of this year's problems. */
function isOfAnother({ notHeading }: SectionDefinition, { paragraph }: PlacedParagraph): boolean {
  return notHeading !== undefined && paragraph.heading?.form === 'stand-alone' && paragraph.titleFits(notHeading);
}
