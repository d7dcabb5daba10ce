import { kindById, type KindId, type SectionId } from './kinds.js';
import { enforcementSections, govInfoSections, petitionSections, ruleOfLawSections } from './annual-section-templates.js';
import {
  dutyLawSections,
  generalReportSections,
  govWorkSections,
  rectificationSections,
  workSummarySections,
} from './other-section-templates.js';
import type { SectionTemplate } from './section-template.js';
import type { TemplateLine } from './template-notation.js';

const templates: Readonly<Record<KindId, Readonly<Record<SectionId, SectionTemplate>>>> = {
  'rule-of-law-annual': ruleOfLawSections,
  'enforcement-annual': enforcementSections,
  'gov-info-annual': govInfoSections,
  'petition-annual': petitionSections,
  'gov-work-report': govWorkSections,
  'duty-law-report': dutyLawSections,
  'rectification-report': rectificationSections,
  'work-summary': workSummarySections,
  'general-report': generalReportSections,
};

export interface NamedSectionTemplate extends SectionTemplate {
  readonly section: SectionId;
  readonly heading: TemplateLine;
}

/** The templates of a kind's sections, in the order in which the kind names them. */
export function sectionTemplatesOf(kind: KindId): readonly NamedSectionTemplate[] {
  return kindById(kind).sections.flatMap(({ id, title }) => {
    const template = templates[kind][id];
    return template ? [{ ...template, section: id, heading: template.heading ?? title }] : [];
  });
}

export function sectionTemplate(kind: KindId, section: SectionId): NamedSectionTemplate | undefined {
  return sectionTemplatesOf(kind).find((template) => template.section === section);
}
