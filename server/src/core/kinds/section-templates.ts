import type { KindId, SectionId } from './kinds.js';
import { enforcementSections, govInfoSections, ruleOfLawSections } from './annual-section-templates.js';
import { dutyLawSections, generalReportSections, govWorkSections, rectificationSections, workSummarySections } from './other-section-templates.js';
import type { SectionTemplate } from './section-template.js';

export const sectionTemplates: Readonly<Record<KindId, Readonly<Record<SectionId, SectionTemplate>>>> = {
  'rule-of-law-annual': ruleOfLawSections,
  'enforcement-annual': enforcementSections,
  'gov-info-annual': govInfoSections,
  'gov-work-report': govWorkSections,
  'duty-law-report': dutyLawSections,
  'rectification-report': rectificationSections,
  'work-summary': workSummarySections,
  'general-report': generalReportSections,
};
