import { ordinalSpan, type OutlineHeading } from './outline.js';
import type { ReportDocument } from './report-document.js';
import type { TextEdit } from '../text/span.js';

/** A heading ordinal whose number is right and whose writing is not. */
export interface MarkerSlip {
  readonly found: string;
  readonly expected: string;
  readonly edit: TextEdit;
}

/** Those ordinals that `isWrong` names. Ordinals that another rule rewrites anyway are left to it. */
export function markerSlips({ outline }: ReportDocument, isWrong: (heading: OutlineHeading) => boolean): readonly MarkerSlip[] {
  return outline.headings.flatMap((heading) => {
    const { ordinal } = heading.heading;
    if (!ordinal || heading.repair || !isWrong(heading)) return [];
    return [{ found: ordinal.text, expected: ordinal.standard, edit: { span: ordinalSpan(heading), newText: ordinal.standard } }];
  });
}
