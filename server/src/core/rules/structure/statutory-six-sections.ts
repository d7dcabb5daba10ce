import { titleText, type OutlineHeading } from '../../document/outline-heading.js';
import { lineOf, placesOfSection } from '../../document/writing-places.js';
import { locate, locateWhole } from '../../document/placed.js';
import type { ReportDocument } from '../../document/report-document.js';
import type { SectionCoverage } from '../../document/sections.js';
import { withoutBlanks } from '../../text/blanks.js';
import { defineRule, replace, type Slip } from '../rule.js';

type Id = 'statutory-six-sections';

/** 政府信息公开年报的六个部分，名称和次序都是规定的。Source: 国办公开办函〔2021〕30号; 政府信息公开条例第五十条. */
export const statutorySixSections = defineRule<Id>({
  id: 'statutory-six-sections',
  scope: 'document',
  severity: 'error',
  *check(document) {
    const { kind, coverage, years, header } = document;
    if (header.titles.some(({ text }) => PART_OF_A_YEAR.test(text))) return;
    if (!kind.fixedSections || (years.reportYear ?? IN_FORCE_SINCE) < IN_FORCE_SINCE) return;
    const found = coverage.flatMap(({ definition, section }) =>
      section?.heading.level === 1 ? [{ definition, heading: section.heading }] : [],
    );
    yield* missing(document, found);
    for (const each of found) yield* misnamed(each, found);
    yield* disordered(found);
  },
});

/** Reports for the years before follow an older form. */
const IN_FORCE_SINCE = 2021;
const PART_OF_A_YEAR = /半年|季度|月份/u;
/** With fewer of them, the report is not written in this form at all. */
const RECOGNISABLE = 3;

/** The wording of the regulation itself is as good as that of the form. */
const ALSO_RIGHT: Readonly<Record<string, RegExp>> = {
  'review-litigation': /^因政府信息公开工作被申请行政复议、提起行政诉讼情况$/u,
  problems: /^政府信息公开工作存在的主要问题及改进情况$/u,
};

interface FoundSection {
  readonly definition: SectionCoverage['definition'];
  readonly heading: OutlineHeading;
}

function* missing(document: ReportDocument, found: readonly FoundSection[]): Iterable<Slip<Id>> {
  const { coverage, header, paragraphs } = document;
  const anchor = header.titles[0]?.lines.at(-1) ?? paragraphs[0];
  if (!anchor) return;
  for (const [index, { definition }] of coverage.entries()) {
    if (found.some((each) => each.definition === definition)) continue;
    yield {
      span: locateWhole(anchor),
      message: ['missing', { place: index + 1, title: definition.title }],
      data: { section: definition.id },
      waits: { toCome: ['toCome', { title: definition.title }], ...placesOfSection(document, definition) },
      ...(found.length < RECOGNISABLE ? { severity: 'warning' as const } : {}),
    };
  }
}

function* misnamed({ definition: { id, title }, heading }: FoundSection, found: readonly FoundSection[]): Iterable<Slip<Id>> {
  const written = titleText(heading);
  const compact = withoutBlanks(written).replaceAll(',', '，');
  if (compact === title || ALSO_RIGHT[id]?.test(compact)) return;
  const span = locate(heading.at, heading.heading.title);
  const isOneSection = found.filter((each) => each.heading === heading).length === 1;
  yield {
    span,
    message: ['misnamed', { written, title }],
    fixes: [{ title: ['fixName', { title }], safe: isOneSection, edits: replace(span, title) }],
    data: { section: id },
    // A name that is being written is not yet wrong.
    waits: { rooms: [lineOf(heading.at)] },
    ...(bare(compact) === bare(title) ? { severity: 'warning' as const } : {}),
  };
}

/** Without the small words that change no name. */
function bare(title: string): string {
  return title.replace(/[、，和与及的]/gu, '');
}

function* disordered(found: readonly FoundSection[]): Iterable<Slip<Id>> {
  for (const [index, { definition, heading }] of found.entries()) {
    const before = found[index - 1];
    if (!before || before.heading.at.index <= heading.at.index) continue;
    yield {
      span: locateWhole(heading.at),
      message: ['disordered', { title: definition.title, before: before.definition.title }],
      related: [{ span: locateWhole(before.heading.at), message: ['before', { before: before.definition.title }] }],
      data: { section: definition.id },
    };
  }
}
