import { writeOrdinal } from '../chinese/ordinals.js';
import type { ReportViews } from './report.js';
import type { KindId, SectionId } from '../kinds/kinds.js';
import { findPlace } from './section-place.js';
import { sectionTemplate } from '../kinds/section-templates.js';
import { skeletons } from '../kinds/skeletons.js';
import { numberItems, toPlainText, toSnippet, yearsOf } from '../kinds/template-notation.js';

/** A section that can be put into a report: where, and what in the two forms that an editor may want. */
export interface SectionInsertion {
  readonly offset: number;
  /** A TextMate snippet with a tab stop at each blank. */
  readonly snippet: string;
  /** The same with every blank left as it is. */
  readonly text: string;
}

/** A whole report of this kind, ready to be filled in, as a TextMate snippet. */
export function kindSkeleton(kind: KindId, reportYear: number): string {
  return toSnippet(skeletonTemplate(kind), yearsOf(reportYear));
}

/** The same in the notation of template-notation.ts. */
export function skeletonTemplate(kind: KindId): string {
  const { opening, sections, closing } = skeletons[kind];
  const written = sections.flatMap((section, index) => {
    const template = sectionTemplate(kind, section);
    return template ? [writeOrdinal('han', index + 1) + template.heading, ...numberItems(template.body, 'parenthesised')] : [];
  });
  return [...opening, ...written, ...closing].join('\n\n') + '\n';
}

/** The section as it belongs into this report; undefined when it already stands there or when its kind knows no such section. */
export function sectionInsertion(text: string, report: ReportViews, section: SectionId): SectionInsertion | undefined {
  const template = sectionTemplate(report.kind, section);
  const status = report.sections.find(({ id }) => id === section);
  if (!template || !status || status.state === 'present') return undefined;
  const { offset, style, gap } = findPlace(text, report, section);
  const heading = `${style.indent}${style.hashes}${style.bold}${style.ordinal}${template.heading}${style.bold}`;
  const body = numberItems(template.body, style.numberedByHan ? 'parenthesised' : 'series').map((line) => style.indent + line);
  const passage = [heading, ...body].join(gap);
  const written = offset === 0 ? passage + gap : gap + passage;
  const years = yearsOf(report.reportYear);
  return { offset, snippet: toSnippet(written, years), text: toPlainText(written, years) };
}
