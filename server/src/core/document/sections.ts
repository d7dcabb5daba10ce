import type { KindDefinition, SectionDefinition } from '../kinds/kinds.js';
import type { Span } from '../text/span.js';
import { locate, locateWhole, type PlacedParagraph } from './placed.js';
import { titleText, type Outline, type OutlineHeading } from './outline.js';

/** A stretch of the body under one heading, up to the next heading of the same level or above. */
export interface Section {
  readonly heading: OutlineHeading;
  /** The paragraphs of the section, its heading's included. */
  readonly paragraphs: readonly PlacedParagraph[];
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

export function sectionsOf(outline: Outline, paragraphs: readonly PlacedParagraph[], bodyEnd: number): readonly Section[] {
  const headings = outline.headings.filter(({ at }) => at.index < bodyEnd);
  return headings.map((heading, index) => {
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    return { heading, paragraphs: paragraphs.slice(heading.at.index, next?.at.index ?? bodyEnd) };
  });
}

export function coverSections(kind: KindDefinition, sections: readonly Section[], body: readonly PlacedParagraph[]): readonly SectionCoverage[] {
  const candidates = sections.filter(({ heading }) => heading.level <= DEEPEST_SECTION);
  const present = new Map(kind.sections.map((definition) => [definition.id, findSection(definition, candidates)]));
  const plan = [present.get('next-year-plan'), present.get('next')].find((section) => section !== undefined);
  return kind.sections.map((definition): SectionCoverage => {
    const section = present.get(definition.id);
    if (section) return { definition, state: 'present', section, mention: undefined };
    if (definition.byThemes && hasThemes(candidates, [...present.values()])) {
      return { definition, state: 'present', section: undefined, mention: undefined };
    }
    const mention = findMention(definition, body, plan);
    return { definition, state: mention ? 'mentioned' : 'missing', section: undefined, mention };
  });
}

export function headingSpan({ heading }: Section): Span {
  const { at } = heading;
  return heading.heading.form === 'stand-alone' ? locateWhole(at) : locate(at, { start: 0, end: heading.heading.closing.end });
}

function findSection(definition: SectionDefinition, candidates: readonly Section[]): Section | undefined {
  const fits = ({ heading }: Section): boolean => {
    const title = titleText(heading);
    return definition.heading.test(title) && !definition.notHeading?.test(title);
  };
  return candidates.filter(({ heading }) => heading.level === 1).find(fits) ?? candidates.find(fits);
}

/** Two headings of the first level that are no other section of the kind are its themes. */
function hasThemes(candidates: readonly Section[], others: readonly (Section | undefined)[]): boolean {
  const themes = candidates.filter((section) => section.heading.level === 1 && !others.includes(section));
  return themes.length >= THEMES_NEEDED;
}

/** What is said of the first-responsible person in the plan is a promise, no account. */
function findMention(definition: SectionDefinition, body: readonly PlacedParagraph[], plan: Section | undefined): SectionCoverage['mention'] {
  if (!definition.content) return undefined;
  const skipped = new Set(definition.id === 'first-responsible' ? plan?.paragraphs : []);
  for (const at of body) {
    if (skipped.has(at)) continue;
    const found = at.paragraph.find(definition.content);
    if (found) return { at, span: found };
  }
  return undefined;
}
