import { kindById, reportKinds, type KindId, type SectionId } from '../kinds/kinds.js';
import { reportYearOn } from '../kinds/report-year.js';
import { sectionTemplatesOf } from '../kinds/section-templates.js';
import { skeletons } from '../kinds/skeletons.js';
import { formalElements, paragraphs } from '../kinds/snippets.js';
import { numberItems, toPlainText, toSnippet, yearsOf, type Prefixes } from '../kinds/template-notation.js';
import { skeletonTemplate } from './templates.js';

/** Something that a writer calls by its prefix. */
export interface Snippet {
  readonly name: string;
  readonly description: string;
  readonly prefixes: Prefixes;
  /** Sections and whole reports are for the start of a line. */
  readonly sort: 'report' | 'section' | 'passage';
  /** The kind that it is a report of, or a section of. */
  readonly kind?: KindId;
  readonly section?: SectionId;
  /** In the notation of template-notation.ts. */
  readonly template: string;
}

/** When a snippet is written out, and into what. */
export interface SnippetPlace {
  readonly today: { readonly year: number; readonly month: number; readonly day: number };
  /** The year of the report that it is put into, where that says one. */
  readonly reportYear: number | undefined;
}

const anyOrdinal = '[[一|二|三|四|五|六|七|八|九|十]]、';

/** All snippets there are. `ordinal` is what stands already before the heading of a section. */
export function allSnippets(ordinal: string): readonly Snippet[] {
  return [...reports(), ...reportKinds.flatMap(({ id }) => sections(id, ordinal === '' ? anyOrdinal : ordinal)), ...passages()];
}

/** The snippet as a TextMate snippet, and as text with every blank left as it is. */
export function writeSnippet(
  { template }: Snippet,
  { today, reportYear }: SnippetPlace,
): { readonly snippet: string; readonly text: string } {
  const years = yearsOf(reportYear ?? reportYearOn(today));
  const dated = template
    .replaceAll('<今年>', String(today.year))
    .replaceAll('<本月>', String(today.month))
    .replaceAll('<今日>', String(today.day));
  return { snippet: toSnippet(dated, years), text: toPlainText(dated, years) };
}

function reports(): readonly Snippet[] {
  return reportKinds.map(({ id, name }) => ({
    name: `${name}（全文）`,
    description: `${name}全文骨架`,
    prefixes: skeletons[id].prefixes,
    sort: 'report',
    kind: id,
    template: skeletonTemplate(id),
  }));
}

function sections(kind: KindId, ordinal: string): readonly Snippet[] {
  const kindName = kindById(kind).name;
  return sectionTemplatesOf(kind).map(({ section, name, heading, body, prefixes }) => ({
    name,
    description: `${kindName}的章节`,
    prefixes,
    sort: 'section',
    kind,
    section,
    template: [`${ordinal}${heading}`, ...numberItems(body, 'parenthesised')].join('\n\n'),
  }));
}

function passages(): readonly Snippet[] {
  return [...formalElements, ...paragraphs].map(({ name, description, prefixes, lines }) => ({
    name,
    description,
    prefixes,
    sort: 'passage',
    template: lines.join('\n'),
  }));
}
