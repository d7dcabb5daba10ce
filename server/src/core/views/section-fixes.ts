import { readOrdinal, writeOrdinal } from '../chinese/ordinals.js';
import type { SectionId } from '../kinds/kinds.js';
import { sectionInsertion, type SectionInsertion } from './templates.js';
import { fill, ruleTexts } from '../messages/messages.js';
import type { Finding, Fix } from '../rules/finding.js';
import type { OutlineNode, ReportViews } from './report.js';
import type { TextEdit } from '../text/span.js';

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
      edits: [{ span: { start: offset, end: offset }, newText: insertion.text }, ...countedOn(report, insertion)],
    },
  ];
}

/** A section that takes the ordinal of the next one moves that and all after it on by one. */
function countedOn(report: ReportViews, { offset, text }: SectionInsertion): readonly TextEdit[] {
  const following = headingsBehind(report.outline, offset);
  const taken = readOrdinal(text.trimStart().replace(HEADING_MARKS, ''));
  const next = following[0] && readOrdinal(following[0].name);
  if (!taken || !next || taken.style !== next.style || taken.value !== next.value) return [];
  return following.flatMap(({ name, nameSpan: { start } }) => {
    const ordinal = readOrdinal(name);
    if (ordinal?.style !== taken.style) return [];
    return [{ span: { start, end: start + ordinal.text.length }, newText: writeOrdinal(ordinal.style, ordinal.value + 1) }];
  });
}

const HEADING_MARKS = /^#{0,6}[ \t]*\**/u;

/** The outermost headings that stand behind a place, with those that are counted together with them. */
function headingsBehind(nodes: readonly OutlineNode[], offset: number): readonly OutlineNode[] {
  const behind = nodes.filter(({ nameSpan }) => nameSpan.start >= offset);
  const last = nodes.at(-1);
  return behind.length > 0 || !last ? behind : headingsBehind(last.children, offset);
}
