import { kindIds, kindSkeleton, reportKinds, sectionInsertion, type Report, type SectionStatus } from '../../core/index.js';
import type { TextEdit } from 'vscode-languageserver';
import { editsOf, positionOf, rangeOf } from '../convert.js';
import type { OpenDocument } from '../document.js';
import type { KindItem, SectionItem, SkeletonParams } from '../protocol.js';

/** How the sections stand that this kind of report asks for, with what to insert for those that are not there. */
export function sectionItems(document: OpenDocument): SectionItem[] {
  const { report } = document.analyse();
  return report ? report.sections.map((section) => sectionItem(document, report, section)) : [];
}

function sectionItem(document: OpenDocument, report: Report, { heading, ...section }: SectionStatus): SectionItem {
  if (section.state === 'present') return { ...section, ...(heading && { heading: rangeOf(document.text, heading) }) };
  const insertion = sectionInsertion(document.text.getText(), report, section.id);
  if (!insertion) return section;
  const { offset, snippet, text } = insertion;
  return { ...section, insertion: { position: positionOf(document.text, offset), snippet, text } };
}

export function renumberingEdits(document: OpenDocument): TextEdit[] {
  return editsOf(document.text, document.analyse().report?.renumbering ?? []);
}

/** Undefined for parameters that no client of this protocol sends. */
export function skeleton({ kind, reportYear }: SkeletonParams): string | undefined {
  return kindIds.includes(kind) && Number.isSafeInteger(reportYear) ? kindSkeleton(kind, reportYear) : undefined;
}

export function kindItems(): KindItem[] {
  return reportKinds.map(({ id, name }) => ({ id, name }));
}
