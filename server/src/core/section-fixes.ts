import { sectionInsertion } from './kinds/templates.js';
import { fill, ruleTexts } from './messages/messages.js';
import type { Finding, ReportViews } from './report.js';

/** Adds to each finding about a missing section the fix that writes it: heading with the right ordinal, body to be filled in. */
export function withSectionFixes(text: string, report: ReportViews, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const section = finding.data?.section;
    if (section === undefined || finding.fixes.length > 0 || !report.sections.some(({ id, state }) => id === section && state === 'missing')) return finding;
    const insertion = sectionInsertion(text, report, section);
    if (!insertion) return finding;
    const { messages } = ruleTexts['missing-section'];
    const title = report.sections.find(({ id }) => id === section)!.title;
    const { offset } = insertion;
    return {
      ...finding,
      fixes: [{ title: fill(messages['fix']!, { title }), safe: false, edits: [{ span: { start: offset, end: offset }, newText: insertion.text }] }],
    };
  });
}
