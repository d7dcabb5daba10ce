import type { SectionId } from './kinds/kinds.js';
import { sectionInsertion } from './kinds/templates.js';
import { fill, ruleTexts } from './messages/messages.js';
import type { Finding, Fix, ReportViews } from './report.js';

/** Adds to each finding about a section that has no heading the fix that writes one: with the right ordinal, body to be filled in. */
export function withSectionFixes(text: string, report: ReportViews, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const section = finding.data?.section;
    if (section === undefined || finding.fixes.length > 0) return finding;
    let fixes: readonly Fix[] | undefined;
    return {
      ...finding,
      /** Worked out when asked for: few readers of a finding want to see it. */
      get fixes() {
        return (fixes ??= insertionFix(text, report, finding, section));
      },
    };
  });
}

function insertionFix(text: string, report: ReportViews, { rule }: Finding, section: SectionId): readonly Fix[] {
  const status = report.sections.find(({ id }) => id === section);
  const insertion = sectionInsertion(text, report, section);
  if (!status || !insertion) return [];
  const { offset } = insertion;
  return [
    {
      title: fill(ruleTexts[rule].messages['fix'] ?? ruleTexts['missing-section'].messages['fix']!, { title: status.title }),
      safe: false,
      edits: [{ span: { start: offset, end: offset }, newText: insertion.text }],
    },
  ];
}
