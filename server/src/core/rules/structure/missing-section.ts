import type { KindDefinition, SectionDefinition } from '../../kinds/kinds.js';
import { locateWhole } from '../../paragraph/placed.js';
import { lines } from '../../questions/question.js';
import { kind } from '../../report/detect-kind.js';
import { misheadedSections } from '../../report/misheaded-sections.js';
import { coverage } from '../../report/sections.js';
import { header, isPlanTitle, type Header } from '../../report/title.js';
import { sectionPlaces } from '../../report/writing-places.js';
import { years, type ReportYears } from '../../report/years/years.js';
import { reportRule, type Slip } from '../rule.js';

/** 该类报告规定的章节，标题和正文里都没有。The fix that inserts the section is added where the text is at hand: see section-fixes.ts. */
export const missingSection = reportRule({
  id: 'missing-section',
  severity: 'warning',
  inputs: { kind, header, coverage, misheadedSections, years, sectionPlaces, lines },
  *check(given) {
    const { name, basis, fixedSections } = given.kind;
    const [title] = given.header.titles;
    if (fixedSections || isPlanTitle(title?.text ?? '')) return;
    for (const { definition, state } of given.coverage) {
      if (state !== 'missing' || !isAsked(definition, given) || given.misheadedSections.has(definition.id)) continue;
      const anchor = title?.lines.at(-1) ?? given.lines.first(1)[0];
      if (!anchor) return;
      yield {
        ...slipFor(definition, name, basis),
        span: locateWhole(anchor),
        waits: { toCome: ['toCome', { title: definition.title }], ...given.sectionPlaces.get(definition)! },
      };
    }
  },
});

function slipFor({ id, title, necessity }: SectionDefinition, kind: string, basis: string): Omit<Slip<'missing-section'>, 'span'> {
  const data = { section: id };
  if (necessity === 'must') return { message: ['must', { kind, title, basis }], data };
  return { message: ['should', { kind, title }], severity: 'information', data };
}

interface Given {
  readonly kind: KindDefinition;
  readonly header: Header;
  readonly years: ReportYears;
}

function isAsked({ necessity, askedIn }: SectionDefinition, given: Given): boolean {
  const title = given.header.titles[0]?.subject;
  if (necessity === 'may' || (title !== undefined && askedIn?.test(title) === false)) return false;
  return necessity === 'must' || !isOnOneMatter(given);
}

/** A report on one flood or one campaign follows no custom; a report on a year does. */
function isOnOneMatter(given: Given): boolean {
  return given.kind.id === 'general-report' && !given.years.annual;
}
