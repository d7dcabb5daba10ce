import { placesOfSection } from '../../document/writing-places.js';
import { locateWhole } from '../../document/placed.js';
import type { ReportDocument } from '../../document/report-document.js';
import { isPlanTitle } from '../../document/title.js';
import type { SectionDefinition } from '../../kinds/kinds.js';
import { defineRule, type Slip } from '../rule.js';

/** 该类报告规定的章节，标题和正文里都没有。The fix that inserts the section is added where the text is at hand: see section-fixes.ts. */
export const missingSection = defineRule({
  id: 'missing-section',
  scope: 'document',
  severity: 'warning',
  *check(document) {
    if (document.kind.fixedSections || isPlanTitle(document.header.titles[0]?.text ?? '')) return;
    const anchor = document.header.titles[0]?.lines.at(-1) ?? document.paragraphs[0];
    if (!anchor) return;
    for (const { definition, state } of document.coverage) {
      if (state !== 'missing' || !isAsked(definition, document)) continue;
      yield {
        ...slipFor(definition, document.kind.name, document.kind.basis),
        span: locateWhole(anchor),
        waits: { toCome: ['toCome', { title: definition.title }], ...placesOfSection(document, definition) },
      };
    }
  },
});

function slipFor({ id, title, necessity }: SectionDefinition, kind: string, basis: string): Omit<Slip<'missing-section'>, 'span'> {
  const data = { section: id };
  if (necessity === 'must') return { message: ['must', { kind, title, basis }], data };
  return { message: ['should', { kind, title }], severity: 'information', data };
}

function isAsked({ necessity, askedIn }: SectionDefinition, document: ReportDocument): boolean {
  const title = document.header.titles[0]?.subject;
  if (necessity === 'may' || (title !== undefined && askedIn?.test(title) === false)) return false;
  return necessity === 'must' || !isOnOneMatter(document);
}

/** A report on one flood or one campaign follows no custom; a report on a year does. */
function isOnOneMatter({ kind, years }: ReportDocument): boolean {
  return kind.id === 'general-report' && !years.annual;
}
